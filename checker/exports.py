"""Exports: one line for every event judged, and for every row that was not."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from checker.errors import Mistake, UsageError
from checker.events import EventLog
from checker.events.containers.tables import write_parquet
from checker.model import Quarantined, Verdict, VerdictKind
from checker.rendering.page import paged
from checker.rendering.record import dumped
from checker.rendering.rows import render as lines_of
from checker.rendering.rows import verdict_line
from checker.report import Report

BESIDE = ".rest.jsonl"  # report.html has its further findings in report.rest.jsonl

Assignments = Iterable[tuple[str, int]]  # event id, index of the verdict on its flow


def write_verdicts(path: Path, assignments: Assignments, verdicts: Sequence[Verdict]) -> None:
    """Write every event's verdict, as Parquet if the name says so, else one a line; raises UsageError where that cannot be written."""
    with whole(path) as beside:
        if path.suffix.lower() == ".parquet":
            write_parquet(beside, verdict_lines(assignments, verdicts))
            return
        with beside.open("w", encoding="utf-8", newline="\n") as lines:
            lines.writelines(verdict_lines(assignments, verdicts))


def write_violations(path: Path, log: EventLog, verdicts: Sequence[Verdict], fail_on: str) -> None:
    """Write the events whose verdict is at or above ``fail_on`` ("none": contradicted) as Parquet, exactly those that the report counts.

    Raises UsageError for a name that is not Parquet's, or where it cannot be written.
    """
    if path.suffix.lower() != ".parquet":
        raise UsageError(Mistake(str(path), "violations are written as Parquet", "end its name in .parquet"))
    order = tuple(VerdictKind)
    least = order.index(VerdictKind(fail_on if fail_on != "none" else VerdictKind.CONTRADICTED))
    told = {
        index: (verdict.verdict.value, verdict.reason.value, verdict.statement or "")
        for index, verdict in enumerate(verdicts)
        if order.index(verdict.verdict) >= least
    }
    with whole(path) as beside:
        log.export(beside, told)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Write a file beside its place and put it there when it is whole; an interruption leaves what was there before."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield beside
        beside.replace(path)
    except OSError as error:
        raise UsageError(Mistake(str(path), f"cannot be written: {error.strerror}", "name a file that you may write")) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def verdict_lines(assignments: Assignments, verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Return the line of each event in the order of the log; a verdict is written out once, however many events share it."""
    head = '{"event_id": ""'
    tails = [dumped(verdict_line("", verdict)).removeprefix(head) for verdict in verdicts]
    for event_id, index in assignments:
        yield f"{head[:-2]}{dumped(event_id)}{tails[index]}\n"


def quarantine_lines(rows: Iterable[Quarantined]) -> Iterator[str]:
    """Return the line of each row that could not be judged: where it stands and why."""
    return (dumped(dataclasses.asdict(row)) + "\n" for row in rows)


def page_files(path: Path, report: Report) -> dict[Path, str]:
    """Return the page to write at ``path`` and, where findings had no room in it, the file of the others to write beside it."""
    page = paged(report)
    files = {path: page.text}
    if page.beside:
        files[path.with_suffix(BESIDE)] = lines_of(report.model_copy(update={"findings": page.beside}))
    return files
