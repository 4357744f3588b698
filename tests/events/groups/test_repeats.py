import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.events import EventLog, open_log
from checker.events.groups.repeats import mark_repeated
from checker.events.stores.store import connected

Opened = Callable[..., EventLog]


def line(event_id: str, **more: object) -> str:
    return json.dumps({"event_id": event_id, "occurred_at": "2014-06-01", "data": ["photo"]} | more) + "\n"


def test_the_first_of_equal_rows_stands(opened: Opened) -> None:
    log = opened(line("a") + line("b") + line("a", action="share", recipient=None) + line("a"))

    assert [(row.line, row.event_id, row.reason) for row in log.quarantined] == [
        (3, "a", 'repeats event "a" at events.jsonl:1'),
        (4, "a", 'repeats event "a" at events.jsonl:1'),
    ]
    assert (log.rows_read, list(log.assignments())) == (4, [("a", 0), ("b", 0)])


def test_every_row_of_an_id_with_different_contents_is_set_aside(opened: Opened) -> None:
    log = opened(line("a") + line("b") + line("a", consent="none") + line("a"))

    assert [(row.line, row.reason.partition(",")[0]) for row in log.quarantined] == [
        (1, "shares its event_id with events.jsonl:3"),
        (3, "shares its event_id with events.jsonl:1"),
        (4, "shares its event_id with events.jsonl:1"),
    ]
    assert (log.rows_read, list(log.assignments())) == (4, [("b", 0)])


def test_an_unknown_field_makes_a_difference(opened: Opened) -> None:
    assert len(opened(line("a", plan="free") + line("a", plan="paid")).quarantined) == 2


def test_ids_are_compared_across_the_files_of_a_log(tmp_path: Path) -> None:
    (tmp_path / "1.jsonl").write_text(line("a") + line("b"), encoding="utf-8")
    (tmp_path / "2.csv").write_text("event_id,occurred_at,data\nb,2014-06-01T00:00:00Z,photo\nc,2014-06-01,photo\n", encoding="utf-8")
    log = open_log(["1.jsonl", "2.csv"], folder=tmp_path)

    assert [(row.file, row.line, row.reason) for row in log.quarantined] == [("2.csv", 2, 'repeats event "b" at 1.jsonl:2')]
    assert (
        log.quarantined[0].excerpt
        == '{"event_id": "b", "occurred_at": "2014-06-01 00:00:00", "action": "share", "data": ["photo"], "count": 1}'
    )
    assert (log.rows_read, [name for name, _ in log.assignments()]) == (4, ["a", "b", "c"])


@pytest.mark.parametrize("most", [1, 7, 1_000])
def test_repeats_are_found_whatever_part_of_the_ids_is_looked_at_at_once(most: int) -> None:
    store = connected()
    ids = [f"event-{number}" for number in range(100)] + [f"event-{number}" for number in (3, 3, 44, 99)]
    store.execute("INSERT INTO held (seq, event_id) SELECT unnest(range(104)), unnest(?)", [ids])
    assert mark_repeated(store, [], most) == 3
    found = store.execute("SELECT DISTINCT event_id FROM events WHERE hash(event_id) IN (FROM twice) ORDER BY event_id").fetchall()
    assert found == [("event-3",), ("event-44",), ("event-99",)]


def test_a_log_without_repeats_has_none() -> None:
    store = connected()
    assert mark_repeated(store, []) == 0
    store.execute("INSERT INTO held (seq, event_id) VALUES (1, 'a'), (2, 'b')")
    assert mark_repeated(store, []) == 0
