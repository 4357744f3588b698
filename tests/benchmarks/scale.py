"""Benchmarks of scale, side by side in one run: python -m tests.benchmarks.scale CASE [--rows N] [--runs N] [--folder DIR].

Each run is a process of its own, so that its CPU seconds and its peak memory are its own; every output column is materialised.
"""
# ruff: noqa: PLC0415 (a bare query must not pay for the imports of a check)

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from tests.benchmarks.scale_data import DEFAULT_VERSIONS, write_log, write_project

SIGNATURES = 500_000
WIDE = 8_000_000
GROUPED = "data, recipient, purpose, consent, opted_out, channel, subject_region, subject_age"


def bare(log: str, *, ids: bool = True) -> str:
    """Group a log as plainly as can be: by every column that may matter, the version in force, with counts and bounds.

    ``ids``: read the column of ids too, as a check does, which refuses ids that are none; without it most bytes of the file are never read.
    """
    cases = " ".join(f"WHEN occurred_at < TIMESTAMP '{day}' THEN {number}" for number, day in enumerate(DEFAULT_VERSIONS))
    tallied = "count(*) AS events, sum(count) AS records, min(occurred_at) AS first, max(occurred_at) AS last"
    tallied += ", min(event_id) AS sample" if ids else ""
    with duckdb.connect() as connection:
        connection.execute(
            f"CREATE TABLE found AS SELECT {GROUPED}, CASE {cases} ELSE 9 END AS version, {tallied} FROM '{log}' GROUP BY ALL"
        )
        return f"{connection.execute('SELECT count(*) FROM found').fetchall()[0][0]:,} groups"


def typed(log: str) -> str:
    """Read JSON lines as typed columns, and hold them all."""
    columns = (
        "{event_id: 'VARCHAR', occurred_at: 'TIMESTAMPTZ', data: 'VARCHAR[]', recipient: 'VARCHAR', purpose: 'VARCHAR', consent: 'VARCHAR',"
        " opted_out: 'BOOLEAN', channel: 'VARCHAR', subject_region: 'VARCHAR', subject_age: 'BIGINT', count: 'BIGINT'}"
    )
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE found AS SELECT * FROM read_json('{log}', columns={columns}, format='newline_delimited')")
        return f"{connection.execute('SELECT count(*) FROM found').fetchall()[0][0]:,} rows"


def taken(log: str) -> str:
    """Read JSON lines as the checker does: every cell checked, bad rows set aside, ids compared."""
    from checker.events import open_log

    opened = open_log([log])
    return f"{opened.rows_read:,} rows, {len(opened.quarantined)} set aside"


def checked(
    project: str,
    *,
    unique_ids: bool = False,
    samples: int = 5,
    violations: str = "",
    verdicts: str = "",
    large: int = 1,
    memory: str = "",
) -> str:
    """Check a project and make its report; where asked for, write the events of violations, or every event's verdict."""
    from checker.audit import audit
    from checker.events import Engine
    from checker.exports import write_verdicts, write_violations
    from checker.project import load_project

    engine = Engine(memory or None, unique_ids=unique_ids, samples=samples, large=large)
    result = audit(load_project(Path(project)), engine=engine)
    summary = result.report.summary
    if violations:
        write_violations(Path(violations), result.log, result.verdicts, "contradicted")
        with duckdb.connect() as connection:
            written = connection.execute(f"SELECT count(*) FROM '{violations}'").fetchall()[0][0]
        assert written == summary.verdicts["contradicted"], (written, summary)  # type: ignore[index]
    if verdicts:
        write_verdicts(Path(verdicts), result.assignments(), result.every)
    return f"{summary.flows:,} classes, {_told(summary.verdicts)}, {summary.events_quarantined} set aside"


def one_by_one(project: str, *, verdicts: str = "") -> str:
    """Judge each event by itself, as a program without an engine would: a model a line, the same judge, totals with times and samples.

    It makes no report, compares no ids and stops at a bad line; where asked for, it writes every event's verdict as the checker does.
    """
    from pydantic import BaseModel, ConfigDict

    from checker.garbage import seldom_collected
    from checker.model import Action, Flow
    from checker.rendering.record import dumped
    from checker.rendering.rows import verdict_line
    from checker.verdicts import judge

    class Event(BaseModel):
        model_config = ConfigDict(extra="allow")
        event_id: str
        occurred_at: __import__("datetime").datetime  # type: ignore[valid-type]
        data: tuple[str, ...]
        recipient: str | None = None
        purpose: str | None = None
        consent: str | None = None
        opted_out: bool | None = None
        channel: str | None = None
        subject_region: str | None = None
        subject_age: int | None = None
        count: int = 1

    rules, log, inputs = _read(project, "jsonl")
    totals: dict[tuple[str, str, str | None], list[Any]] = {}
    with seldom_collected(), log.open() as lines, Path(verdicts or os.devnull).open("w") as written:
        for line in lines:
            event = Event.model_validate_json(line)
            facts = event.model_dump(exclude={"event_id", "occurred_at", "count"})
            flow = Flow(Action.SHARE, **facts, first=event.occurred_at, last=event.occurred_at, records=event.count)
            told = judge(flow, inputs.timeline, inputs.register, inputs.organisation, rules.ontology)
            total = totals.setdefault((told.verdict, told.reason, told.statement), [0, event.occurred_at, event.occurred_at, []])
            total[:3] = total[0] + 1, min(total[1], event.occurred_at), max(total[2], event.occurred_at)
            if len(total[3]) < 5:
                total[3].append(event.event_id)
            if verdicts:
                written.write(dumped(verdict_line(event.event_id, told)) + "\n")
    counts: Counter[str] = Counter()
    for (verdict, *_), (events, *_) in totals.items():
        counts[verdict] += events
    return f"{_told(counts)}"


def raw(project: str, *, parts: int = 24) -> str:
    """Judge every raw signature of a Parquet log, no two values taken for one; a part of them after the other, as all are too many."""
    from checker.events import Engine, open_log
    from checker.verdicts import judge

    rules, log, inputs = _read(project, "parquet")
    totals: Counter[str] = Counter()
    signatures = 0
    for part in range(parts):
        some = log.with_name(f"part-{part}.parquet")
        with duckdb.connect() as connection:
            connection.execute(f"COPY (SELECT * FROM '{log}' WHERE hash({GROUPED}) % {parts} = {part}) TO '{some}'")
        opened = open_log([str(some)], engine=Engine(unique_ids=True, samples=0, large=10**15))
        for flow in opened.flows((*inputs.timeline.boundaries, *inputs.register.boundaries)):
            signatures += 1
            told = judge(flow, inputs.timeline, inputs.register, inputs.organisation, rules.ontology)
            totals[told.verdict] += flow.events
        some.unlink()
    return f"{signatures:,} signatures, {_told(totals)}"


def _told(totals: Mapping[Any, int]) -> str:
    return ", ".join(f"{count:,} {verdict}" for verdict, count in sorted(totals.items()) if count)


def _read(project: str, form: str) -> tuple[Any, Path, Any]:
    """Return the rules, the log's path, and the inputs of a project as read beside a single event of it."""
    from checker.inputs import gather
    from checker.project import load_project
    from checker.rulebook import rulebook

    loaded = load_project(Path(project))
    log = loaded.events_folder / loaded.events.paths[0]
    first = log.with_name(f"first.{form}")
    with duckdb.connect() as connection:
        connection.execute(f"COPY (SELECT * FROM '{log}' LIMIT 1) TO '{first}' (FORMAT {form.removesuffix('l')})")
    rules = rulebook()
    events = loaded.events.model_copy(update={"paths": (str(first),)})
    return rules, log, gather(loaded.model_copy(update={"events": events}), rules, lambda _: None)


CASES: dict[str, Callable[..., str]] = {
    "bare": bare, "typed": typed, "taken": taken, "checked": checked, "one_by_one": one_by_one, "raw": raw,
}  # fmt: skip


def measured(case: str, target: str, **options: object) -> tuple[tuple[float, float, float], str]:
    """Run a case in a process of its own; return its wall and CPU seconds and its peak memory in MB, and what it said."""
    begun = time.perf_counter()
    words = [sys.executable, "-m", "tests.benchmarks.scale", "run", case, target, json.dumps(options)]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as an installed program is
    done = subprocess.run(words, check=True, capture_output=True, text=True, env=compiled)
    told = json.loads(done.stdout.splitlines()[-1])
    return (time.perf_counter() - begun, told["cpu"], told["peak"]), told["said"]


LEAN: dict[str, object] = {"unique_ids": True, "samples": 0}

Case = tuple[str, str, dict[str, object]]  # its name, what it is run on, its options


def compared(title: str, base: Case, others: Sequence[Case], runs: int) -> None:
    """Print the medians of cases run in turn, and how each of ``others`` stands to ``base``, run by run."""
    cases = (base, *others)
    results = []
    for _ in range(runs):
        results.append([measured(case, target, **options) for case, target, options in cases])
        told = "; ".join(f"{wall:.1f} s wall, {cpu:.1f} s CPU, {peak:,.0f} MB" for (wall, cpu, peak), _ in results[-1])
        print(f"  in turn: {told}", flush=True)
    print(f"{title} ({runs} runs in turn, medians)")
    for place, (case, _, options) in enumerate(cases):
        wall, cpu, peak = (statistics.median(run[place][0][value] for run in results) for value in range(3))
        print(f"  {case} {options or ''}: {wall:.1f} s wall, {cpu:.1f} s CPU, {peak:,.0f} MB peak; {results[0][place][1]}")
        for value, name in ((0, "wall"), (1, "CPU")) if place else ():
            ratios = sorted(run[place][0][value] / run[0][0][value] for run in results)
            print(f"    ratio of {name}: {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})", flush=True)


def narrow(folder: Path, rows: int, runs: int) -> None:
    log, project = _made(folder, rows, SIGNATURES)
    full: dict[str, object] = {"unique_ids": True, "violations": str(folder / "violations.parquet")}
    others: list[Case] = [("checked", project, LEAN), ("checked", project, full), ("bare", log, {"ids": False})]
    compared("a lean check; with samples and violations, beside a bare group-by", ("bare", log, {}), others, runs)
    with_ids: Case = ("checked", project, LEAN | {"unique_ids": False})
    compared("a lean check with ids compared beside one without", ("checked", project, LEAN), [with_ids], 1)


def wide(folder: Path, rows: int, runs: int) -> None:
    log, project = _made(folder, rows, WIDE)
    compared("wide log beside a bare group-by", ("bare", log, {}), [("checked", project, LEAN | {"memory": "4GB"})], runs)


def totals(folder: Path, rows: int, _runs: int) -> None:
    """Judge a wide log by its classes in little memory, and signature by signature; the totals must be the same. Once: it takes long."""
    _, project = _made(folder, rows, WIDE)
    (wall, cpu, peak), said = measured("checked", project, **LEAN, memory="1GB")
    print(f"  by classes, --memory 1GB: {wall:.0f} s wall, {cpu:.0f} s CPU, {peak:,.0f} MB peak; {said}", flush=True)
    (wall, cpu, peak), said = measured("raw", project)
    print(f"  every raw signature judged: {wall:.0f} s wall, {cpu:.0f} s CPU, {peak:,.0f} MB peak; {said}", flush=True)


def jsonl(folder: Path, rows: int, runs: int) -> None:
    log, _ = _made(folder, rows, SIGNATURES, "jsonl")
    compared("JSON lines with quarantine beside a plain typed read", ("typed", log, {}), [("taken", log, {})], runs)


def loop(folder: Path, rows: int, runs: int) -> None:
    _, project = _made(folder, rows, SIGNATURES, "jsonl")
    compared("the checker beside a loop over events", ("checked", project, {}), [("one_by_one", project, {})], runs)


def written(folder: Path, rows: int, runs: int) -> None:
    _, project = _made(folder, rows, SIGNATURES, "jsonl")
    told: dict[str, object] = {"verdicts": str(folder / "verdicts.jsonl")}
    compared("the same, every event's verdict written by both", ("checked", project, told), [("one_by_one", project, told)], runs)


def growth(folder: Path, rows: int, runs: int) -> None:
    """Check logs of 1, 5 and 20 times the rows, each made and removed in turn, and fit a line to their CPU seconds."""
    points: list[tuple[float, float]] = []
    for times in (1, 5, 20):
        log, project = _made(folder, rows * times, SIGNATURES)
        found = [measured("checked", project, **LEAN) for _ in range(runs)]
        wall, cpu, peak = (statistics.median(run[0][value] for run in found) for value in range(3))
        print(f"  {rows * times:,} rows: {wall:.1f} s wall, {cpu:.1f} s CPU, {peak:,.0f} MB peak", flush=True)
        Path(log).unlink()
        points.append((rows * times / 1e6, cpu))
        if len(points) > 1:
            slope, start = statistics.linear_regression(*zip(*points, strict=True))
            off = max(abs(start + slope * millions - cpu) / cpu for millions, cpu in points)
            print(f"  fitted: {start:.1f} s + {slope:.2f} s a million rows; furthest from it {off:.0%}", flush=True)


def _made(folder: Path, rows: int, signatures: int, form: str = "parquet") -> tuple[str, str]:
    log = folder / f"{signatures}-{rows}.{form}"
    if not log.exists():
        write_log(log, rows, signatures=signatures, form=form)
    return str(log), str(write_project(folder / log.stem, str(log)))


SUITES = {
    "narrow": (narrow, 50_000_000), "wide": (wide, 20_000_000), "totals": (totals, 20_000_000),
    "jsonl": (jsonl, 2_000_000), "loop": (loop, 10_000_000), "written": (written, 2_000_000), "growth": (growth, 10_000_000),
}  # fmt: skip


def main() -> None:
    if sys.argv[1:2] == ["run"]:
        said = CASES[sys.argv[2]](sys.argv[3], **json.loads(sys.argv[4]))
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss / 1024, "said": said}))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("suite", choices=SUITES)
    parser.add_argument("--rows", type=int)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    suite, rows = SUITES[given.suite]
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        suite(folder, given.rows or rows, given.runs)


if __name__ == "__main__":
    main()
