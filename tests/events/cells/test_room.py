"""Too little memory is told as what it is; other errors stay as they are."""

from pathlib import Path

import duckdb
import pytest

from checker.errors import UsageError
from checker.events import Engine, open_log
from checker.events.cells.room import room

LINE = '{"event_id": "e%d", "occurred_at": "2014-06-01", "data": ["photo"], "note": "%s"}\n'


def test_too_little_memory_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_text("".join(LINE % (number, "x" * 300) for number in range(20_000)), encoding="utf-8")
    with pytest.raises(UsageError, match="1MB is too little for this log"):
        open_log(["log.jsonl"], folder=tmp_path, engine=Engine(memory="1MB"))
    assert open_log(["log.jsonl"], folder=tmp_path, engine=Engine(memory="1GB")).rows_read == 20_000


def test_without_a_bound_it_is_the_machine_that_has_too_little() -> None:
    with pytest.raises(UsageError, match="this machine has too little memory"), room(Engine()):
        raise duckdb.OutOfMemoryException


def test_other_errors_stay_what_they_are() -> None:
    with pytest.raises(duckdb.IOException), room(Engine(memory="1GB")):
        raise duckdb.IOException
