"""JSON lines as programs write them: most rows hold known members once, in plain JSON, and are read by the engine in one typed pass.

A row is taken only if what was read of it, put together again, is as long as the row: every other thing that a row may hold (a further
member, one that stands twice, another type than the column's) makes it longer. Cells are checked by the rules of every container, those
of few distinct values once a value. Whatever is not so, or has a cell that those rules refuse, is left to the exact way; a good row may
be among it, a bad one never here.
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

import uuid
from collections.abc import Collection, Sequence
from pathlib import Path

import duckdb
import numpy as np

from checker.events.checks import ISO, Cell, prepared, problem, value
from checker.events.fields import FIELDS, Field, Type
from checker.events.layout import Layout
from checker.events.linebytes import Block, Numbers, nulls, only, padding, readable
from checker.events.members import VARIED, Member, Members, members
from checker.events.sql import literal, name
from checker.events.store import COLUMN_TYPES, LINE_BITS, MAX_EXTRA, NO_EXTRA, defaulted
from checker.events.stream import MAX_LINE

# Values of unknown fields that the engine writes as long as they stood in the line.
VERBATIM = r'"[^\\]*"|-?\d{1,15}|true|false'
WRITTEN = {Type.TEXT: "VARCHAR", Type.TIME: "VARCHAR", Type.FLAG: "BOOLEAN", Type.NUMBER: "UBIGINT"}


def take_plain(connection: duckdb.DuckDBPyConnection, lines: Block, file: int, layout: Layout) -> Numbers:
    """Add the plain rows of `lines` to the events; tell of every line whether it was one."""
    taken = np.zeros(len(lines.starts), bool)
    found, which = members(lines, layout), readable(lines)
    if not found.ours or not which.any() or _read(connection, only(lines, which), found) != len(taken):
        return taken
    kept = frozenset(member for member in found.few if _is_kept(connection, member, found, layout))
    which &= _as_long(connection, lines, found)
    if not which.all():
        connection.execute("DELETE FROM parts WHERE rowid IN (SELECT unnest(?::BIGINT[]))", [np.flatnonzero(~which)])
    first = (file << LINE_BITS) + lines.first
    columns = ", ".join(name(field.name) for field in FIELDS)
    plain = f"SELECT {first} + row, {columns}, extra FROM ({_plain(found, kept, layout)}) WHERE NOT suspect"
    rows = connection.execute(f"INSERT INTO events {plain}").fetchall()[0][0]
    if rows == len(taken):
        return which
    places = connection.execute(f"SELECT seq FROM events WHERE seq BETWEEN {first} AND {first + len(taken)}").fetchnumpy()["seq"]
    taken[places - first] = True
    return taken


def _read(connection: duckdb.DuckDBPyConnection, content: bytes | memoryview, found: Members) -> int:
    """Read lines as the table `parts`, a column a member and a row a line; return how many rows the engine made of them."""
    folder = connection.execute("SELECT current_setting('temp_directory')").fetchall()[0][0]
    path = Path(folder, f"{uuid.uuid4()}.jsonl")  # a name of its own, as the engine may remember files by name
    path.write_bytes(content)
    try:
        kinds = ", ".join(f"{literal(member.key)}: '{'VARCHAR' if member.bare else 'JSON'}'" for member in found.every)
        options = f"format = 'newline_delimited', ignore_errors = true, maximum_object_size = {2 * MAX_LINE}"
        parts = ", ".join(f"CAST({name(member.key)} AS VARCHAR) AS {member.part}" for member in found.every)
        read = f"SELECT {parts} FROM read_json({literal(str(path))}, columns = {{{kinds}}}, {options})"
        return int(connection.execute(f"CREATE OR REPLACE TEMP TABLE parts AS {read}").fetchall()[0][0])
    finally:
        path.unlink()


def _as_long(connection: duckdb.DuckDBPyConnection, lines: Block, found: Members) -> Numbers:
    """Tell of every line whether its parts as read, its nulls and the spaces between them are all there is in it."""
    held = " | ".join(f"CASE WHEN {m.part} IS NULL THEN 0 ELSE {m.bit} END" for m in found.every if m.null) or "0"
    query = f"SELECT ({_length(found)})::BIGINT AS size, ({held})::BIGINT AS held FROM parts"
    read = connection.execute(query).fetchnumpy()
    marks, void, twice = nulls(lines, {member.key: member.bit for member in found.every if member.null}, spaced=found.spaced)
    size = lines.lengths - padding(lines, spaced=found.spaced) - void
    return np.asarray((read["size"] == size) & (read["held"] & marks == 0) & ~twice)


def _length(found: Members) -> str:
    """Return SQL for the bytes of an object of these parts: key, two quotes, colon, value and a comma each, braces less a comma."""
    parts = (f"CASE WHEN {m.part} IS NULL THEN 0 ELSE strlen({m.part}) + {m.frame} END" for m in found.every)
    return f"(1 + {' + '.join(parts)})"


def _is_kept(connection: duckdb.DuckDBPyConnection, member: Member, found: Members, layout: Layout) -> bool:
    """Make the dictionary of a field, and tell whether all its values may stand as they were read."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {_dictionary_of(member)} AS {_dictionary(member, found, layout)}")
    changed = " OR value IS DISTINCT FROM part" if member.field.type is Type.TEXT else ""
    return member.bare and not connection.execute(f"SELECT count(*) FROM {_dictionary_of(member)} WHERE refused{changed}").fetchall()[0][0]


def _dictionary_of(member: Member) -> str:
    return name("of " + member.field.name)


def _dictionary(member: Member, found: Members, layout: Layout) -> str:
    """Return SQL for the distinct parts of a field, each with its value and whether it is not for this way."""
    made = prepared(member.field, _cell(member), layout.values.get(member.field.name, {}))
    distinct = f"SELECT DISTINCT {member.part} FROM parts WHERE {member.part} IS NOT NULL"
    step = f"SELECT *, {made.kind} AS kind, {made.text} AS text, {made.typed or 'NULL'} AS typed FROM ({distinct})"
    ready = Cell("kind", "text", "typed" if made.typed else None)
    refused = f"({problem(member.field, ready)}) IS NOT NULL OR coalesce({_doubt(member, spaced=found.spaced)}, true)"
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
    """Return SQL that is true where a part may not be what stood in the line, byte for byte."""
    part = member.part
    if not member.bare:
        loose = f" OR contains({part}, '\": ') OR contains({part}, ', \"')" if spaced else ""
        return f"contains({part}, '\\'){loose}"
    loose = f" OR prefix({part}, ': ') OR suffix({part}, ', ')" if spaced else ""
    match member.field.type:
        case Type.TEXT:
            return f"json_valid({part}){loose}"  # a number or a list that stood there would be shown as text too
        case Type.NUMBER:
            return rf"NOT regexp_full_match({part}, '\d{{1,15}}')"
        case Type.FLAG:
            return f"{part} NOT IN ('true', 'false')"
    return "false"  # no other JSON looks like a time that the checks let pass


def _plain(found: Members, kept: Collection[Member], layout: Layout) -> str:
    """Return SQL for the rows of `parts` as our fields, and whether a row is not for this way.

    Each step is a projection of its own: the engine works out a cell once there, however often the next step asks for it.
    """
    varied, listed = found.varied, [member for member in found.few if member not in kept]
    cells = {m.field: prepared(m.field, _cell(m), layout.values.get(m.field.name, {})) for m in varied}
    read = "".join(f", {made.kind} AS {name('k ' + f.name)}, {made.text} AS {name('x ' + f.name)}" for f, made in cells.items())
    ready = {f: Cell(name("k " + f.name), name("x " + f.name), name("v " + f.name) if f.type is Type.TIME else None) for f in cells}
    steps = "".join(f", {value(f, Cell(cell.kind, cell.text))} AS {name('v ' + f.name)}" for f, cell in ready.items())
    values = {f: defaulted(f, name("v " + f.name)) for f in cells}
    values |= {m.field: defaulted(m.field, f"{_dictionary_of(m)}.value" if m in listed else _converted(m)) for m in found.few}
    columns = ", ".join(f"{values.get(field) or _absent(field)} AS {name(field.name)}" for field in FIELDS)
    tests = [f"{m.part} IS NOT NULL AND coalesce({_dictionary_of(m)}.refused, true)" for m in listed]
    tests += [f"{m.part} IS NULL" for m in found.few if m.field.required]
    tests += [f"({problem(field, cell)}) IS NOT NULL" for field, cell in ready.items()]
    tests += [f"{cell.text} IS NOT NULL AND NOT regexp_full_match({cell.text}, {literal(ISO)})" for cell in ready.values() if cell.typed]
    tests += [f"{m.part} IS NOT NULL AND ({_doubt(m, spaced=found.spaced)})" for m in varied]
    tests += ["true" for field in FIELDS if field.required and field.name not in found.ours]
    verbatim = literal(VERBATIM)
    others = (f"NOT regexp_full_match({m.part}, {verbatim}) OR {_doubt(m, spaced=found.spaced)}" for m in found.others)
    tests += [f"{m.part} IS NOT NULL AND ({test})" for m, test in zip(found.others, others, strict=True)]
    joins = "".join(f" LEFT JOIN {_dictionary_of(m)} ON {_dictionary_of(m)}.part = {m.part}" for m in listed)
    doubt = " OR ".join(f"coalesce({test}, true)" for test in tests)
    relation = f"SELECT *{steps} FROM (SELECT *, rowid AS row{read} FROM parts)"
    return f"SELECT row, {columns}, {_extra(found.others)} AS extra, {doubt} AS suspect FROM ({relation}){joins}"


def _converted(member: Member) -> str:
    """Return SQL for the value of a part that no check refused and none changed."""
    if member.field.type is Type.FLAG:
        return f"{member.part} = 'true'"
    return f"CAST({member.part} AS {COLUMN_TYPES[member.field.type]})"


def _absent(field: Field) -> str:
    return f"CAST({defaulted(field, 'NULL')} AS {COLUMN_TYPES[field.type]})"


def _inner(part: str) -> str:
    return f"substr({part}, 2, length({part}) - 2)"


def _extra(others: Sequence[Member]) -> str:
    """Return SQL for the fields that are not ours, sorted by name, as the exact way has them."""
    if not others:
        return NO_EXTRA
    pairs = ", ".join(f"CASE WHEN {m.part} IS NOT NULL THEN {{'name': {literal(m.key)}, 'value': {_bounded(m.part)}}} END" for m in others)
    return f"list_filter([{pairs}], lambda p: p IS NOT NULL)"


def _bounded(part: str) -> str:
    text = f"CASE WHEN prefix({part}, '\"') THEN {_inner(part)} ELSE {part} END"
    return f"CASE WHEN length({text}) > {MAX_EXTRA} THEN left({text}, {MAX_EXTRA - 1}) || '…' ELSE {text} END"
