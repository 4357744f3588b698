"""Shelves hold rows under their places in the log, whatever else happens to the store."""

import json
from pathlib import Path

import duckdb
import pytest

from checker.events.containers import lines
from checker.events.containers.plainlines import take_plain
from checker.events.layouts.layout import Layout
from checker.events.stores import shelves
from checker.events.stores.store import connected
from checker.events.text.block import Block

ROW = {"occurred_at": "2021-09-30T11:51:16Z", "data": ["gps_lat", "gps_lon"], "recipient": "Mapster", "count": 3}


def _put(store: duckdb.DuckDBPyConnection, first: int, texts: list[str], file: int = 0) -> None:
    take_plain(store, Block(first, "\n".join(texts).encode()), file, Layout())


def _line(event_id: str, **changed: object) -> str:
    return json.dumps({"event_id": event_id, **ROW, **changed})


def _seen(store: duckdb.DuckDBPyConnection) -> list[tuple[str, int]]:
    return store.execute("SELECT event_id, seq FROM events ORDER BY seq").fetchall()


def test_rows_keep_their_places_across_stretches_and_gaps() -> None:
    store = connected()
    _put(store, 1, [_line("a"), "broken", _line("c")])
    _put(store, 4, [_line("d")])
    _put(store, 10, [_line("j"), "broken"])
    _put(store, 12, [_line("l")])
    _put(store, 1, [_line("other")], file=1)

    assert _seen(store) == [("a", 1), ("c", 3), ("d", 4), ("j", 10), ("l", 12), ("other", (1 << 40) + 1)]
    assert [span.rows for span in shelves.shelves(store)[0].spans] == [4, 3, 1]
    assert shelves.stored(store) == 6


def test_rows_with_members_of_their_own_stand_on_their_own_shelf() -> None:
    store = connected()
    _put(store, 1, [_line("a")])
    _put(store, 2, [_line("b", app="Trips")])
    _put(store, 3, [_line("c")])
    _put(store, 4, [_line("d", app=None)])

    assert [shelf.rows for shelf in shelves.shelves(store)] == [1, 3]
    assert store.execute("SELECT extra FROM events WHERE event_id = 'b'").fetchall() == [([{"name": "app", "value": "Trips"}],)]


def test_words_exchanged_otherwise_stand_on_their_own_shelf() -> None:
    store = connected()
    _put(store, 1, [_line("a")])
    take_plain(store, Block(2, _line("b").encode()), 0, Layout(values={"recipient": {"Mapster": "Maps, Inc."}}))
    assert store.execute("SELECT recipient FROM events ORDER BY seq").fetchall() == [("Mapster",), ("Maps, Inc.",)]
    assert len(shelves.shelves(store)) == 2


@pytest.mark.parametrize("most", ["MOST", "MOST_SPANS", "MOST_PARTS"])
def test_a_shelf_without_room_makes_room(most: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, most, 2)
    monkeypatch.setattr(shelves, "MOST", 2)
    store = connected()
    for number in range(12):
        changed: dict[str, object] = {"recipient": f"R{number}"} if most == "MOST_PARTS" else {}
        _put(store, 1 + 10 * number, [_line(f"e{number}", **{**changed, **({f"x{number}": "y"} if most == "MOST" else {})})])

    assert _seen(store) == [(f"e{number}", 1 + 10 * number) for number in range(12)]
    assert len(shelves.shelves(store)) <= 2
    assert store.execute("SELECT count(*) > 0 FROM held").fetchall() == [(True,)]
    assert shelves.stored(store) == 12
    assert {table for (table,) in store.execute("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'shelf%'").fetchall()} <= {
        table for shelf in shelves.shelves(store) for table in (shelf.table, *(shelf.dictionary(m).strip('"') for m in shelf.members.few))
    }


def test_values_are_asked_for_some_rows_only() -> None:
    store = connected()
    _put(store, 1, [_line("a"), _line("b", recipient="Other")])
    some = shelves.every_row(store, "event_id = 'b'")
    found = store.execute(f"SELECT event_id, recipient, data FROM ({some})").fetchall()
    assert found == [("b", "Other", ["gps_lat", "gps_lon"])]


def test_many_small_files_share_shelves(tmp_path: Path) -> None:
    store = connected()
    for file in range(80):
        (tmp_path / "log.jsonl").write_text(_line(f"e{file}") + "\n", encoding="utf-8")
        assert lines.read(store, tmp_path / "log.jsonl", "log.jsonl", file, Layout()) == (1, [])
    assert _seen(store) == [(f"e{file}", (file << 40) + 1) for file in range(80)]
    assert len(shelves.shelves(store)) <= shelves.MOST
