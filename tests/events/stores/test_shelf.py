"""A shelf says in SQL where its rows stand in the log and what they hold."""

import json

import duckdb
import pytest

from checker.events.containers.plainlines import take_plain
from checker.events.layouts.layout import Layout
from checker.events.stores.members import Members
from checker.events.stores.shelf import Shelf, Span
from checker.events.stores.shelves import shelves
from checker.events.stores.store import MAX_EXTRA, connected
from checker.events.text.block import Block


@pytest.mark.parametrize(
    ("spans", "places"),
    [
        ((), [0, 1, 2, 3, 4]),
        ((Span(0, 5, 7),), [7, 8, 9, 10, 11]),
        ((Span(0, 2, 7), Span(2, 1, 100), Span(3, 9, 200)), [7, 8, 102, 203, 204]),
    ],
    ids=["no rows yet", "one stretch", "three stretches"],
)
def test_a_row_has_its_place_by_its_number(spans: tuple[Span, ...], places: list[int]) -> None:
    shelf = Shelf(1, Members(), "{}", spans=spans)
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE {shelf.table} AS SELECT i FROM range(5) t(i)")
        assert [place for (place,) in connection.execute(f"SELECT {shelf.seq} FROM {shelf.table}").fetchall()] == places
    assert shelf.rows == sum(span.rows for span in spans)


def test_rows_as_events_have_every_field_and_the_others_as_text() -> None:
    row: dict[str, object] = {
        "event_id": "event-1",
        "occurred_at": "2021-09-30T11:51:16Z",
        "data": ["b", "a"],
        "long": "é" * MAX_EXTRA + "x",
        "deep": {"a": 'x"'},
    }
    store = connected()
    take_plain(store, Block(1, json.dumps(row).encode()), 0, Layout())
    (shelf,) = shelves(store)
    found = store.execute(f"SELECT data, action, count, recipient, extra FROM ({shelf.events()})").fetchall()

    extra = [{"name": "deep", "value": '{"a":"x\\""}'}, {"name": "long", "value": "é" * (MAX_EXTRA - 1) + "…"}]
    assert found == [(["a", "b"], "share", 1, None, extra)]
    none = shelf.events("event_id = 'event-2'")
    assert store.execute(f"SELECT * FROM ({none})").fetchall() == []
