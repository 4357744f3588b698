"""A narrow shelf holds what a wide one held; what it has no word for goes the exact way."""

import json
from pathlib import Path

import duckdb
import pytest

from checker.events.containers import lines
from checker.events.containers.plainlines import take_plain
from checker.events.layouts.layout import Layout
from checker.events.stores import narrow, packing
from checker.events.stores.shelves import shelves
from checker.events.stores.store import connected
from checker.events.text.block import Block

Rows = list[tuple[object, ...]]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(narrow, "WORTH", 10)
    monkeypatch.setattr(lines, "FEW", 20)


def _line(number: int, **changed: object) -> str:
    row = {
        "event_id": f"event-{number}", "occurred_at": "2021-09-30T11:51:16Z", "data": [["gps_lat"], ["b", "a"]][number % 2],
        "recipient": ["A", None, "  B "][number % 3], "opted_out": number % 2 == 0, "count": 1 + number % 4, "action": "retain", "app": "x",
    }  # fmt: skip
    return json.dumps(row | changed)


def _read(texts: list[str], path: Path) -> tuple[duckdb.DuckDBPyConnection, int, list[int]]:
    path.write_text("\n".join(texts), encoding="utf-8")
    store = connected()
    count, rejects = lines.read(store, path, "log", 0, Layout())
    return store, count, sorted(reject.seq for reject in rejects)


def _events(store: duckdb.DuckDBPyConnection) -> Rows:
    return store.execute("SELECT * FROM events ORDER BY seq").fetchall()


def test_a_shelf_is_narrowed_and_its_rows_stay_what_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["broken" if number in {5, 19, 40} else _line(number) for number in range(100)]
    store, count, rejects = _read(texts, tmp_path / "log.jsonl")
    (shelf,) = shelves(store)
    monkeypatch.setattr(narrow, "WORTH", 10**9)
    wide, *counted = _read(texts, tmp_path / "log.jsonl")

    assert len(shelf.listed) == 5  # action, count, data, opted_out and recipient
    assert len(shelf.packed) == 3  # all but action and count
    assert not shelves(wide)[0].listed
    assert _events(store) == _events(wide)
    assert [count, rejects] == counted == [100, [6, 20, 41]]


def test_words_for_which_a_number_has_no_room_stand_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [_line(number) for number in range(100)]
    wide, *_ = _read(texts, tmp_path / "log.jsonl")
    monkeypatch.setattr(packing, "ROOM", 3)
    store, *_ = _read(texts, tmp_path / "log.jsonl")
    (shelf,) = shelves(store)

    assert (len(shelf.listed), len(shelf.packed)) == (5, 1)
    assert _events(store) == _events(wide)


def test_a_row_with_a_new_word_is_read_by_itself(tmp_path: Path) -> None:
    texts = [_line(number, **({"recipient": "New"} if number == 60 else {})) for number in range(100)]
    store, *_ = _read(texts, tmp_path / "log.jsonl")
    assert store.execute("SELECT event_id, recipient FROM held").fetchall() == [("event-60", "New")]
    assert not shelves(store)[0].closed


def test_a_shelf_for_which_many_words_are_new_takes_no_more() -> None:
    store = connected()
    for start, word in ((1, "A"), (21, "A"), (41, "Z"), (61, "Z"), (81, "Z")):
        texts = [_line(number, recipient=word) for number in range(start, start + 20)]
        taken = take_plain(store, Block(start, "\n".join(texts).encode()), 0, Layout())
        assert taken.all() == (start != 41)
    assert [(bool(shelf.listed), shelf.closed, shelf.rows) for shelf in shelves(store)] == [(True, True, 60), (True, False, 40)]


def test_a_field_of_many_words_stays_wide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(narrow, "MOST_WORDS", 1)
    store, *_ = _read([_line(number) for number in range(60)], tmp_path / "log.jsonl")
    (shelf,) = shelves(store)
    assert {shelf.members.every[number].field.name for number in shelf.listed} == {"action"}
    assert len(_events(store)) == 60
