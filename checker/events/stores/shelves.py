"""Shelves: where the plain rows of a store stand, and room made for more.

The store itself knows its shelves (tables `shelves` and `spans`), so that whoever has the store has all its rows.
"""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a number)

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

import duckdb

from checker.events.cells.fields import BY_NAME, Field, Type
from checker.events.layouts.layout import Layout
from checker.events.stores.members import Member, Members
from checker.events.stores.packing import Place
from checker.events.stores.shelf import Shelf, Span
from checker.events.stores.store import COLUMN_TYPES

MOST = 8  # shelves that stand at once; the oldest is emptied for another
MOST_SPANS = 32  # stretches of lines on one shelf
MOST_PARTS = 1_000_000  # distinct values of one field on one shelf: they are looked through for every block


def shelves(connection: duckdb.DuckDBPyConnection) -> tuple[Shelf, ...]:
    """Return the shelves of a store, the oldest first."""
    spans = connection.execute("SELECT shelf, first, rows, shift FROM spans ORDER BY shelf, first").fetchall()
    found = connection.execute("SELECT number, members, exchanged, listed, closed, packed FROM shelves ORDER BY number").fetchall()
    return tuple(
        Shelf(
            number,
            _members(held),
            values,
            frozenset(listed),
            closed,
            tuple(Span(*rest) for shelf, *rest in spans if shelf == number),
            {int(member): Place(*place) for member, place in json.loads(packed).items()},
        )
        for number, held, values, listed, closed, packed in found
    )


def shelf_for(connection: duckdb.DuckDBPyConnection, found: Members, layout: Layout) -> Shelf:
    """Return a shelf that has room for rows of some members: the last that fits, or a new one."""
    values = json.dumps(layout.values, sort_keys=True)
    every = shelves(connection)
    for shelf in reversed(every):
        if shelf.values == values and _fits(found, shelf.members):
            if shelf.closed or len(shelf.spans) >= MOST_SPANS or _parts(connection, shelf) > MOST_PARTS:
                break
            return shelf
    for shelf in every[: len(every) + 1 - MOST]:
        empty(connection, shelf)
    return built(connection, Shelf(next_number(every), found, values))


def next_number(every: Sequence[Shelf]) -> int:
    return 1 + max((shelf.number for shelf in every), default=0)


def built(connection: duckdb.DuckDBPyConnection, new: Shelf) -> Shelf:
    """Make the tables of a shelf."""
    told = json.dumps([[m.key, m.field.name if m.ours else None, m.bare] for m in new.members.every])
    packed = json.dumps({number: [place.shift, place.bits] for number, place in new.packed.items()})
    connection.execute("INSERT INTO shelves VALUES (?, ?, ?, ?, false, ?)", [new.number, told, new.values, sorted(new.listed), packed])
    connection.execute(f"CREATE TABLE {new.table} ({', '.join(f'{column} {kind}' for column, kind in new.columns.items())})")
    for m in new.members.few:
        kind = COLUMN_TYPES[m.field.type]
        connection.execute(f"CREATE TABLE {new.dictionary(m)} (part {new.kind(m)}, refused BOOLEAN, value {kind})")
    return new


def close(connection: duckdb.DuckDBPyConnection, shelf: Shelf) -> None:
    """Let no further rows be put on a shelf."""
    connection.execute("UPDATE shelves SET closed = true WHERE number = ?", [shelf.number])


def record(connection: duckdb.DuckDBPyConnection, shelf: Shelf, rows: int, place: int) -> Shelf:
    """Note that rows were put on a shelf, the first of them from a place in the log."""
    first, shift = shelf.rows, place - shelf.rows
    last = shelf.spans[-1] if shelf.spans else None
    if last and last.shift == shift:
        connection.execute("UPDATE spans SET rows = rows + ? WHERE shelf = ? AND first = ?", [rows, shelf.number, last.first])
        return replace(shelf, spans=(*shelf.spans[:-1], replace(last, rows=last.rows + rows)))
    connection.execute("INSERT INTO spans VALUES (?, ?, ?, ?)", [shelf.number, first, rows, shift])
    show(connection)
    return replace(shelf, spans=(*shelf.spans, Span(first, rows, shift)))


def show(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the view `events` of all rows of the store."""
    connection.execute(f"CREATE OR REPLACE VIEW events AS {every_row(connection)}")


def every_row(connection: duckdb.DuckDBPyConnection, among: str = "true") -> str:
    """Return SQL for the events of a store; ``among`` is asked of rows by their id and place before their values are worked out."""
    return " UNION ALL ".join([f"SELECT * FROM held WHERE {among}", *(shelf.events(among) for shelf in shelves(connection))])


def ids(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, str]]:
    """Yield the tables of a store, each with the SQL for a row's place."""
    yield "held", "seq"
    for shelf in shelves(connection):
        yield shelf.table, shelf.seq


def stored(connection: duckdb.DuckDBPyConnection) -> int:
    """Count the rows of a store."""
    counts = " UNION ALL ".join(f"SELECT count(*) AS rows FROM {table}" for table, _ in ids(connection))
    return int(connection.execute(f"SELECT sum(rows) FROM ({counts})").fetchall()[0][0])


def empty(connection: duckdb.DuckDBPyConnection, shelf: Shelf) -> None:
    """Put the rows of a shelf among those that were looked at by themselves, and take it away."""
    connection.execute(f"INSERT INTO held {shelf.events()}")
    remove(connection, shelf)


def remove(connection: duckdb.DuckDBPyConnection, shelf: Shelf) -> None:
    """Take a shelf away with all its rows."""
    connection.execute("DELETE FROM shelves WHERE number = ?", [shelf.number])
    connection.execute("DELETE FROM spans WHERE shelf = ?", [shelf.number])
    show(connection)
    connection.execute(f"DROP TABLE {shelf.table}")
    for member in shelf.members.few:
        connection.execute(f"DROP TABLE {shelf.dictionary(member)}")
        if member.number in shelf.listed:
            connection.execute(f"DROP TYPE {shelf.kind(member)}")


def _members(told: str) -> Members:
    found = (
        Member(key, number, BY_NAME[field] if field else Field(key, Type.TEXT, "not ours"), ours=field is not None, bare=bare, null=False)
        for number, (key, field, bare) in enumerate(json.loads(told))
    )
    return Members(tuple(found))


def _fits(found: Members, room: Members) -> bool:
    """Tell whether what lines hold can stand on a shelf: it knows their members, and reads as text only what is text."""
    known = {member.key: member for member in room.every}
    return all(
        m.key in known and (m.ours, m.field.name) == (known[m.key].ours, known[m.key].field.name) and (m.bare or not known[m.key].bare)
        for m in found.every
    )


def _parts(connection: duckdb.DuckDBPyConnection, shelf: Shelf) -> int:
    counts = " UNION ALL ".join(f"SELECT count(*) AS parts FROM {shelf.dictionary(member)}" for member in shelf.members.few)
    return int(connection.execute(f"SELECT max(parts) FROM ({counts})").fetchall()[0][0]) if counts else 0
