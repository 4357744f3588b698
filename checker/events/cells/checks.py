"""The rules for one cell as SQL: the code of what is wrong with it, and its value when nothing is."""

from collections.abc import Mapping
from dataclasses import dataclass

from checker.events.cells.fields import Field, Type
from checker.events.cells.sql import exchanged, literal, words
from checker.events.text.stream import BLANK

MAX_TEXT = 10_000  # bytes of one text value
MAX_ITEMS = 1_000  # of one list
ISO = (
    r"(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    r"([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,9})?)?(Z|[+-](0\d|1[0-4])(:?[0-5]\d)?)?)?"
)
# How programs write "no value" into text. Read as a word they would turn "not known" into a fact, so they are no text at all.
NULL_WORDS = ("None", "NONE", "null", "NULL", "Null", "NaN", "nan", "nil", "undefined", "N/A", "n/a", "#N/A", "<NA>", "NaT")
LONGEST_NULL_WORD = max(map(len, NULL_WORDS))
TRUE_WORDS = ("true", "yes", "1")
FALSE_WORDS = ("false", "no", "0")
ACCEPTED: Mapping[Type, tuple[str, ...]] = {
    Type.TEXT: ("VARCHAR",),
    Type.TIME: ("VARCHAR",),
    Type.WORDS: ("ARRAY",),
    Type.FLAG: ("BOOLEAN",),
    Type.NUMBER: ("UBIGINT", "BIGINT"),
}
CELL = "CELL"  # the kind of a cell without type of its own (CSV): read as whatever the field wants


@dataclass(frozen=True, slots=True)
class Cell:
    """SQL for one cell of a log."""

    kind: str  # its JSON type, or CELL; NULL when the cell is null
    text: str  # its text, without blanks around it; a list as JSON, or joined by ';' in a CELL
    typed: str | None = None  # its value, where it is no text: a list, or what the container has typed already (Parquet)


NO_CELL = Cell("CAST(NULL AS VARCHAR)", "CAST(NULL AS VARCHAR)")


def prepared(field: Field, cell: Cell, table: Mapping[str, str | None]) -> Cell:
    """Return a cell trimmed, a list split, and the log's words exchanged for ours."""
    text = _trimmed(cell.text)
    if field.type is Type.WORDS:
        return Cell(cell.kind, text, _items(cell, table))
    if not table:
        return Cell(cell.kind, text, cell.typed)
    cases = " ".join(f"WHEN {literal(old)} THEN {literal(None if new is None else CELL)}" for old, new in table.items())
    return Cell(f"CASE {text} {cases} ELSE {cell.kind} END", exchanged(text, table))


def value(field: Field, cell: Cell) -> str:
    """Return SQL for the value of a prepared cell that `problem` finds nothing wrong with."""
    text = cell.text
    match field.type:
        case Type.TEXT:
            return f"nullif({text}, '')"
        case Type.TIME:
            return cell.typed or _moment(text)
        case Type.WORDS:
            return f"list_sort(list_distinct({cell.typed}))"
        case Type.FLAG:
            return f"CASE WHEN lower({text}) IN ({words(TRUE_WORDS)}) THEN true WHEN lower({text}) IN ({words(FALSE_WORDS)}) THEN false END"
        case Type.NUMBER:
            return f"TRY_CAST({_whole(text)} AS BIGINT)"


def problem(field: Field, cell: Cell) -> str:
    """Return SQL for the code of what is wrong with a prepared cell (see quarantine.py for the words), NULL when nothing is."""
    accepted = (*ACCEPTED[field.type], CELL, *(("VARCHAR",) if field.plain_text else ()))
    absent = f"{cell.kind} IS NULL OR {cell.kind} = 'NULL' OR ({cell.text} = '' AND {cell.kind} IN ('VARCHAR', '{CELL}'))"
    missing = "'missing'" if field.required else "NULL"
    body = f"WHEN {cell.kind} NOT IN ({words(accepted)}) THEN 'type' {_wrong(field, cell)}"
    return f"CASE WHEN {absent} THEN {missing} {body} END"


def _wrong(field: Field, cell: Cell) -> str:
    """Return the WHEN branches of one type."""
    text = cell.text
    match field.type:
        case Type.TEXT if field.vocabulary:
            return f"WHEN {text} NOT IN ({words(field.vocabulary)}) THEN 'vocabulary'"
        case Type.TEXT:
            return (
                f"WHEN CASE WHEN strlen({text}) <= {LONGEST_NULL_WORD} THEN {text} IN ({words(NULL_WORDS)}) ELSE false END THEN 'null_word'"
                f" WHEN strlen({text}) > {MAX_TEXT} THEN 'long'"
                f" WHEN contains({text}, chr(0)) THEN 'nul'"
            )
        case Type.TIME if cell.typed:
            return f"WHEN coalesce(year({cell.typed}), 0) NOT BETWEEN 1900 AND 2199 THEN 'time'"
        case Type.TIME:
            return f"WHEN NOT regexp_full_match({text}, {literal(ISO)}) OR {value(field, cell)} IS NULL THEN 'time'"
        case Type.WORDS:
            return _wrong_items(str(cell.typed), required=field.required)
        case Type.FLAG:
            return f"WHEN lower({text}) NOT IN ({words((*TRUE_WORDS, *FALSE_WORDS))}) THEN 'flag'"
        case Type.NUMBER:
            number = f"coalesce(TRY_CAST({_whole(text)} AS BIGINT), -1)"
            whole = rf"regexp_full_match({_whole(text)}, '\d{{1,15}}')"
            return f"WHEN NOT {whole} OR {number} NOT BETWEEN {field.least} AND {field.most} THEN 'number'"


def _wrong_items(items: str, *, required: bool) -> str:
    bad_item = f"i IS NULL OR i = '' OR strlen(i) > {MAX_TEXT} OR contains(i, chr(0))"
    branches = (
        (f"len({items}) = 0", "'empty'" if required else "NULL"),
        (f"len({items}) > {MAX_ITEMS}", "'long'"),
        (f"len(list_filter({items}, lambda i: {bad_item})) > 0", "'items'"),
    )
    return " ".join(f"WHEN {condition} THEN {code}" for condition, code in branches)


def _items(cell: Cell, table: Mapping[str, str | None]) -> str:
    """Return SQL for the items of a list, trimmed and exchanged; a CELL has them joined by ';', a plain string is one item.

    An item that is no string becomes null, for the engine would show the number 7 as the text '7'.
    """
    if cell is NO_CELL:
        return "CAST(NULL AS VARCHAR[])"
    strings = f"len(list_filter(json_type({cell.text}, '$[*]'), lambda k: k <> 'VARCHAR')) = 0"
    array = f"CASE WHEN {strings} THEN json_extract_string({cell.text}, '$[*]') ELSE [NULL] END"
    split = f"list_filter(string_split({cell.text}, ';'), lambda i: {_trimmed('i')} <> '')"
    one = f"CASE WHEN {_trimmed(cell.text)} <> '' THEN [{cell.text}] END"
    items = cell.typed or f"CASE {cell.kind} WHEN 'ARRAY' THEN {array} WHEN '{CELL}' THEN {split} WHEN 'VARCHAR' THEN {one} END"
    return f"list_transform({items}, lambda i: {exchanged(_trimmed('i'), table)})"


def _moment(text: str) -> str:
    """Return SQL for the moment that an ISO 8601 text names, in UTC; most have no offset, and are read without the engine's calendar."""
    plain = f"strlen({text}) = 19 OR (strlen({text}) = 20 AND suffix({text}, 'Z'))"
    any_other = f"timezone('UTC', TRY_CAST(nullif(replace({text}, ',', '.'), '') AS TIMESTAMPTZ))"
    return f"CASE WHEN ({plain}) AND substr({text}, 17, 1) = ':' THEN TRY_CAST({text} AS TIMESTAMP) ELSE {any_other} END"


def _trimmed(text: str) -> str:
    """Return SQL for a text without blanks around it; its ends are looked at first, as most have none and trimming is slow."""
    ends = " OR ".join(f"suffix({text}, {literal(blank)})" for blank in BLANK)
    return f"CASE WHEN {text} >= '!' AND NOT ({ends}) THEN {text} ELSE trim({text}, {literal(BLANK)}) END"


def _whole(text: str) -> str:
    """Return SQL for a number without the '.0' that data frames append to whole numbers of a column with gaps."""
    return f"regexp_replace({text}, '\\.0+$', '')"
