"""JSON lines as programs write them: most rows hold known members once, in plain JSON, and are read by the engine in one typed pass.

A row is taken only if what was read of it, put together again, is as long as the row: every other thing that a row may hold (a further
member, one that stands twice, another type than the column's) makes it longer. Cells are checked by the rules of every container, those
of few distinct values once a value. Whatever is not so, or has a cell that those rules refuse, is left to the exact way; a good row may
be among it, a bad one never here. What is taken stays where it was read to (shelves.py).
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from checker.events.checks import ISO, Cell, prepared, problem, value
from checker.events.escapes import surplus
from checker.events.fields import REQUIRED, Type
from checker.events.layout import Layout
from checker.events.linebytes import Block, Numbers, nulls, only, padding, readable
from checker.events.members import VARIED, Member, Members, members
from checker.events.narrow import narrowed, settle
from checker.events.shelves import Shelf, column, record, shelf_for
from checker.events.sql import literal, name
from checker.events.store import LINE_BITS
from checker.events.stream import MAX_LINE

# Values of unknown fields that the engine writes no longer than they stood in the line: numbers of few digits, without exponent.
VERBATIM = r'"[^\\]*"|-?\d{1,15}(\.\d+)?|true|false|[\[{].*'
LOOSE = r"[\[,:]-?(\d{16}|\d+(\.\d+)?[eE]|[A-Z])"  # a number in an object or a list that may be written longer
SUSPECT, UNKNOWN = 1, 2  # a row that is not for this way, and one whose shelf lacks a word of it
WRITTEN = {Type.TEXT: "VARCHAR", Type.TIME: "VARCHAR", Type.FLAG: "BOOLEAN", Type.NUMBER: "UBIGINT"}


def take_plain(connection: duckdb.DuckDBPyConnection, lines: Block, file: int, layout: Layout) -> Numbers:
    """Put the plain rows of `lines` on a shelf; tell of every line whether it was one."""
    nothing = np.zeros(len(lines.starts), bool)
    found, which = members(lines, layout), readable(lines)
    if not found.ours.keys() >= {*REQUIRED} or not which.any():
        return nothing
    beyond, odd = surplus(lines)
    which &= ~odd
    shelf = narrowed(connection, shelf_for(connection, found, layout))
    known = _known(shelf, found)
    first = shelf.rows
    put = _put(connection, only(lines, which), shelf, known, layout)
    shelf = record(connection, shelf, put, (file << LINE_BITS) + lines.first)
    if put == len(nothing):
        which = _proven(connection, Put(shelf, known, first, layout), lines, which, beyond)
    else:
        which = nothing
    if not which.all():
        connection.execute(
            f"DELETE FROM {shelf.table} WHERE rowid >= {first} AND rowid IN (SELECT {first} + unnest(?::BIGINT[]))",
            [np.flatnonzero(~which) if put == len(which) else np.arange(put)],
        )
    return which


@dataclass(frozen=True, slots=True)
class Put:
    """Rows that were put on a shelf and are not proven yet."""

    shelf: Shelf
    members: Members
    first: int  # number of the first
    layout: Layout

    @property
    def searched(self) -> tuple[Member, ...]:
        """The members with few values of which the shelf has no list."""
        return tuple(member for member in self.members.few if member.number not in self.shelf.listed)

    @property
    def rows(self) -> str:
        return f"{self.shelf.table} WHERE rowid >= {self.first}"


def _known(shelf: Shelf, found: Members) -> Members:
    """Return the members of a shelf with what some lines tell of them."""
    null = {member.key for member in found.every if member.null}
    return Members(tuple(replace(member, null=member.key in null) for member in shelf.members.every), found.spaced)


def _put(connection: duckdb.DuckDBPyConnection, content: bytes | memoryview, shelf: Shelf, known: Members, layout: Layout) -> int:
    """Read lines onto a shelf, a row a line; return how many rows the engine made of them."""
    folder = connection.execute("SELECT current_setting('temp_directory')").fetchall()[0][0]
    path = Path(folder, f"{uuid.uuid4()}.jsonl")  # a name of its own, as the engine may remember files by name
    path.write_bytes(content)
    try:
        kinds = ", ".join(f"{literal(m.key)}: '{'VARCHAR' if m.bare else 'JSON'}'" for m in known.every)
        options = f"format = 'newline_delimited', ignore_errors = true, maximum_object_size = {2 * MAX_LINE}"
        parts = ", ".join(f"CAST({name(m.key)} AS VARCHAR) AS {m.part}" for m in known.every)
        read = f"SELECT {parts} FROM read_json({literal(str(path))}, columns = {{{kinds}}}, {options})"
        return int(connection.execute(f"INSERT INTO {shelf.table} {_rows(shelf, known, layout, read)}").fetchall()[0][0])
    finally:
        path.unlink()


def _rows(shelf: Shelf, known: Members, layout: Layout, read: str) -> str:
    """Return SQL that makes rows of a shelf out of parts; a suspect one is not for this way.

    Each step is a projection of its own: the engine works out a cell once there, however often the next step asks for it.
    """
    cells = {m.field: prepared(m.field, _cell(m), layout.values.get(m.field.name, {})) for m in known.varied}
    step = "".join(f", {made.kind} AS {name('k ' + f.name)}, {made.text} AS {name('x ' + f.name)}" for f, made in cells.items())
    ready = {f: Cell(name("k " + f.name), name("x " + f.name), name(f.name) if f.type is Type.TIME else None) for f in cells}
    values = "".join(f", {value(f, Cell(cell.kind, cell.text))} AS {name(f.name)}" for f, cell in ready.items())
    listed = [m for m in known.few if m.number in shelf.listed]
    values += "".join(f", TRY_CAST({m.part} AS {shelf.kind(m)}) AS {_word(m)}" for m in listed)
    unknown = " OR ".join(f"({_word(m)} IS NULL AND {m.part} IS NOT NULL)" for m in listed) or "false"
    tests = [f"{m.part} IS NULL" for m in known.few if m.field.required]
    tests += [f"({problem(field, cell)}) IS NOT NULL" for field, cell in ready.items()]
    tests += [f"{cell.text} IS NOT NULL AND NOT regexp_full_match({cell.text}, {literal(ISO)})" for cell in ready.values() if cell.typed]
    tests += [f"{m.part} IS NOT NULL AND ({_doubt(m, spaced=known.spaced)})" for m in known.varied]
    tests += [f"{m.part} IS NOT NULL AND ({_loose(m, spaced=known.spaced)})" for m in known.others]
    suspect = " OR ".join(f"coalesce({test}, true)" for test in tests)
    held = " | ".join(f"CASE WHEN {m.part} IS NULL THEN 0 ELSE {m.bit} END" for m in known.every if m.null) or "0"
    columns = ", ".join(_word(m) if m in listed else column(m) for m in known.every)
    relation = f"SELECT *{values} FROM (SELECT *{step} FROM ({read}))"
    told = f"CASE WHEN {suspect} THEN {SUSPECT} WHEN {unknown} THEN {UNKNOWN} ELSE 0 END"
    return f"SELECT {columns}, ({_length(known)})::INTEGER, ({held})::BIGINT, {told} FROM ({relation})"


def _word(member: Member) -> str:
    return f"w{member.number}"


def _length(known: Members) -> str:
    """Return SQL for the bytes of an object of these parts: key, two quotes, colon, value and a comma each, braces less a comma."""
    parts = (f"CASE WHEN {m.part} IS NULL THEN 0 ELSE strlen({m.part}) + {m.frame} END" for m in known.every)
    return f"(1 + {' + '.join(parts)})"


def _proven(connection: duckdb.DuckDBPyConnection, put: Put, lines: Block, which: Numbers, beyond: Numbers) -> Numbers:
    """Tell of every line whether its parts as read, its nulls, its escapes and the spaces between them are all there is in it."""
    refused = _refused(connection, put)
    nullable = {member.key: member.bit for member in put.members.every if member.null}
    sizes = lines.lengths - padding(lines, spaced=put.members.spaced) - beyond
    totals = 'count(*), min(rowid), max(rowid), count(*) FILTER ("?suspect" > 0), count(*) FILTER ("?suspect" = 2)'
    totals += ', coalesce(sum("?size") FILTER ("?suspect" = 0), 0)::BIGINT'
    count, least, most, suspects, unknown, size = connection.execute(f"SELECT {totals} FROM {put.rows}").fetchall()[0]
    if (count, least, most) != (which.size, put.first, put.first + which.size - 1):
        raise RuntimeError(f"rows {least} to {most} of {put.shelf.table} are not the {which.size} lines that were put there")
    settle(connection, put.shelf, count, unknown)
    # No row is shorter than its parts: where all of them together are as long as all their lines, each is as long as its own.
    if not nullable and not refused.size and suspects == which.size - which.sum() and size == sizes[which].sum():
        return which
    read: dict[str, Any] = connection.execute(f'SELECT "?size" AS size, "?held" AS held, "?suspect" AS suspect FROM {put.rows}').fetchnumpy()
    marks, void, twice = nulls(lines, nullable, spaced=put.members.spaced)
    found = which & (read["suspect"] == 0) & (read["size"] == sizes - void) & (read["held"] & marks == 0) & ~twice
    found[refused] = False
    return np.asarray(found)


def _refused(connection: duckdb.DuckDBPyConnection, put: Put) -> Numbers:
    """Look up what the rows' parts mean that were not met before; return which of the rows hold one that is not for this way."""
    counts = []
    for member in put.searched:
        known = put.shelf.dictionary(member)
        new = f"SELECT DISTINCT {member.part} FROM {put.rows} AND {member.part} IS NOT NULL AND \"?suspect\" = 0"
        met = f"SELECT * FROM ({new}) WHERE {member.part} NOT IN (SELECT part FROM {known})"
        connection.execute(f"INSERT INTO {known} {_meanings(member, met, put.layout)}")
        counts.append(f"SELECT {member.number} AS number FROM {known} WHERE refused")
    among = " UNION ALL ".join(counts)
    bad = {number for (number,) in connection.execute(f"SELECT DISTINCT number FROM ({among})").fetchall()} if among else set[int]()
    rows = [
        f"SELECT rowid - {put.first} AS row FROM {put.rows} AND {m.part} IN (SELECT part FROM {put.shelf.dictionary(m)} WHERE refused)"
        for m in put.searched
        if m.number in bad
    ]
    return np.asarray(connection.execute(" UNION ".join(rows)).fetchnumpy()["row"]) if rows else np.zeros(0, np.int64)


def _meanings(member: Member, parts: str, layout: Layout) -> str:
    """Return SQL for parts of a field, each with whether it is not for this way and its value."""
    made = prepared(member.field, _cell(member), layout.values.get(member.field.name, {}))
    step = f"SELECT *, {made.kind} AS kind, {made.text} AS text, {made.typed or 'NULL'} AS typed FROM ({parts})"
    ready = Cell("kind", "text", "typed" if made.typed else None)
    refused = f"({problem(member.field, ready)}) IS NOT NULL OR coalesce({_doubt(member, spaced=True)}, true)"
    return f"SELECT {member.part} AS part, {refused} AS refused, {value(member.field, ready)} AS value FROM ({step})"


def _cell(member: Member) -> Cell:
    """Return the cell of a member: its text as it is, or as JSON that is taken apart."""
    part = member.part
    if member.bare:
        return Cell(f"CASE WHEN {part} IS NOT NULL THEN '{WRITTEN[member.field.type]}' END", part)
    if member.field.name not in VARIED:
        return Cell(f"json_type({part})", f"json_extract_string({part}, '$')")
    text = f"prefix({part}, '\"') AND NOT contains({part}, '\\')"
    return Cell(
        f"CASE WHEN {part} IS NULL THEN NULL WHEN {text} THEN 'VARCHAR' ELSE 'OBJECT' END", f"CASE WHEN {text} THEN {_inner(part)} END"
    )


def _doubt(member: Member, *, spaced: bool) -> str:
    """Return SQL that is true where a part may not be what stood in the line, byte for byte but for escapes."""
    part = member.part
    loose = f" OR contains({part}, '\": ') OR contains({part}, ', \"')" if spaced else ""
    if not member.bare:
        return f"contains({part}, '\\'){loose}"
    loose += f" OR prefix({part}, ': ') OR suffix({part}, ', ')" if spaced else ""
    match member.field.type:
        case Type.TEXT:
            return f"json_valid({part}){loose}"  # a number or a list that stood there would be shown as text too
        case Type.NUMBER:
            return rf"NOT regexp_full_match({part}, '\d{{1,15}}')"
        case Type.FLAG:
            return f"{part} NOT IN ('true', 'false')"
    return "false"  # no other JSON looks like a time that the checks let pass


def _loose(member: Member, *, spaced: bool) -> str:
    """Return SQL that is true where what stood in a line may be shorter than the text that the engine made of a field not ours."""
    part = member.part
    inner = f"CASE WHEN prefix({part}, '{{') OR prefix({part}, '[') THEN regexp_matches({part}, {literal(LOOSE)}) ELSE false END"
    return f"NOT regexp_full_match({part}, {literal(VERBATIM)}) OR {inner} OR {_doubt(member, spaced=spaced)}"


def _inner(part: str) -> str:
    return f"substr({part}, 2, length({part}) - 2)"
