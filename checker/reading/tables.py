"""Tables: a row of data becomes one block with its cells and their headers; a table that lays out a page falls apart into blocks."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from checker.model import ClauseKind
from checker.reading.block import Block, Place
from checker.reading.markers import bullet
from checker.reading.typography import LINE_END

_LONGEST_CELL = 4_000  # characters; a longer cell holds a page, not a value
_LONGEST_TITLE = 200  # characters; a longer cell that reaches over rows is a text, read once
SEPARATOR = " | "


def rows(blocks: Sequence[Block], layout: Collection[int]) -> list[Block]:
    """Return the blocks with those of each data row joined into one, header rows as headings."""
    tables: dict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.place is not None:
            tables[block.place.table].append(block)
    data = {number: _headers(cells) for number, cells in tables.items() if number not in layout and _holds_data(cells)}
    done: list[Block] = []
    seen: set[tuple[int, int]] = set()
    grouped: dict[tuple[int, int], list[Block]] = defaultdict(list)
    for block in blocks:
        if block.place is not None:
            grouped[block.place.table, block.place.row].append(block)
    for block in blocks:
        for again in _below(block):
            if (again.table, again.row) in grouped:
                grouped[again.table, again.row] = sorted([*grouped[again.table, again.row], replace(block, place=again)], key=_column)
    for block in blocks:
        place = block.place
        if place is None or place.table not in data:
            done.append(replace(block, place=None))
        elif (place.table, place.row) not in seen:
            seen.add((place.table, place.row))
            done.append(_row(grouped[place.table, place.row], *data[place.table]))
    return done


def _below(block: Block) -> list[Place]:
    """Return where a short cell that reaches over rows stands once more: each row is read by itself."""
    place = block.place
    if place is None or len(block.text) > _LONGEST_TITLE:
        return []
    return [replace(place, row=place.row + step, rows=1) for step in range(1, place.rows)]


def _column(block: Block) -> int:
    return block.place.column if block.place is not None else 0


def _holds_data(cells: Sequence[Block]) -> bool:
    lengths: dict[tuple[int, int], int] = defaultdict(int)
    for block in cells:
        if block.place is not None:
            lengths[block.place.row, block.place.column] += len(block.text)
    several = len({row for row, _ in lengths}) > 1 and len({column for _, column in lengths}) > 1
    return several and max(lengths.values()) <= _LONGEST_CELL


def _headers(cells: Sequence[Block]) -> tuple[int, Mapping[int, str]]:
    """Return the number of the last header row (-1: none) and the header of each column."""
    top = [block for block in cells if block.place is not None and block.place.row == _first_row(cells)]
    heads = all(block.place is not None and block.place.header for block in top)
    if not heads and not all(block.run_in >= len(block.text) for block in top):
        return -1, {}
    names = _texts(top)
    spans = [block.place for block in top if block.place is not None]
    reached = {column: names[span.column] for span in spans for column in range(span.column, span.column + span.columns)}
    return _first_row(cells), {**reached, **names}


def _first_row(cells: Sequence[Block]) -> int:
    return min(block.place.row for block in cells if block.place is not None)


def _row(cells: Sequence[Block], header: int, headers: Mapping[int, str]) -> Block:
    texts = _texts(cells)
    place = cells[0].place
    heads = place is not None and place.row == header
    return Block(
        text=SEPARATOR.join(texts.values()),
        kind=ClauseKind.HEADING if heads else ClauseKind.ROW,
        root=cells[0].root,
        cells=tuple(("" if heads else headers.get(column, ""), text) for column, text in texts.items()),
    )


def _texts(cells: Sequence[Block]) -> dict[int, str]:
    """Return the text of each column; parts of a cell that do not end a sentence are told apart by a semicolon."""
    texts: dict[int, str] = {}
    for block in cells:
        column = block.place.column if block.place is not None else 0
        for line in block.text.split(LINE_END):
            part = line[bullet(line) :].strip()
            before = texts.get(column, "")
            listed = block.kind == ClauseKind.ITEM or bullet(line)
            if part:
                joint = "" if not before else " " if before.endswith((".", ":", ";", ",", "!", "?")) or not listed else "; "
                texts[column] = before + joint + part
    return texts
