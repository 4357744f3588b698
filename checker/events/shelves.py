"""Shelves: plain rows as they were read, in a table for each set of members. What their parts mean is kept once a value, beside them.

The store itself knows its shelves (tables `shelves` and `spans`), so that whoever has the store has all its rows. A row's place in the
log is told by the number that the engine gives it in its table: blocks of lines are put there whole, a row a line.
"""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a number)

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import duckdb

from checker.events.fields import BY_NAME, FIELDS, Field, Type
from checker.events.layout import Layout
from checker.events.members import VARIED, Member, Members
from checker.events.sql import literal, name
from checker.events.store import COLUMN_TYPES, MAX_EXTRA, NO_EXTRA, defaulted

MOST = 8  # shelves that stand at once; the oldest is emptied for another
MOST_SPANS = 32  # stretches of lines on one shelf
MOST_PARTS = 1_000_000  # distinct values of one field on one shelf: they are looked through for every block


@dataclass(frozen=True, slots=True)
class Span:
    """Neighbouring rows of a shelf that were neighbouring lines."""

    first: int  # number of the first row
    rows: int
    shift: int  # what a row's number lacks to its place in the log


@dataclass(frozen=True, slots=True)
class Shelf:
    """A table of plain rows: the fields that vary as values, all others as the parts that stood in the line."""

    number: int
    members: Members
    values: str  # what the layout exchanges, as JSON
    listed: frozenset[int] = frozenset()  # numbers of the members whose parts are words of a list of their own: see narrow.py
    closed: bool = False
    spans: tuple[Span, ...] = ()

    @property
    def table(self) -> str:
        return f"shelf{self.number}"

    @property
    def rows(self) -> int:
        """The number of the next row."""
        return sum(span.rows for span in self.spans)

    @property
    def seq(self) -> str:
        """SQL for the place of a row in the log."""
        *earlier, last = self.spans or (Span(0, 0, 0),)
        cases = " ".join(f"WHEN rowid < {span.first + span.rows} THEN rowid + {span.shift}" for span in earlier)
        return f"CASE {cases} ELSE rowid + {last.shift} END" if earlier else f"rowid + {last.shift}"

    def dictionary(self, member: Member) -> str:
        """Return the table of a field's parts, each with its value and whether it is not for this way."""
        return name(f"{self.table} {member.field.name}")

    def kind(self, member: Member) -> str:
        """Return the type of a member's column."""
        if member.number in self.listed:
            return name(f"{self.table} list of {member.field.name}")
        return COLUMN_TYPES[member.field.type] if column(member) != member.part else "VARCHAR"

    def value(self, field: Field) -> str:
        """Return SQL for a field's value, once `joined` stands beside the rows."""
        member = self.members.ours.get(field.name)
        if member is None:
            return f"CAST({defaulted(field, 'NULL')} AS {COLUMN_TYPES[field.type]})"
        return defaulted(field, column(member) if field.name in VARIED else f"{self.dictionary(member)}.value")

    def joined(self, fields: Sequence[str]) -> str:
        """Return SQL that puts beside rows what the parts of some fields mean."""
        few = [member for member in self.members.few if member.field.name in fields]
        return "".join(f" LEFT JOIN {self.dictionary(m)} ON {self.dictionary(m)}.part = {m.part}" for m in few)

    def events(self, among: str = "true") -> str:
        """Return SQL for the rows as events; ``among`` is asked of the shelf's own columns."""
        values = ", ".join(f"{self.value(field)} AS {name(field.name)}" for field in FIELDS)
        rows = f"SELECT {self.seq} AS seq, * FROM {self.table} WHERE {among}"
        return f"SELECT seq, {values}, {extra(self.members.others)} AS extra FROM ({rows}){self.joined([*BY_NAME])}"


def column(member: Member) -> str:
    """Return the column of a shelf in which a member stands."""
    return name(member.field.name) if member.ours and member.field.name in VARIED else member.part


def extra(others: Sequence[Member]) -> str:
    """Return SQL for fields that are not ours, sorted by name, as the exact way has them."""
    if not others:
        return NO_EXTRA
    pairs = ", ".join(f"CASE WHEN {m.part} IS NOT NULL THEN {{'name': {literal(m.key)}, 'value': {shown(m)}}} END" for m in others)
    return f"list_filter([{pairs}], lambda p: p IS NOT NULL)"


def shown(member: Member) -> str:
    """Return SQL for the text of a field that is not ours."""
    part = member.part
    held = f"replace(json_extract_string({part}, '$'), chr(0), '\ufffd')"
    inner = f"CASE WHEN contains({part}, '\\') THEN {held} ELSE substr({part}, 2, length({part}) - 2) END"
    text = f"CASE WHEN prefix({part}, '\"') THEN {inner} ELSE {part} END"
    return f"CASE WHEN length({text}) > {MAX_EXTRA} THEN left({text}, {MAX_EXTRA - 1}) || '…' ELSE {text} END"


def shelves(connection: duckdb.DuckDBPyConnection) -> tuple[Shelf, ...]:
    """Return the shelves of a store, the oldest first."""
    spans = connection.execute("SELECT shelf, first, rows, shift FROM spans ORDER BY shelf, first").fetchall()
    found = connection.execute("SELECT number, members, exchanged, listed, closed FROM shelves ORDER BY number").fetchall()
    return tuple(
        Shelf(number, _members(held), values, frozenset(listed), closed, tuple(Span(*rest) for shelf, *rest in spans if shelf == number))
        for number, held, values, listed, closed in found
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
    connection.execute("INSERT INTO shelves VALUES (?, ?, ?, ?, false)", [new.number, told, new.values, sorted(new.listed)])
    columns = "".join(f"{column(m)} {new.kind(m)}, " for m in new.members.every)
    connection.execute(f'CREATE TABLE {new.table} ({columns}"?size" INTEGER, "?held" BIGINT, "?suspect" UTINYINT)')
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
