import json
from collections.abc import Callable
from pathlib import Path

from checker.events import EventLog, open_log

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
