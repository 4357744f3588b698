"""Progress is told with rows and rate while the engine works, and ends with its work."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.events import Engine, EventLog, open_log
from checker.events.cells.progress import line, told

Opened = Callable[..., EventLog]


class Half:
    """Is half way through, always."""

    def query_progress(self) -> float:
        return 50.0


def test_rows_and_rate_are_told_while_work_goes_on() -> None:
    heard: list[str] = []
    with told(heard.append, Half(), "Sorting", 1_000_000, every=0.01):
        while len(heard) < 2:
            time.sleep(0.01)
    count = len(heard)
    time.sleep(0.05)
    assert heard[0].startswith("Sorting: 500,000 of 1,000,000 rows, ")
    assert heard[0].endswith(" a second")
    assert len(heard) == count


def test_the_watcher_ends_when_the_work_is_interrupted() -> None:
    before = threading.active_count()
    with pytest.raises(KeyboardInterrupt), told(lambda _: None, Half(), "Sorting", 10, every=0.01):
        raise KeyboardInterrupt
    assert threading.active_count() == before


def test_without_a_listener_nobody_watches() -> None:
    before = threading.active_count()
    with told(None, Half(), "Sorting", 10, every=0.01):
        assert threading.active_count() == before


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (25.0, "Sorting: 250 of 1,000 rows, 125 a second"),
        (-1.0, "Sorting: 1,000 rows, for 2 seconds so far"),
        (300.0, "Sorting: 1,000 of 1,000 rows, 500 a second"),
    ],
)
def test_how_far_it_is(share: float, expected: str) -> None:
    assert line("Sorting", share, 1_000, 2.0) == expected


def test_a_file_that_was_read_is_told_with_its_rows(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_text('{"event_id": "a", "occurred_at": "2014-06-01", "data": ["photo"]}\n' * 1)
    heard: list[str] = []
    open_log([str(tmp_path / "log.jsonl")], engine=Engine(tell=heard.append))
    assert len(heard) == 1
    assert heard[0].startswith("Read 1 rows of ")
    assert heard[0].endswith(" a second")
