"""Lines with places to blocks: what repeats at the edges of pages is furniture, the rest becomes paragraphs, headings and list items."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from checker.model import ClauseKind
from checker.reading import markers
from checker.reading.block import Block
from checker.reading.hyphens import counted, rejoined
from checker.reading.plain import indented

RUNNING = -1  # the root of running headers, footers and page numbers
_EDGE = 3  # so many lines at the top and at the foot of a page may be running headers and footers
_NUMBER = re.compile(r"(?:page\s*)?[-–—|(\[]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—|)\]]?(?:\s*(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
_LARGER = 1.12  # times the body's size: a heading
_GAP = 1.3  # times the usual distance of lines: a new paragraph
_ROOM = 0.15  # of the column's width: a line that ends so far from the margin is the last of its paragraph
_RAISED = 0.6  # of the size: so little up or down is the same line
_MARGINAL = 6  # characters of a number or raised sign that stands by itself
_SIGN = re.compile(r"[•●▪◦‣○■□·*–-]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]")
_DENSE = 300  # lines; a page with more is no text that people read
_OPENING = 20  # lines of a paragraph that say whether it is bold
_HEADING_WORDS = 25
_LEVELS = 4
_STOPS = (".", ":", ";", "!", "?", ".”", '."', ".)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: points from the lower left corner, and how many of its first characters are bold."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in this document."""

    size: float
    pitch: float  # distance of lines, in sizes
    left: float
    right: float
    levels: tuple[float, ...]  # sizes of headings, largest first


@dataclass(slots=True)
class Paragraphs:
    """The paragraphs so far, and the running lines that wait for the open one to end."""

    blocks: list[Block] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    waiting: list[Line] = field(default_factory=list)


def laid_out(pages: Sequence[Sequence[Line]]) -> list[Block]:
    """Return the document's blocks in reading order; the paragraph that a page's end cuts is one block."""
    numbered = [_with_signs([replace(line, page=number) for line in page if line.text]) for number, page in enumerate(pages, 1)]
    running = _running(numbered)
    body = [line for page in numbered for line in page if line not in running]
    measures = _measures(body)
    words = counted([line.text for line in body])
    state = Paragraphs()
    for page in numbered:
        for line in page:
            if line in running:
                state.waiting.append(line)
                continue
            if state.lines and _starts(state.lines, line, measures):
                _close(state, measures, words)
            state.lines.append(line)
    _close(state, measures, words)
    return indented(state.blocks)


def _with_signs(page: Sequence[Line]) -> list[Line]:
    """Put bullets and numbers that stand by themselves before their lines: browsers print them after the page's text."""
    found = list(page)
    for sign in [line for line in page if _SIGN.fullmatch(line.text)] if len(page) <= _DENSE else ():
        beside = [line for line in found if line is not sign and line.left > sign.left and abs(line.base - sign.base) < _RAISED * line.size]
        if beside:
            line = min(beside, key=lambda each: each.left)
            bold = line.bold + len(sign.text) + 1 if line.bold else 0
            found[found.index(line)] = replace(line, text=f"{sign.text} {line.text}", left=sign.left, bold=bold)
            found.remove(sign)
    return found


def _running(pages: Sequence[Sequence[Line]]) -> set[Line]:
    """Return the lines at the edges that repeat from page to page, numbers aside, and the page numbers."""
    edges = [_edges(page) for page in pages]
    seen = Counter(key for edge in edges for key in {_key(line) for line in edge})
    least = max(2, min(3, len(pages) // 2))
    found = {line for edge in edges for line in edge if seen[_key(line)] >= least and len(pages) > 1}
    outermost = (line for page in pages if page for line in (max(page, key=_height), min(page, key=_height)))
    return found | {line for line in outermost if _NUMBER.fullmatch(line.text)}


def _edges(page: Sequence[Line]) -> list[Line]:
    ordered = sorted(page, key=_height)
    return [*ordered[:_EDGE], *ordered[-_EDGE:]] if len(ordered) > 2 * _EDGE else ordered


def _height(line: Line) -> float:
    return line.base


def _key(line: Line) -> tuple[str, int]:
    """Return what is the same on every page: the words, numbers aside, and the height to the nearest 20 points."""
    return re.sub(r"\d+", "#", line.text), round(line.base / 20)


def _measures(lines: Sequence[Line]) -> Measures:
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 1.0
    steps = [a.base - b.base for a, b in pairwise(lines) if a.page == b.page and 0 < a.base - b.base < 3 * size]
    larger = sorted({each for each in sizes if each > size * _LARGER}, reverse=True)
    pitch = Counter(round(step * 2) / 2 for step in steps).most_common(1)[0][0] if steps else size * 1.2
    left, right = min((line.left for line in lines), default=0.0), max((line.right for line in lines), default=0.0)
    return Measures(size, pitch / size, left, right, tuple(larger))


def _starts(before: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Say whether a line starts something of its own rather than going on with the paragraph before."""
    last = before[-1]
    if _beside(last, line):
        return False
    marker, _ = markers.written(line.text)
    ended = last.text.endswith(_STOPS)
    if abs(line.size - last.size) > 0.08 * max(line.size, last.size) or markers.bullet(line.text) or markers.bracketed(marker):
        return True
    if _whole(before) != (line.bold >= len(line.text)) and (_whole(before) or (ended and line.bold)):
        return True
    step = last.base - line.base
    if line.page != last.page or step < -line.size:  # a new page or column
        return not (line.text[:1].islower() or not (ended or _short(last, measures)))
    if step > _GAP * measures.pitch * max(line.size, measures.size):
        return True
    return (ended and (bool(marker) or _short(last, measures))) or (bool(marker) and _short(last, measures))


def _beside(last: Line, line: Line) -> bool:
    """Say whether a raised "th" or a number in the margin stands in one line with its neighbour."""
    level = line.page == last.page and abs(last.base - line.base) < _RAISED * max(line.size, last.size)
    return level and line.left > last.left and min(len(line.text), len(last.text)) <= _MARGINAL


def _whole(lines: Sequence[Line]) -> bool:
    return all(line.bold >= len(line.text) for line in lines[:_OPENING])


def _short(line: Line, measures: Measures) -> bool:
    return line.right < measures.right - _ROOM * (measures.right - measures.left)


def _close(state: Paragraphs, measures: Measures, words: Counter[str]) -> None:
    """End the open paragraph: its block, then the running lines that stood in its way."""
    if state.lines:
        state.blocks.append(_block(state.lines, measures, words))
    state.blocks.extend(Block(text=line.text, page=line.page, root=RUNNING) for line in state.waiting)
    state.lines, state.waiting = [], []


def _block(lines: Sequence[Line], measures: Measures, words: Counter[str]) -> Block:
    text = rejoined([line.text for line in lines], words)
    bold = len(text) if _whole(lines) else _opening(lines, text)
    size = median(line.size for line in lines)
    block = Block(text=text, run_in=bold, strong=bold > 0, page=lines[0].page)
    if size > measures.size * _LARGER and len(text.split()) <= _HEADING_WORDS and any(sign.isalpha() for sign in text):
        level = 1 + min(sum(each > size + 0.5 for each in measures.levels), _LEVELS - 1)
        return replace(block, kind=ClauseKind.HEADING, level=level, run_in=0)
    skipped = markers.bullet(text)
    marker, after = (markers.BULLET, skipped) if skipped else markers.written(text)
    block = replace(block, text=text[after:], marker=marker, run_in=max(bold - after, 0), level=round(lines[0].left / 6))
    item = marker == markers.BULLET or markers.bracketed(marker)
    return replace(block, kind=ClauseKind.ITEM, depth=1, first=True) if item else block


def _opening(lines: Sequence[Line], text: str) -> int:
    """Return the length of the bold opening; one that runs over a line's end is taken up to that end."""
    return min(lines[0].bold, len(text))
