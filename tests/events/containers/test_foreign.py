from collections.abc import Iterator

import pytest

from checker.events.cells.quarantine import Fault
from checker.events.containers.foreign import FAN_BITS, MAX_EVENTS, Taken, take
from checker.events.containers.records import Record
from checker.events.layouts.translation import Event, Told
from checker.events.stores.store import LINE_BITS, connected


def event(name: str, **more: object) -> Event:
    return {"event_id": name, "occurred_at": "2024-01-01", "data": ["email"], **more}


def taken(*arriving: tuple[Record, Told]) -> tuple[Taken, list[tuple[str, int]]]:
    store = connected()
    result = take(store, iter(arriving), 2, {"consent": {"Y": "granted"}})
    return result, store.execute("SELECT event_id, seq FROM events ORDER BY seq").fetchall()


def test_every_record_ends_as_events_as_a_fault_or_with_a_reason() -> None:
    result, events = taken(
        (Record(1), Told((event("a"), event("b", consent="Y")))),
        (Record(2), Told(passed="own")),
        (Record(3, None, Fault("", "json"), "{"), Told()),
        (Record(4), Told((event("c", consent="what"),))),
    )
    place = (2 << LINE_BITS) + (1 << FAN_BITS)

    assert events == [("a", place), ("b", place + 1)]
    assert (result.records, result.rows, dict(result.passed)) == (4, 4, {"own": 1})
    assert [(reject.seq >> FAN_BITS & 0xFF, [fault.code for fault in reject.faults]) for reject in result.rejects] == [
        (3, ["json"]),
        (4, ["vocabulary"]),
    ]


def test_a_record_of_too_many_events_is_set_aside() -> None:
    many = tuple(event(f"e{number}") for number in range(MAX_EVENTS + 1))
    result, events = taken((Record(1), Told(many)), (Record(2), Told(many[:-1])))

    assert ([reject.faults[0].code for reject in result.rejects], len(events), result.rows) == (["fan_out"], MAX_EVENTS, MAX_EVENTS + 1)


@pytest.mark.parametrize("text", ["nul\x00", "lone \ud800", "x" * 1_000_001], ids=["nul", "surrogate", "long"])
def test_hostile_text_is_set_aside_and_counted(text: str) -> None:
    result, events = taken((Record(1), Told((event("a", purpose=text),))), (Record(2), Told((event("b"),))))

    assert (result.rows, len(result.rejects), len(events)) == (2, 1, 1)


def test_many_records_go_in_batches() -> None:
    def arriving() -> Iterator[tuple[Record, Told]]:
        for number in range(1, 45_001):
            yield Record(number), Told((event(f"e{number}"),))

    result, events = taken(*arriving())

    assert (result.rows, len(events), result.rejects) == (45_000, 45_000, [])
