import gzip
import io
import json
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import duckdb
import pytest

from checker.errors import InputError, UsageError
from checker.events import EventLog, LogFile, open_log

Opened = Callable[..., EventLog]
CASES = Path(__file__).resolve().parents[3] / "../shared/data/cases"
LINE = '{"event_id": "%s", "occurred_at": "2014-06-01", "data": ["photo"]}\n'


def test_several_files_are_one_log_with_their_hashes(tmp_path: Path) -> None:
    first, second = (LINE % "a" + "{\n").encode(), gzip.compress((LINE % "b").encode(), mtime=0)
    (tmp_path / "1.jsonl").write_bytes(first)
    (tmp_path / "2.jsonl.gz").write_bytes(second)
    log = open_log(["*.jsonl", "*.gz"], folder=tmp_path)

    assert log.files == (LogFile("1.jsonl", sha256(first).hexdigest(), 2), LogFile("2.jsonl.gz", sha256(second).hexdigest(), 1))
    assert (log.rows_read, [(row.file, row.line) for row in log.quarantined]) == (3, [("1.jsonl", 2)])
    assert list(log.assignments()) == [("a", 0), ("b", 0)]


@pytest.mark.parametrize(
    ("name", "content"), [("e.jsonl", ""), ("e.jsonl", "\n \n"), ("e.csv", ""), ("e.csv", "event_id,occurred_at,data\n")]
)
def test_a_log_without_events_is_refused(opened: Opened, name: str, content: str) -> None:
    with pytest.raises(InputError, match=f"{name}: no events in the log"):
        opened(content, name)


def test_a_log_of_bad_rows_only_is_read(opened: Opened) -> None:
    log = opened("{\n[]\n")

    assert (log.rows_read, len(log.quarantined), log.flows(), list(log.assignments())) == (2, 2, (), [])


def test_all_unreadable_files_are_told_together(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl.gz").write_bytes(gzip.compress((LINE % name).encode() * 99)[:-9])
    with pytest.raises(InputError) as caught:
        open_log(["*.gz"], folder=tmp_path)

    assert [mistake.place for mistake in caught.value.mistakes] == ["a.jsonl.gz", "b.jsonl.gz"]


@pytest.mark.parametrize(
    ("format", "content"), [(None, LINE % "a"), ("csv", "event_id,occurred_at,data\na,2014-06-01,photo\n")], ids=["jsonl", "csv"]
)
def test_standard_input_is_a_log(monkeypatch: pytest.MonkeyPatch, format: str | None, content: str) -> None:  # noqa: A002
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content.encode())))
    log = open_log(["-"], format=format)

    assert log.files == (LogFile("-", sha256(content.encode()).hexdigest(), 1),)
    assert list(log.assignments()) == [("a", 0)]


def test_an_unknown_format_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="'xml' is no known format"):
        open_log(["a.xml"], format="xml", folder=tmp_path)


def test_many_rows_in_several_blocks_keep_their_numbers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("checker.events.text.stream.blocks.__defaults__", (4_096,))
    lines = [LINE % f"e{index}" if index % 50 else "oops\n" for index in range(1, 401)]
    (tmp_path / "e.jsonl").write_text("".join(lines), encoding="utf-8")
    log = open_log(["e.jsonl"], folder=tmp_path)

    assert [row.line for row in log.quarantined] == [50, 100, 150, 200, 250, 300, 350, 400]
    assert [name for name, _ in log.assignments()] == [f"e{index}" for index in range(1, 401) if index % 50]


def test_the_written_cases_are_read_without_loss() -> None:
    if not CASES.is_dir():
        pytest.skip("the shared cases are not here")
    logs = sorted(CASES.glob("*/events.jsonl"))
    log = {path.parent.name: open_log([str(path)]) for path in logs[:6]}

    assert [each.quarantined for each in log.values()] == [()] * len(log)
    expected = {
        path.parent.name: [json.loads(line)["event_id"] for line in path.read_text(encoding="utf-8").splitlines() if line]
        for path in logs[:6]
    }
    assert {name: [event for event, _ in each.assignments()] for name, each in log.items()} == expected


SPILT = """\
import sys
from checker.events import Engine, open_log
log = open_log(["log.jsonl"], folder=__import__("pathlib").Path(sys.argv[1]), engine=Engine(memory=sys.argv[2], large=1))
flows = log.flows()
spilt = log.store.execute("SELECT coalesce(sum(size), 0) FROM duckdb_temporary_files()").fetchall()[0][0]
print(len(flows), sum(flow.events for flow in flows), sum(flow.records for flow in flows), spilt > 0)
"""


@pytest.mark.parametrize(("memory", "spilt"), [("100MB", True), ("4GB", False)])
def test_above_the_memory_it_was_given_the_engine_spills_and_finds_the_same(tmp_path: Path, memory: str, *, spilt: bool) -> None:
    """The ids alone are more than the smaller memory."""
    row = "repeat('a long id ', 25) || i AS event_id, '2021-01-01' AS occurred_at, ['email'] AS data, i % 1000 AS shop, 2 AS count"
    with duckdb.connect() as connection:
        connection.execute(f"COPY (SELECT {row} FROM range(400000) t(i)) TO '{tmp_path / 'log.jsonl'}' (FORMAT json)")
    run = subprocess.run([sys.executable, "-c", SPILT, tmp_path, memory], capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["1000", "400000", "800000", str(spilt)]


SIGNATURES = """\
import hashlib, pathlib, sys
from checker.events import Engine, open_log
log = open_log([sys.argv[1]], folder=pathlib.Path(), engine=Engine(memory=sys.argv[2], large=1))
flows = log.flows()
spilt = log.store.execute("SELECT coalesce(sum(size), 0) FROM duckdb_temporary_files()").fetchall()[0][0]
print(len(flows), sum(flow.events for flow in flows), sum(flow.records for flow in flows), hashlib.sha256(repr(flows).encode()).hexdigest())
print(spilt > 0)
"""


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_log_of_nearly_as_many_signatures_as_rows_is_grouped_in_little_memory(form: str, tmp_path: Path) -> None:
    options = {"jsonl": "FORMAT json", "parquet": "FORMAT parquet"}[form]
    row = (
        "'event-' || i AS event_id, TIMESTAMP '2021-01-01' + to_seconds((hash(i) % 60000000)::BIGINT) AS occurred_at, ['photo'] AS data,"
        " 'Company ' || (hash(i * 3) % 30000) AS recipient, 'reason ' || (hash(i * 5) % 2000) AS purpose, 1 + i % 3 AS count"
    )
    path = tmp_path / f"log.{form}"
    with duckdb.connect() as connection:
        connection.execute(f"COPY (SELECT {row} FROM range(80000) t(i)) TO '{path}' ({options})")
    run = {
        memory: subprocess.run([sys.executable, "-c", SIGNATURES, path, memory], capture_output=True, text=True, check=True).stdout.split()
        for memory in ("80MB", "4GB")
    }

    assert run["80MB"][:-1] == run["4GB"][:-1]
    assert (run["80MB"][-1], run["4GB"][-1]) == ("True", "False")
    assert int(run["80MB"][0]) > 75_000
    assert run["80MB"][1:3] == ["80000", "159999"]
