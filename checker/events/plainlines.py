"""JSON lines as programs write them: most rows hold known fields once, in plain JSON, and need no look at every byte.

A row is taken here only if its parts, put together again, are as long as the row: then it has no other key, none twice, and nothing
that the engine reads and JSON does not have. Cells are checked by the rules of every container, those of few distinct values once a value.
Whatever is not so, or has a cell that those rules refuse, is left to the exact way; a good row may be among it, a bad one never here.
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb

from checker.events.checks import Cell, prepared, problem, value
from checker.events.fields import BY_NAME, FIELDS, Field, Type
from checker.events.layout import Layout
from checker.events.sql import literal, name, words
from checker.events.store import COLUMN_TYPES, LINE_BITS, MAX_EXTRA, NO_EXTRA, defaulted
from checker.events.stream import BLANK, MAX_LINE, Lines

SAMPLED = 8  # lines of a block whose keys are looked for in all of it
MOST_KEYS = 64
# Fields that differ with nearly every row; of the others a block has few distinct values.
VARIED = frozenset({"event_id", "remedies", *(field.name for field in FIELDS if field.type is Type.TIME)})
# Values of unknown fields that the engine writes as long as they stood in the line.
VERBATIM = r'"[^\\]*"|-?\d{1,15}|true|false|null'
# The engine's JSON reader lets a trailing comma and NaN pass, which other programs refuse: looked for outside of strings.
COMMA = r",\s*[\]}]"
STRINGS = r'"(?:[^"\\]|\\.)*"'


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a block's rows: those of our fields, by field, and the others."""

    ours: Mapping[str, str]
    others: tuple[str, ...]

    @property
    def every(self) -> tuple[str, ...]:
        return (*self.ours.values(), *self.others)

    def part(self, key: str) -> str:
        """Return the column of a key's JSON; numbered, as the engine takes names that differ in case for one."""
        return f"j{self.every.index(key)}"

    def part_of(self, field: str) -> str:
        return self.part(self.ours[field])


def lax(raw: str) -> str:
    """Return SQL that finds what the engine reads and JSON does not have; the cheap looks come first, as most lines pass them."""
    suspects = f"contains(lower({raw}), 'nan') OR contains(lower({raw}), 'inf')"
    bare = f"regexp_replace({raw}, '{STRINGS}', '0', 'g')"
    return f"CASE WHEN regexp_matches({raw}, '{COMMA}') OR {suspects} THEN regexp_matches({bare}, '{COMMA}|(?i:nan|inf)') ELSE false END"


def stage(connection: duckdb.DuckDBPyConnection, lines: Lines, file: int) -> None:
    """Put lines into the table `lines` (seq, raw, garbled), blank ones left out."""
    first = (file << LINE_BITS) + lines.first
    numbered = f"SELECT unnest(range({first}, {first + len(lines.texts)})) AS seq, unnest(string_split(?, chr(10))) AS raw"
    marks = "LEFT JOIN (SELECT unnest(?::BIGINT[]) AS place, unnest(?::VARCHAR[]) AS garbled) ON place = seq"
    given: list[object] = ["\n".join(lines.texts)]
    if lines.faults:
        given += [[first + index for index in lines.faults], list(lines.faults.values())]
    garbled, relation = ("garbled", f"({numbered}) {marks}") if lines.faults else ("CAST(NULL AS VARCHAR) AS garbled", f"({numbered})")
    filled = f"CASE WHEN raw >= '!' THEN true ELSE trim(raw, {literal(BLANK)}) <> '' END"  # the first byte tells it of most
    connection.execute(f"CREATE OR REPLACE TEMP TABLE lines AS SELECT seq, raw, {garbled} FROM {relation} WHERE {filled}", given)


def take_plain(connection: duckdb.DuckDBPyConnection, lines: Lines, layout: Layout) -> int:
    """Add the plain rows of `lines` to the events and leave the others as the view `block`; return how many were plain."""
    keys = _keys(lines.texts, layout)
    if not keys.ours:
        return leave(connection)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE parts AS {_parts(keys)}")
    few = [field for field in keys.ours if field not in VARIED]
    for field in few:
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {name('of ' + field)} AS {_dictionary(BY_NAME[field], keys, layout)}")
    columns = ", ".join(name(field.name) for field in FIELDS)
    plain = f"SELECT seq, {columns}, extra FROM ({_plain(keys, few, layout)}) WHERE NOT suspect"
    found = connection.execute(f"INSERT INTO events {plain}").fetchall()[0][0]
    leave(connection, " WHERE seq NOT IN (SELECT seq FROM events WHERE seq >= (SELECT min(seq) FROM lines))")
    return int(found)


def leave(connection: duckdb.DuckDBPyConnection, which: str = "") -> int:
    """Leave lines as the view `block` for the exact way; none of them was taken."""
    connection.execute(f"CREATE OR REPLACE TEMP VIEW block AS SELECT * FROM lines{which}")
    return 0


def _keys(texts: Sequence[str], layout: Layout) -> Keys:
    """Return the keys of some lines throughout the block; a row with further ones is left to the exact way."""
    found: dict[str, None] = {}
    for text in texts[:: max(1, len(texts) // SAMPLED)]:
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(content, dict):
            found.update(dict.fromkeys(content))
    ours = {field.name: layout.column(field.name) for field in FIELDS if layout.column(field.name) in found}
    others = sorted(found.keys() - {layout.column(field.name) for field in FIELDS})
    return Keys(ours, tuple(others)) if len(found) <= MOST_KEYS and len(set(ours.values())) == len(ours) else Keys({}, ())


def _parts(keys: Keys) -> str:
    """Return SQL for the JSON of every part of a row ('' where it has none), and whether the row is these parts and no more."""
    plain = f"garbled IS NULL AND strlen(raw) <= {MAX_LINE} AND prefix(raw, '{{') AND NOT contains(raw, '\\')"
    readable = f"{plain} AND json_valid(raw)"
    held = f"SELECT seq, CASE WHEN {readable} THEN raw END AS doc FROM lines"
    pointers = words("/" + key.replace("~", "~0").replace("/", "~1") for key in keys.every)
    split = f"SELECT seq, doc, json_extract(doc, [{pointers}]) AS parts FROM ({held})"
    columns = [f"coalesce(CAST(parts[{index}] AS VARCHAR), '') AS {keys.part(key)}" for index, key in enumerate(keys.every, 1)]
    whole = _length(keys)
    minified = f"NOT ({lax('doc')}) AND strlen(CAST(json(doc) AS VARCHAR)) = {whole}"
    regular = f"CASE WHEN doc IS NULL THEN false WHEN strlen(doc) = {whole} THEN true ELSE {minified} END"
    held = f"SELECT seq, doc, {', '.join(columns)} FROM ({split})"
    return f"SELECT seq, {', '.join(map(keys.part, keys.every))}, {regular} AS regular FROM ({held})"


def _length(keys: Keys) -> str:
    """Return SQL for the bytes of an object of these parts: key, two quotes, colon, value and a comma each, braces less a comma."""
    sizes = {keys.part(key): len(key.encode()) + 4 for key in keys.every}
    parts = (f"CASE WHEN {part} = '' THEN 0 ELSE strlen({part}) + {size} END" for part, size in sizes.items())
    return f"(1 + {' + '.join(parts)})"


def _dictionary(field: Field, keys: Keys, layout: Layout) -> str:
    """Return SQL for the distinct parts of a field, each with its value and whether the checks refuse it."""
    column = keys.part_of(field.name)
    cell = Cell("json_type(doc)", "json_extract_string(doc, '$')")
    return _checked(field, cell, layout, f"SELECT DISTINCT {column} AS part, nullif({column}, '') AS doc FROM parts WHERE regular")


def _checked(field: Field, cell: Cell, layout: Layout, relation: str) -> str:
    made = prepared(field, cell, layout.values.get(field.name, {}))
    step = f"SELECT *, {made.kind} AS kind, {made.text} AS text, {made.typed or 'NULL'} AS typed FROM ({relation})"
    ready = Cell("kind", "text", "typed" if made.typed else None)
    refused = f"({problem(field, ready)}) IS NOT NULL OR contains(part, '\\')"
    return f"SELECT part, {refused} AS refused, {defaulted(field, value(field, ready))} AS value FROM ({step})"


def _plain(keys: Keys, few: Sequence[str], layout: Layout) -> str:
    """Return SQL for the rows of `parts` as our fields, and whether a row is not for this way."""
    varied = [BY_NAME[field] for field in keys.ours if field in VARIED]
    cells = {field.name: _own(field, keys.part_of(field.name), layout) for field in varied}
    steps = ", ".join(f"{made.kind} AS {name('k ' + field)}, {made.text} AS {name('x ' + field)}" for field, made in cells.items())
    ready = {field.name: Cell(name("k " + field.name), name("x " + field.name)) for field in varied}
    values = {field.name: defaulted(field, value(field, ready[field.name])) for field in varied}
    values |= {field: f"{name('of ' + field)}.value" for field in few}
    columns = ", ".join(f"{values.get(field.name) or _absent(field)} AS {name(field.name)}" for field in FIELDS)
    suspect = ["NOT regular", *(f"{name('of ' + field)}.refused" for field in few)]
    suspect += [f"({problem(field, ready[field.name])}) IS NOT NULL" for field in varied]
    suspect += ["true" for field in FIELDS if field.required and field.name not in keys.ours]
    suspect += [f"NOT regexp_full_match({keys.part(key)}, {literal(VERBATIM + '|')})" for key in keys.others]
    joins = " ".join(f"LEFT JOIN {name('of ' + f)} ON {name('of ' + f)}.part = {keys.part_of(f)}" for f in few)
    relation = f"SELECT *{', ' + steps if steps else ''} FROM parts"
    doubt = " OR ".join(f"coalesce({test}, true)" for test in suspect)
    return f"SELECT seq, {columns}, {_extra(keys)} AS extra, {doubt} AS suspect FROM ({relation}) {joins}"


def _absent(field: Field) -> str:
    return f"CAST({defaulted(field, 'NULL')} AS {COLUMN_TYPES[field.type]})"


def _own(field: Field, part: str, layout: Layout) -> Cell:
    """Return the cell of a field in a row by itself: a text without escapes stands between its quotes; others are for the exact way."""
    text = f"prefix({part}, '\"') AND NOT contains({part}, '\\')"
    kind = f"CASE WHEN {part} IN ('', 'null') THEN NULL WHEN {text} THEN 'VARCHAR' ELSE 'OBJECT' END"
    return prepared(field, Cell(kind, f"CASE WHEN {text} THEN {_unquoted(part)} END"), layout.values.get(field.name, {}))


def _unquoted(part: str) -> str:
    return f"substr({part}, 2, length({part}) - 2)"


def _extra(keys: Keys) -> str:
    """Return SQL for the fields that are not ours, sorted by name, as the exact way has them."""
    if not keys.others:
        return NO_EXTRA
    pairs = ", ".join(
        f"CASE WHEN {keys.part(key)} NOT IN ('', 'null') THEN {{'name': {literal(key)}, 'value': {_bounded(keys.part(key))}}} END"
        for key in keys.others
    )
    return f"list_filter([{pairs}], lambda p: p IS NOT NULL)"


def _bounded(part: str) -> str:
    text = f"CASE WHEN prefix({part}, '\"') THEN {_unquoted(part)} ELSE {part} END"
    return f"CASE WHEN length({text}) > {MAX_EXTRA} THEN left({text}, {MAX_EXTRA - 1}) || '…' ELSE {text} END"
