"""Foreign records out of JSON lines, JSON documents and CSV, each with its number; bad ones as faults, none left out."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.errors import InputError, Mistake
from checker.events.cells.quarantine import Fault
from checker.events.containers import comma
from checker.events.text.jsonstream import members
from checker.events.text.separator import separator
from checker.events.text.stream import BLANK, MAX_LINE, Lines, blocks

DOCUMENT, LINES, TABLE = "json", "jsonl", "csv"


@dataclass(frozen=True, slots=True)
class Record:
    """One record: what it holds, or what is wrong with it."""

    number: int  # its line; in a JSON document, its place in the list
    content: object = None
    fault: Fault | None = None
    raw: str = ""  # the start of a bad one


def records(path: Path, shown: str, container: str, where: str = "") -> Iterator[Record]:
    """Yield all records of a file; raises InputError when it cannot be read to its end."""
    if container == DOCUMENT:
        yield from _from_document(path, shown, where)
    elif container == TABLE:
        yield from _from_table(path, shown)
    else:
        for block in blocks(path, shown):
            yield from _from_lines(block)


def _from_document(path: Path, shown: str, where: str) -> Iterator[Record]:
    for number, built in members(path, shown, where):
        fault = None
        if built.repeated is not None:
            fault = Fault("", "repeated_key", None, json.dumps(built.repeated, ensure_ascii=False)[:80])
        elif built.too_deep:
            fault = Fault("", "too_deep")
        elif not isinstance(built.value, dict):
            fault = Fault("", "object", _kind(built.value))
        yield Record(number, built.value, fault, json.dumps(built.value, ensure_ascii=False)[:200] if fault and not built.too_deep else "")


def _from_lines(block: Lines) -> Iterator[Record]:
    for index, line in enumerate(block.texts):
        if line.strip(BLANK):
            content, fault = (None, Fault("", "encoding", None, block.faults[index])) if index in block.faults else parsed(line)
            yield Record(block.first + index, content, fault, line if fault and len(line) <= MAX_LINE else line[:200])


class RepeatedKeyError(ValueError):
    """An object with one key twice."""


def parsed(line: str) -> tuple[object, Fault | None]:
    """Return what a line holds, or what is wrong with it as a whole."""
    if len(line.encode(errors="replace")) > MAX_LINE:
        return None, Fault("", "too_long")
    try:
        content = json.loads(line, object_pairs_hook=_once, parse_constant=_no_constant)
    except RepeatedKeyError as error:
        return None, Fault("", "repeated_key", None, json.dumps(str(error), ensure_ascii=False)[:80])
    except (ValueError, RecursionError):
        return None, Fault("", "json")
    return content, None if isinstance(content, dict) else Fault("", "object", _kind(content))


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) < len(pairs):
        names = [name for name, _ in pairs]
        raise RepeatedKeyError(next(name for name in names if names.count(name) > 1))
    return held


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON number")


def _kind(value: object) -> str:
    kinds = ((bool, "BOOLEAN"), (str, "VARCHAR"), (int | float, "DOUBLE"), (list, "ARRAY"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "NULL")


def _from_table(path: Path, shown: str) -> Iterator[Record]:
    header: tuple[str, ...] = ()
    arriving = blocks(path, shown)
    for block in arriving:
        if (index := next((index for index, text in enumerate(block.texts) if text.strip(BLANK)), None)) is not None:
            mark = separator(block.texts[index])
            header = _header(block.texts[index], f"{shown}:{block.first + index}", mark)
            rest = comma.after(block, index + 1)
            break
    else:
        return
    for joined in comma.records(_chained(rest, arriving), len(header), frozenset(range(len(header))), mark):
        for index, line in enumerate(joined.texts):
            if line.strip(BLANK):
                fault = Fault("", "encoding", None, joined.faults[index]) if index in joined.faults else None
                content, fault = ({}, fault) if fault else _row(line, header, mark)
                yield Record(joined.first + index, content, fault, line[:200])


def _chained(first: Lines, rest: Iterator[Lines]) -> Iterator[Lines]:
    yield first
    yield from rest


def _header(line: str, place: str, mark: str) -> tuple[str, ...]:
    try:
        columns = tuple(cell.strip() for cell in next(csv.reader([line.strip(BLANK.replace(mark, ""))], delimiter=mark, strict=True), []))
    except csv.Error as error:
        hint = "put the names of the columns there, separated by commas"
        raise InputError(Mistake(place, f"the header cannot be read: {error}", hint)) from error
    if twice := sorted({column for column in columns if column and columns.count(column) > 1}):
        raise InputError(*(Mistake(place, f"column {column!r} stands twice", "keep one") for column in twice))
    return columns


def _row(line: str, header: Sequence[str], mark: str) -> tuple[object, Fault | None]:
    if len(line.encode(errors="replace")) > MAX_LINE:
        return None, Fault("", "too_long")
    try:
        cells = next(csv.reader(io.StringIO(line.rstrip("\r"), newline=""), delimiter=mark, strict=True), [])
    except csv.Error:
        return None, Fault("", "quote")
    if len(cells) != len(header):
        more = "more" if len(cells) > len(header) else "fewer"
        return None, Fault("", "columns", None, f"{more} columns ({len(cells)} instead of {len(header)})")
    return {column: cell.strip() for column, cell in zip(header, cells, strict=True) if column and cell.strip()}, None
