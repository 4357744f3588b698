"""JSON lines: one object a line. Each line reaches the engine as text, so that a bad one keeps its number and its words."""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import duckdb
import numpy as np

from checker.events.cells.checks import Cell
from checker.events.cells.fields import FIELDS
from checker.events.cells.quarantine import Reject
from checker.events.cells.sql import words
from checker.events.containers.plainlines import take_plain
from checker.events.layouts.layout import Layout
from checker.events.stores.store import LINE_BITS, MAX_EXTRA, Rows, absorb, fault, show
from checker.events.text.block import Block, Numbers, between
from checker.events.text.linebytes import filled
from checker.events.text.stream import MAX_LINE, WIDE, pieces

NAME = "jsonl"
SUFFIXES = (".jsonl", ".ndjson")
COMPRESSED = True
MAX_FIELDS = 256
FEW = 10_000  # lines that tell how the others are best read
AT_ONCE = 100_000  # lines looked at by themselves at once
# The engine's JSON reader lets a trailing comma and NaN pass, which other programs refuse: looked for outside of strings.
COMMA = r",\s*[\]}]"
STRINGS = r'"(?:[^"\\]|\\.)*"'


def read(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    shown: str,
    file: int,
    layout: Layout,
    seen: Callable[[memoryview], object] | None = None,
) -> tuple[int, list[Reject]]:
    """Add a file's good rows to the events; return how many rows it has, counted apart from the checks, and the bad ones.

    ``seen`` is shown every byte, unpacked, so that a file can be hashed as it is read.
    """
    count, plainly, dense = 0, True, True
    rest = Rest(connection, file << LINE_BITS, layout)
    for lines in _blocks(path, shown, seen):
        plain = np.zeros(lines.count, bool)
        if plainly:
            plain = take_plain(connection, lines if dense else replace(lines, file=None), file, layout)
        left = np.flatnonzero(~plain)
        rows_left = filled(lines, left)
        given = lines.count - (left.size - rows_left.size)
        count += given
        plainly = plainly and 2 * (lines.count - left.size) >= given  # a log that is written otherwise is not read twice
        dense = dense and given == lines.count  # the engine makes no row of a blank line
        rest.add(lines, rows_left)
    return count, rest.taken()


def _blocks(path: Path, shown: str, seen: Callable[[memoryview], object] | None) -> Iterator[Block]:
    """Yield a file's lines, many at once but for the first: from a few is learned how the others are best read."""
    number = 1
    for piece in pieces(path, shown, seen=seen):
        lines = Block(number, piece.data, piece.file)
        few = min(FEW, lines.count) if number == 1 else 0
        number += lines.count
        if few:
            yield between(lines, 0, few)
        if few < lines.count:
            yield between(lines, few, lines.count) if few else lines


@dataclass(slots=True)
class Rest:
    """Lines to be looked at by themselves, many at once, as asking costs more than answering where they are few."""

    connection: duckdb.DuckDBPyConnection
    file: int  # the place of the file in the log
    layout: Layout
    places: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    faults: dict[int, str] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)

    def add(self, lines: Block, indices: Numbers) -> None:
        """Keep some of the lines for `taken`."""
        for few in np.array_split(indices, 1 + indices.size // AT_ONCE):
            texts, faults = lines.texts(few)
            self.faults |= {len(self.texts) + index: where for index, where in faults.items()}
            self.places += (self.file + lines.first + few).tolist()
            self.texts += texts
            if len(self.texts) >= AT_ONCE or sum(map(len, texts)) > WIDE // 4:
                self.taken()

    def taken(self) -> list[Reject]:
        """Add the good ones among the lines to the events; return the others, those of earlier calls among them."""
        if self.texts:
            show(self.connection, np.array(self.places, dtype=np.int64), self.texts, self.faults)
            self.rejects += absorb(self.connection, rows(self.layout), self.layout)
            self.connection.unregister("arriving")
            self.places, self.texts, self.faults = [], [], {}
        return self.rejects


def rows(layout: Layout) -> Rows:
    """Return how JSON lines are read under a layout: every field is taken out of a line in one parse, still as JSON."""
    columns = [layout.column(field.name) for field in FIELDS]
    readable = f"garbled IS NULL AND strlen(raw) <= {MAX_LINE} AND json_valid(raw) AND NOT ({_lax('raw')})"
    parsed = f"SELECT *, CASE WHEN {readable} THEN raw END AS doc FROM block"
    typed = f"SELECT *, json_type(doc) AS root, CASE WHEN json_type(doc) = 'OBJECT' THEN json_keys(doc) END AS keys FROM ({parsed})"
    paths = f"[{words(map(_pointer, columns))}]"
    relation = (
        "SELECT seq, raw, garbled, root, keys, doc, raw AS excerpt, CASE WHEN doc IS NULL THEN raw END AS whole,"
        f" json_type(doc, {paths}) AS kinds, json_extract_string(doc, {paths}) AS texts FROM ({typed})"
    )
    cells = {field.name: Cell(f"kinds[{index}]", f"texts[{index}]") for index, field in enumerate(FIELDS, start=1)}
    return Rows(relation, cells, _extra(columns), _fault())


def _lax(raw: str) -> str:
    """Return SQL that finds what the engine reads and JSON does not have; the cheap looks come first, as most lines pass them."""
    suspects = f"contains(lower({raw}), 'nan') OR contains(lower({raw}), 'inf')"
    bare = f"regexp_replace({raw}, '{STRINGS}', '0', 'g')"
    return f"CASE WHEN regexp_matches({raw}, '{COMMA}') OR {suspects} THEN regexp_matches({bare}, '{COMMA}|(?i:nan|inf)') ELSE false END"


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
