"""CSV: a header and one event a row (RFC 4180), parted by what parts the header.

The engine's own CSV reader is not asked: it lets an unclosed quote swallow rows.
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

import duckdb

from checker.errors import InputError, Mistake
from checker.events.cells.checks import CELL, NO_CELL, Cell
from checker.events.cells.fields import FIELDS, REQUIRED
from checker.events.cells.quarantine import Reject
from checker.events.cells.sql import literal, words
from checker.events.layouts.layout import Layout
from checker.events.stores.store import MAX_EXTRA, Rows, fault, taken
from checker.events.text.separator import COMMA, separator
from checker.events.text.stream import BLANK, MAX_LINE, Lines, blocks
from checker.hints import did_you_mean

NAME = "csv"
SUFFIXES = (".csv",)
COMPRESSED = True
MAX_SPAN = 100  # lines of one record
CELLS = '("(?:[^"]|"")*"|[^"MARK]*)[MARK]'


def read(connection: duckdb.DuckDBPyConnection, path: Path, shown: str, file: int, layout: Layout) -> tuple[int, list[Reject]]:
    """Add a file's good rows to the events; return how many rows it has, counted apart from the checks, and the bad ones."""
    arriving = blocks(path, shown)
    for block in arriving:
        index = next((index for index, text in enumerate(block.texts) if text.strip(BLANK)), None)
        if index is not None:
            mark = separator(block.texts[index])
            header = _header(block.texts[index], f"{shown}:{block.first + index}", layout, mark)
            rest = after(block, index + 1)
            free = frozenset(position for position, column in enumerate(header) if column not in layout.sources.values())
            arrived = records(chain([rest], arriving), len(header), free, mark)
            return taken(connection, arrived, file, rows(header, layout, mark), layout)
    return 0, []


def after(block: Lines, index: int) -> Lines:
    """Return the lines from an index on."""
    faults = {place - index: where for place, where in block.faults.items() if place >= index}
    return Lines(block.first + index, block.texts[index:], faults)


def _header(line: str, place: str, layout: Layout, mark: str) -> tuple[str, ...]:
    """Return the names of the columns; raises InputError when they cannot be told apart or a required one is missing."""
    try:
        columns = tuple(cell.strip() for cell in next(csv.reader([_stripped(line, mark)], delimiter=mark), []))
    except csv.Error as error:
        raise InputError(
            Mistake(place, f"the header cannot be read: {error}", "put the names of the columns there, separated by commas")
        ) from error
    twice = sorted({column for column in columns if columns.count(column) > 1})
    mistakes = [Mistake(place, f"column {column!r} stands twice", "keep one") for column in twice]
    missing = [layout.column(field) for field in REQUIRED if layout.column(field) not in columns]
    mistakes += [Mistake(place, f"column {column!r} is missing", _hint(column, columns)) for column in missing]
    if mistakes:
        raise InputError(*mistakes)
    return columns


def _stripped(line: str, mark: str) -> str:
    """Return a header without blanks around it; a tab that parts columns is none."""
    return line.strip(BLANK.replace(mark, ""))


def _hint(column: str, columns: Sequence[str]) -> str:
    return f"{did_you_mean(column, columns)}; name foreign columns in a mapping file".removeprefix("; ")


def records(arriving: Iterable[Lines], width: int, free: frozenset[int], mark: str = COMMA) -> Iterator[Lines]:
    """Yield lines joined to records where a quoted cell spans several; raises nothing: a quote that never closes is left as it stands.

    Only cells of unknown columns (``free``) may hold line breaks: a break in an event field means that a quote was
    left open and closed by another row's, and joining them would make rows vanish.
    """
    rest = Lines(1, [])
    for block in arriving:
        if not rest.texts and not any('"' in text for text in block.texts):
            yield block
            continue
        moved = {len(rest.texts) + index: where for index, where in block.faults.items()}
        whole = Lines(rest.first, rest.texts + block.texts, {**rest.faults, **moved}) if rest.texts else block
        done, rest = _joined(whole, width, free, mark)
        yield done
    if rest.texts:
        yield rest


def _joined(block: Lines, width: int, free: frozenset[int], mark: str) -> tuple[Lines, Lines]:
    """Return a block with its records joined (line numbers kept by blank lines), and the open end that needs the next block."""
    texts, faults, index = list(block.texts), dict(block.faults), 0
    while index < len(texts):
        if texts[index].count('"') % 2 == 0:
            index += 1
            continue
        end = _close(texts, index)
        if end is None and len(texts) - index <= MAX_SPAN and sum(map(len, texts[index:])) <= MAX_LINE:
            return Lines(block.first, texts[:index], faults), after(block, index)
        if end is not None and _whole("\n".join(texts[index : end + 1]), width, free, mark):
            texts[index] = "\n".join(texts[index : end + 1])
            texts[index + 1 : end + 1] = [""] * (end - index)
            if garbled := [faults[line] for line in range(index, end + 1) if line in faults]:
                faults[index] = garbled[0]
            index = end
        index += 1
    return Lines(block.first, texts, faults), Lines(1, [])


def _close(texts: Sequence[str], start: int) -> int | None:
    """Return the line that closes the quote opened on line ``start``."""
    length = 0
    for index in range(start, min(start + MAX_SPAN, len(texts))):
        length += len(texts[index])
        if length > MAX_LINE:
            return None
        if index > start and texts[index].count('"') % 2 == 1:
            return index
    return None


def _whole(text: str, width: int, free: frozenset[int], mark: str) -> bool:
    """Tell whether joined lines are one sound record."""
    try:
        found = list(csv.reader(text.split("\n"), delimiter=mark, strict=True))
    except csv.Error:
        return False
    return len(found) == 1 and len(found[0]) == width and all("\n" not in cell for index, cell in enumerate(found[0]) if index not in free)


def rows(header: Sequence[str], layout: Layout, mark: str = COMMA) -> Rows:
    """Return how CSV records under a header are read: cells are text, an empty one is null."""
    parted = literal(mark)
    cells_parted = literal(CELLS.replace("MARK", mark))
    line = "rtrim(raw, chr(13))"
    quoted = f"regexp_extract_all(line || {parted}, {cells_parted}, 1)"
    cut = f"SELECT seq, garbled, raw, line, CASE WHEN contains(raw, '\"') THEN {quoted} ELSE string_split(line, {parted}) END AS cut"
    bare = "list_transform(cut, lambda c: CASE WHEN c[1] = '\"' THEN replace(c[2:-2], '\"\"', '\"') ELSE c END)"
    relation = (
        f"SELECT seq, garbled, raw, cut, line, raw AS excerpt, CAST(NULL AS VARCHAR) AS whole, {bare} AS texts"
        f" FROM ({cut} FROM (SELECT *, {line} AS line FROM block))"
    )
    place: Mapping[str, int] = {column: index for index, column in enumerate(header, start=1)}
    cells = {field.name: _cell(place.get(layout.column(field.name))) for field in FIELDS}
    return Rows(relation, cells, _extra(header, layout), _fault(len(header)))


def _cell(place: int | None) -> Cell:
    """Return SQL for the cell in a column, counted from 1; None: the log has no such column."""
    if place is None:
        return NO_CELL
    return Cell(f"CASE WHEN texts[{place}] <> '' THEN '{CELL}' END", f"texts[{place}]")


def _fault(width: int) -> str:
    """Return SQL for what is wrong with a record as a whole; cells and commas must add up to the line, or a quote stands loose in it."""
    loose = "list_sum(list_transform(cut, lambda c: strlen(c))) + len(cut) <> strlen(line) + 1"
    found = f"CASE WHEN len(cut) > {width} THEN 'more' ELSE 'fewer' END || ' columns (' || len(cut) || ' instead of {width})'"
    branches = (
        (f"strlen(raw) > {MAX_LINE}", fault("''", "'too_long'")),
        ("garbled IS NOT NULL", fault("''", "'encoding'", found="garbled")),
        (loose, fault("''", "'quote'")),
        (f"len(cut) <> {width}", fault("''", "'columns'", found=found)),
    )
    return "CASE " + " ".join(f"WHEN {condition} THEN {code}" for condition, code in branches) + " END"


def _extra(header: Sequence[str], layout: Layout) -> str:
    """Return SQL for the cells of columns that are not ours, sorted by column."""
    known = set(layout.sources.values())
    unknown = sorted((column, index) for index, column in enumerate(header, start=1) if column and column not in known)
    if not unknown:
        return Rows("", {}).extra
    pairs = []
    for column, index in unknown:
        text = f"replace(trim(texts[{index}], {words([BLANK])}), chr(0), '\ufffd')"
        bounded = f"CASE WHEN length({text}) > {MAX_EXTRA} THEN left({text}, {MAX_EXTRA - 1}) || '…' ELSE {text} END"
        pairs.append(f"{{'name': {words([column])}, 'value': nullif({bounded}, '')}}")
    return f"list_filter([{', '.join(pairs)}], lambda p: p.value IS NOT NULL)"
