"""The size of a row is that of its line as a program without blanks writes it."""

import json

import duckdb
import pytest

from checker.events.layouts.layout import Layout
from checker.events.stores.members import members
from checker.events.stores.plainsizes import length
from checker.events.text.block import Block

ROW = {"event_id": "event-é", "occurred_at": "2021-09-30T11:51:16Z", "data": ["a", "b"], "opted_out": False, "count": 12, "more": 'x"y'}


@pytest.mark.parametrize("lacking", [(), ("count",), ("opted_out", "more")], ids=["all members", "one less", "two less"])
def test_a_row_is_as_long_as_its_line(lacking: tuple[str, ...]) -> None:
    known = members(Block(1, json.dumps(ROW, separators=(",", ":")).encode()), Layout())
    row = {key: held for key, held in ROW.items() if key not in lacking}
    bare = {member.key: member.bare for member in known.every}
    held = {key: str(value).lower() if isinstance(value, bool) else str(value) if bare[key] else json.dumps(value, separators=(",", ":"))
            for key, value in row.items()}  # fmt: skip
    parts = ", ".join(f"{f'$part{m.number}' if m.key in held else 'NULL'}::VARCHAR AS {m.part}" for m in known.every)
    given = {f"part{m.number}": held[m.key] for m in known.every if m.key in held}
    (found,) = duckdb.execute(f"SELECT {length(known)} FROM (SELECT {parts})", given).fetchone() or ()

    assert found == len(json.dumps(row, separators=(",", ":"), ensure_ascii=False).encode())
