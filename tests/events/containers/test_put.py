import json
from pathlib import Path

import numpy as np
import pytest

from checker.events.containers.put import Put, read_onto, take_away, told_of
from checker.events.layouts.layout import Layout
from checker.events.stores.members import members
from checker.events.stores.shelves import record, shelf_for
from checker.events.stores.store import connected
from checker.events.text.block import Block

ROW = {"event_id": "event-1", "occurred_at": "2021-09-30T11:51:16Z", "data": ["photo"], "count": 2}
TEXTS = [json.dumps(row, separators=(",", ":")) for row in (ROW, ROW | {"event_id": "event-200"}, ROW | {"occurred_at": "soon"})]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    (tmp_path / "log.jsonl").write_text("\n".join(TEXTS), encoding="utf-8")
    return tmp_path / "log.jsonl"


def test_rows_are_as_long_as_their_lines_unless_they_are_suspect(lines: Path) -> None:
    store = connected()
    found = members(Block(1, lines.read_bytes()), Layout())
    shelf = shelf_for(store, found, Layout())
    put = Put(shelf, found, 0, Layout())
    rows = read_onto(store, lines, put)
    told = told_of(store, put, rows)

    assert (rows, told.suspects, told.unknown, told.size, told.longest) == (3, 1, 0, len(TEXTS[0]) + len(TEXTS[1]), len(TEXTS[1]))
    with pytest.raises(RuntimeError, match="are not the 4 lines that were put there"):
        told_of(store, put, 4)


def test_rows_are_taken_away_by_the_lines_they_were(lines: Path) -> None:
    store = connected()
    found = members(Block(1, lines.read_bytes()), Layout())
    shelf = shelf_for(store, found, Layout())
    shelf = record(store, shelf, read_onto(store, lines, Put(shelf, found, 0, Layout())), 5)
    put = Put(shelf, found, shelf.rows, Layout())
    record(store, shelf, read_onto(store, lines, put), 8)
    take_away(store, put, np.zeros(0, np.int64))
    take_away(store, put, np.array([0, 2]))

    assert store.execute("SELECT seq, event_id FROM events ORDER BY seq").fetchall() == [
        (5, "event-1"), (6, "event-200"), (7, "event-1"), (9, "event-200"),
    ]  # fmt: skip
