"""JSON lines: one object a line. Each line reaches the engine as text, so that a bad one keeps its number and its words."""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from collections.abc import Iterable
from pathlib import Path

import duckdb

from checker.events.checks import Cell
from checker.events.fields import FIELDS
from checker.events.layout import Layout
from checker.events.plainlines import lax, leave, stage, take_plain
from checker.events.quarantine import Reject
from checker.events.sql import words
from checker.events.store import MAX_EXTRA, Rows, absorb, fault
from checker.events.stream import MAX_LINE, blocks, filled

NAME = "jsonl"
SUFFIXES = (".jsonl", ".ndjson")
COMPRESSED = True
MAX_FIELDS = 256


def read(connection: duckdb.DuckDBPyConnection, path: Path, shown: str, file: int, layout: Layout) -> tuple[int, list[Reject]]:
    """Add a file's good rows to the events; return how many rows it has, counted apart from the checks, and the bad ones."""
    count, rejects, plainly = 0, list[Reject](), True
    for block in blocks(path, shown):
        given = filled(block.texts)
        count += given
        stage(connection, block, file)
        plain = take_plain(connection, block, layout) if plainly else leave(connection)
        plainly = plainly and 2 * plain >= given  # a log that is written otherwise is not read twice
        if plain < given:
            rejects += absorb(connection, rows(layout), layout)
    return count, rejects


def rows(layout: Layout) -> Rows:
    """Return how JSON lines are read under a layout: every field is taken out of a line in one parse, still as JSON."""
    columns = [layout.column(field.name) for field in FIELDS]
    readable = f"garbled IS NULL AND strlen(raw) <= {MAX_LINE} AND json_valid(raw) AND NOT ({lax('raw')})"
    parsed = f"SELECT *, CASE WHEN {readable} THEN raw END AS doc FROM block"
    typed = f"SELECT *, json_type(doc) AS root, CASE WHEN json_type(doc) = 'OBJECT' THEN json_keys(doc) END AS keys FROM ({parsed})"
    paths = f"[{words(map(_pointer, columns))}]"
    relation = (
        "SELECT seq, raw, garbled, root, keys, doc, raw AS excerpt, CASE WHEN doc IS NULL THEN raw END AS whole,"
        f" json_type(doc, {paths}) AS kinds, json_extract_string(doc, {paths}) AS texts FROM ({typed})"
    )
    cells = {field.name: Cell(f"kinds[{index}]", f"texts[{index}]") for index, field in enumerate(FIELDS, start=1)}
    return Rows(relation, cells, _extra(columns), _fault())


def _fault() -> str:
    """Return SQL for what is wrong with a line as a whole."""
    repeated = "list_filter(keys, lambda k: len(list_filter(keys, lambda other: other = k)) > 1)[1]"
    branches = (
        (f"strlen(raw) > {MAX_LINE}", fault("''", "'too_long'")),
        ("garbled IS NOT NULL", fault("''", "'encoding'", found="garbled")),
        ("doc IS NULL", fault("''", "'json'")),
        ("root <> 'OBJECT'", fault("''", "'object'", "root")),
        (f"len(keys) > {MAX_FIELDS}", fault("''", "'too_many'", found="len(keys)")),
        ("len(keys) <> len(list_distinct(keys))", fault("''", "'repeated_key'", found=repeated)),
    )
    return "CASE " + " ".join(f"WHEN {condition} THEN {found}" for condition, found in branches) + " END"


def _extra(columns: Iterable[str]) -> str:
    """Return SQL for the fields that are not ours, sorted by name, values as text, nulls left out."""
    pointer = "'/' || replace(replace(k, '~', '~0'), '/', '~1')"
    text = f"replace(json_extract_string(doc, {pointer}), chr(0), '\ufffd')"
    bounded = f"CASE WHEN length({text}) > {MAX_EXTRA} THEN left({text}, {MAX_EXTRA - 1}) || '…' ELSE {text} END"
    unknown = f"list_sort(list_filter(keys, lambda k: k NOT IN ({words(columns)})))"
    pairs = f"list_transform({unknown}, lambda k: {{'name': k, 'value': {bounded}}})"
    few = f"len(keys) <= {MAX_FIELDS}"
    return f"CASE WHEN {few} THEN list_filter({pairs}, lambda p: p.value IS NOT NULL) ELSE [] END"


def _pointer(column: str) -> str:
    """Return the JSON pointer (RFC 6901) of a top-level key; a path would read dots and stars in it."""
    return "/" + column.replace("~", "~0").replace("/", "~1")
