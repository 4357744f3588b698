"""Cells of plain lines as SQL: their values, whether they may be taken as they were read, and how long they were in the line."""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from collections.abc import Sequence

from checker.events.cells.checks import ISO, LONGEST_NULL_WORD, MAX_TEXT, Cell, prepared, problem, value
from checker.events.cells.fields import Type
from checker.events.cells.plaintimes import usual
from checker.events.cells.sql import literal, name
from checker.events.layouts.layout import Layout
from checker.events.stores.members import VARIED, Member, Members
from checker.events.stores.packing import PACKED, full, some, word
from checker.events.stores.plainsizes import length
from checker.events.stores.shelf import HELD, SIZE, Shelf, column
from checker.events.text.stream import BLANK

SUSPECT, UNKNOWN = -1, -2  # in the place of the size of a row that is not for this way, and of one whose shelf lacks a word of it
BYTES = '"?bytes"'  # of the parts of a row, and all that stood around them
ALL_WORDS = '"?all"'  # the packed number of a row that has a word of every list
WRITTEN = {Type.TEXT: "VARCHAR", Type.TIME: "VARCHAR", Type.FLAG: "BOOLEAN", Type.NUMBER: "UBIGINT"}
# What the engine writes no longer than it stood in the line, numbers with an exponent apart, whose length it was asked for (exponents.py):
# words, and numbers of few digits; the first pattern is for a value by itself, the second finds what is not so within an object or a list.
SHORT = r"-?\d{1,15}(\.\d+)?([eE][+-]?\d+)?|true|false"
LONG = r"[\[,:]-?(\d{16}|NaN|Infinity)"
# First letters of a text that is no JSON, whatever follows: true, false, null, NaN and Infinity begin with others, in either case.
NO_JSON = (("a", "f"), ("o", "t"), ("u", "{"), ("A", "F"), ("O", "T"))


def rows(shelf: Shelf, known: Members, layout: Layout, read: str) -> str:
    """Return SQL that makes rows of a shelf out of parts; a suspect one is not for this way.

    Each step is a projection of its own: the engine works out a cell once there, however often the next step asks for it.
    """
    times = "".join(f", TRY_CAST({member.part} AS TIMESTAMP) AS {_moment(member)}" for member in known.varied if _is_time(member))
    marks = "".join(f", {_usual(member, known)} AS {_mark(member)}" for member in known.varied)
    texts = "".join(f", {_trimmed(member)} AS {_text(member)}" for member in known.varied if member.bare)
    values = "".join(f", {_value(member, layout)} AS {name(member.field.name)}" for member in known.varied)
    listed = [member for member in known.few if member.number in shelf.listed]
    values += "".join(f", {_looked_up(member, shelf)} AS {_word(member)}" for member in listed)
    unknown = " OR ".join(f"({_word(member)} IS NULL AND {member.part} IS NOT NULL)" for member in listed) or "false"
    tests = [f"{member.part} IS NULL" for member in known.few if member.field.required]
    tests += [_suspect(member, layout, spaced=known.spaced) for member in known.varied]
    tests += [f"({member.part} IS NOT NULL AND ({_longer(member, spaced=known.spaced)}))" for member in known.others]
    held = " | ".join(f"CASE WHEN {member.part} IS NULL THEN 0 ELSE {member.bit} END" for member in known.every if member.null) or "0"
    packed = {_word(member): shelf.packed[member.number] for member in listed if member.number in shelf.packed}
    alone = [member for member in listed if member.number not in shelf.packed]
    cells = {column(member): _word(member) for member in alone} | {PACKED: f"coalesce({ALL_WORDS}, {some(packed)})" if packed else "0"}
    told = f"WHEN {' OR '.join(tests)} THEN {SUSPECT} WHEN {unknown} THEN {UNKNOWN} ELSE {BYTES}"
    if (good := _good(known, listed, alone)) and not known.others:
        told = f"WHEN {good} THEN {BYTES} {told}"
    cells |= {SIZE: f"(CASE {told} END)::INTEGER", HELD: f"({held})::BIGINT"}
    relation = f"SELECT *{values} FROM (SELECT *{texts} FROM (SELECT *{marks} FROM (SELECT *{times} FROM ({read}))))"
    together = f", {full(packed)} AS {ALL_WORDS}" if packed else ""
    relation = f"SELECT *, {length(known)} AS {BYTES}{together} FROM ({relation})"
    return f"SELECT {', '.join(cells.get(column, column) for column in shelf.columns)} FROM ({relation})"


def _looked_up(member: Member, shelf: Shelf) -> str:
    """Return SQL for the word of a shelf's list that a part is, or for its number; null for no part, and for what the list lacks."""
    place = shelf.packed.get(member.number)
    return word(member.part, shelf.kind(member), place) if place else f"TRY_CAST({member.part} AS {shelf.kind(member)})"


def _good(known: Members, listed: Sequence[Member], alone: Sequence[Member]) -> str:
    """Return SQL that is true for most rows that are neither suspect nor unknown: a sum is null where one of its parts is."""
    tests = [f"{ALL_WORDS} IS NOT NULL"] if len(alone) < len(listed) else []
    words = " + ".join(f"enum_code({_word(member)})::INTEGER" for member in alone)
    tests += [f"({words}) IS NOT NULL"] if words else []
    tests += [f"{member.part} IS NOT NULL" for member in known.few if member.field.required and member not in listed]
    tests += [f"({_mark(member)} AND {name(member.field.name)} IS NOT NULL)" for member in known.varied]
    return " AND ".join(tests)


def meanings(member: Member, parts: str, layout: Layout) -> str:
    """Return SQL for parts of a field, each with whether it is not for this way and its value."""
    made = prepared(member.field, _cell(member), layout.values.get(member.field.name, {}))
    step = f"SELECT *, {made.kind} AS kind, {made.text} AS text, {made.typed or 'NULL'} AS typed FROM ({parts})"
    ready = Cell("kind", "text", "typed" if made.typed else None)
    refused = f"({problem(member.field, ready)}) IS NOT NULL OR coalesce({_doubt(member, spaced=True)}, true)"
    return f"SELECT {member.part} AS part, {refused} AS refused, {value(member.field, ready)} AS value FROM ({step})"


def _word(member: Member) -> str:
    return f"w{member.number}"


def _mark(member: Member) -> str:
    return f"u{member.number}"


def _moment(member: Member) -> str:
    return f"t{member.number}"


def _text(member: Member) -> str:
    return f"x{member.number}"


def _trimmed(member: Member) -> str:
    """Return SQL for the text of a varied cell without blanks around it; what is good at a glance has none."""
    return f"CASE WHEN {_mark(member)} THEN {member.part} ELSE {prepared(member.field, _cell(member), {}).text} END"


def _ready(member: Member, layout: Layout) -> Cell:
    """Return a varied cell, prepared; the words of a layout are for those that are not bare."""
    if member.bare:
        return Cell(_cell(member).kind, _text(member))
    return prepared(member.field, _cell(member), layout.values.get(member.field.name, {}))


def _is_time(member: Member) -> bool:
    return member.bare and member.field.type is Type.TIME


def _usual(member: Member, known: Members) -> str:
    """Return SQL that is true for cells of a varied field that are good at a glance: a few tests that cost little."""
    part = member.part
    if not member.bare:
        return "false"
    if _is_time(member):
        return usual(part, _moment(member), member.written)
    blanks = BLANK if known.escaped else " "  # the others, and a nul, stand in no line but escaped
    ends = " OR ".join(f"suffix({part}, {literal(blank)})" for blank in blanks)
    bounded = f"strlen({part}) BETWEEN {LONGEST_NULL_WORD + 1} AND {MAX_TEXT}"
    nul = f"contains({part}, chr(0)) OR " if known.escaped else ""
    doubt = f"{ends} OR {nul}{_doubt(member, spaced=known.spaced)}"
    return f"coalesce({bounded} AND {part} >= '!' AND NOT ({doubt}), false)"


def _value(member: Member, layout: Layout) -> str:
    """Return SQL for the value of a varied cell; a cell that is suspect may have none."""
    if member.bare and member.field.type is Type.TEXT:
        return member.part
    cell = _ready(member, layout)
    made = value(member.field, Cell(cell.kind, cell.text))
    return f"CASE WHEN {_mark(member)} THEN {_moment(member)} ELSE {made} END" if member.bare else made


def _suspect(member: Member, layout: Layout, *, spaced: bool) -> str:
    """Return SQL that is true for a varied cell that is not for this way; its value stands beside it."""
    field = member.field
    cell = _ready(member, layout)
    ready = Cell(cell.kind, cell.text, name(field.name) if field.type is Type.TIME else None)
    tests = [f"({problem(field, ready)}) IS NOT NULL", f"{member.part} IS NOT NULL AND ({_doubt(member, spaced=spaced)})"]
    if member.bare and field.type is Type.TEXT:
        tests.append(f"{cell.text} <> {member.part}")  # which stands as it was read
    if field.type is Type.TIME:
        tests.append(f"{cell.text} IS NOT NULL AND NOT regexp_full_match({cell.text}, {literal(ISO)})")
    otherwise = " OR ".join(f"coalesce({test}, true)" for test in tests)
    return f"CASE WHEN {_mark(member)} THEN {name(field.name)} IS NULL ELSE {otherwise} END"


def _cell(member: Member) -> Cell:
    """Return the cell of a member: its text as it is, or as JSON that is taken apart."""
    part = member.part
    if member.bare:
        return Cell(f"CASE WHEN {part} IS NOT NULL THEN '{WRITTEN[member.field.type]}' END", part)
    if member.field.name not in VARIED:
        return Cell(f"json_type({part})", f"json_extract_string({part}, '$')")
    text = f"prefix({part}, '\"') AND NOT contains({part}, '\\')"
    inner = f"substr({part}, 2, length({part}) - 2)"
    return Cell(f"CASE WHEN {part} IS NULL THEN NULL WHEN {text} THEN 'VARCHAR' ELSE 'OBJECT' END", f"CASE WHEN {text} THEN {inner} END")


def _doubt(member: Member, *, spaced: bool) -> str:
    """Return SQL that is true where a part may not be what stood in the line, byte for byte but for escapes."""
    part = member.part
    loose = f"contains({part}, '\": ') OR contains({part}, ', \"')" if spaced else "false"
    if not member.bare:
        return loose
    loose += f" OR prefix({part}, ': ') OR suffix({part}, ', ')" if spaced else ""
    match member.field.type:
        case Type.TEXT:
            # A number or a list that stood there would be shown as text too; what begins so is neither, nor what begins with a digit
            # and holds one of these letters.
            digit = f"{part} >= '0' AND {part} < ':' AND ({' OR '.join(f'contains({part}, {literal(letter)})' for letter in 'abc')})"
            letter = " OR ".join(f"({part} >= '{first}' AND {part} < '{beyond}')" for first, beyond in NO_JSON)
            return f"CASE WHEN {digit} THEN false WHEN {letter} THEN false ELSE json_valid({part}) END OR {loose}"
        case Type.NUMBER:
            return rf"NOT regexp_full_match({part}, '\d{{1,15}}')"
        case Type.FLAG:
            return f"{part} NOT IN ('true', 'false')"
    return "false"  # no other JSON looks like a time that the checks let pass


def _longer(member: Member, *, spaced: bool) -> str:
    """Return SQL that is true where the text that the engine made of a field not ours may be longer than what stood in the line."""
    part = member.part
    inner = f"prefix({part}, '{{') OR prefix({part}, '[') THEN regexp_matches({part}, {literal(LONG)})"
    by_itself = f"NOT regexp_full_match({part}, {literal(SHORT)})"
    return f"CASE WHEN prefix({part}, '\"') THEN false WHEN {inner} ELSE {by_itself} END OR {_doubt(member, spaced=spaced)}"
