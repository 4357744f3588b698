"""Frames: a span of a statement shown in the lines it stands in, underlined, as compilers show code."""

import re
import textwrap
from collections.abc import Iterator

from checker.rendering.hostile import one_line, visible

WIDTH = 96
ROWS = 6  # of one frame, at most
WORD = re.compile(r"\S+\s*")


def wrapped(text: str, lead: str, width: int) -> list[str]:
    """Return ``text`` as lines of at most ``width`` behind ``lead``, the further ones indented as far; a longer word is cut."""
    return textwrap.wrap(one_line(text), width, initial_indent=lead, subsequent_indent=" " * len(lead)) or [lead.rstrip()]


def position(text: str, offset: int) -> tuple[int, int]:
    """Return line and column (1-based) of ``offset``."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def frame(text: str, start: int, end: int, label: str, file_line: int | None = None) -> list[str]:
    """Return the rows of ``text`` in which the span stands, a rule under the span and ``label`` at its end.

    Rows are numbered by the lines of ``text``, or only the first, by ``file_line``, where the file has other lines than its text.
    """
    rows = [(first, last) for first, last in _rows(text, start, end) if text[max(first, start) : min(last, end)].strip()]
    gutter = len(str(file_line or position(text, end)[0]))
    lines, before = [" " * gutter + " |"], 0
    for first, last in rows[:ROWS]:
        number = position(text, first)[0]
        shown = number if file_line is None else "" if before else file_line
        lines.append(f"{shown if number != before else '':>{gutter}} | {visible(text[first:last]).rstrip()}")
        rule = " " * len(visible(text[first : max(first, start)])) + "^" * len(visible(text[max(first, start) : min(last, end)]).rstrip())
        lines.append(f"{'':>{gutter}} | {rule}" + (f" {label}" if (first, last) == rows[-1] else ""))
        before = number
    return [*lines, f"{'':>{gutter}} … {len(rows) - ROWS} more rows: {label}"] if len(rows) > ROWS else lines


def _rows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the rows, at most WIDTH characters long, of the lines that the span touches; a longer word is cut."""
    offset = text.rfind("\n", 0, start) + 1
    while offset < end:
        newline = text.find("\n", offset)
        stop = newline if newline >= 0 else len(text)
        yield from _wrapped(text, offset, stop)
        offset = stop + 1


def _wrapped(text: str, offset: int, stop: int) -> Iterator[tuple[int, int]]:
    first = offset
    for word in WORD.finditer(text, offset, stop):
        if word.start() > first and word.end() - first > WIDTH:
            yield first, word.start()
            first = word.start()
        while word.end() - first > WIDTH:
            yield first, first + WIDTH
            first += WIDTH
    if first < stop:
        yield first, stop
