"""Markers of list items and numbered paragraphs: written in the text, or counted by the format."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from checker.model import ClauseKind
from checker.reading.block import Block
from checker.reading.typography import LINE_END

BULLET = "•"
_BULLETS = "•●▪◦‣○■□►▶➢✓✔❖∙"
_BULLET = re.compile(rf"(?:[{_BULLETS}·*+]|[-–](?=\s))\s*(?=[^\w\s]{{0,2}}\w)")
_BRACKETED = re.compile(r"(\((?:[A-Za-z]{1,2}|[ivxlc]{1,6}|\d{1,2})\)|(?:\d{1,2}|[a-z]|[ivx]{1,5})\))\s+(?=\S)")
_NUMBERED = re.compile(
    r"(\d{1,2}(?:\.\d{1,3}){1,4}\.?|[A-Z]\.\d{1,2}(?:\.\d{1,2})*\.?|\d{1,2}\.|[A-H]\.(?=\s+[A-Z])|[a-z]\.|[ivx]{1,5}\.)\s+(?=\S)"
)
# "§ 1 Members ...", "Rule 2: Nobody ..."; "§ 25 TDDDG" and "Article 6 of" name a law, and number nothing here
_SIGNED = re.compile(
    r"(§ ?\d{1,3}[a-z]?\.?(?=\s+(?:§|[A-Z][a-z’']|A ))"
    r"|(?:Article|Art\.|Section|Rule|Clause|Point|Paragraph) \d{1,3}(?:\.\d{1,2})*[.:])\s+(?=[A-Z§“\"])"
)
_ROMAN = tuple(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "m cm d cd c xc l xl x ix v iv i".split(), strict=True))
_INLINE_BULLET = re.compile(rf"\s+(?=[{_BULLETS}]\s)")


def generated(style: str, number: int) -> str:
    """Return the marker that a list of this HTML style shows for an item."""
    if not style:
        return BULLET
    if style in {"a", "A"} and 0 < number <= 26:
        return chr(ord(style) + number - 1) + "."
    if style in {"i", "I"} and 0 < number < 4000:
        roman = ""
        for value, letters in _ROMAN:
            roman += letters * (number // value)
            number %= value
        return (roman if style == "i" else roman.upper()) + "."
    return f"{number}."


def bullet(text: str) -> int:
    """Return the length of a bullet that opens the text, 0 for none."""
    found = _BULLET.match(text)
    return found.end() if found else 0


def written(text: str) -> tuple[str, int]:
    """Return the enumerator that opens the text and where the text after it starts: ("(a)", 4)."""
    found = _BRACKETED.match(text) or _NUMBERED.match(text) or _SIGNED.match(text)
    return (found[1], found.end()) if found else ("", 0)


def bracketed(marker: str) -> bool:
    """Say whether an enumerator belongs to a list item; "4.3" and "2." may as well number a paragraph."""
    return marker.endswith(")") or (marker[:1].islower() and marker.endswith("."))


def separated(blocks: Sequence[Block]) -> list[Block]:
    """Split blocks whose lines are list items or paragraphs of their own, and take written markers off the text."""
    done: list[Block] = []
    for block in blocks:
        if block.kind in {ClauseKind.HEADING, ClauseKind.ROW} or block.place is not None:
            done.append(block)
            continue
        for part in _parts(block):
            done.append(_marked(part, done[-1] if done else None))
    return done


def _parts(block: Block) -> Iterator[Block]:
    text = _INLINE_BULLET.sub(LINE_END, block.text) if sum(block.text.count(sign) for sign in _BULLETS) > 1 else block.text
    position = 0
    lines = text.split(LINE_END)
    cuts = [0]
    for previous, line in pairwise(lines):
        position += len(previous) + 1
        if not previous or _opens(line):
            cuts.append(position)
    cuts.append(len(text) + 1)
    for start, end in pairwise(cuts):
        part = text[start : end - 1].strip(LINE_END + " ")
        if part:
            own = start == 0
            yield replace(block, text=part, first=block.first and own, run_in=min(block.run_in, len(part)) if own else 0)


def _opens(line: str) -> bool:
    return bullet(line) > 0 or bracketed(written(line)[0]) or _SIGNED.match(line) is not None


def _marked(block: Block, previous: Block | None) -> Block:
    skipped = bullet(block.text)
    if skipped:
        return _item(block, BULLET, skipped)
    marker, skipped = written(block.text)
    if not marker:
        return block
    follows = previous is not None and (
        previous.text.endswith(":") or (previous.kind == ClauseKind.ITEM and previous.marker[-1:] == marker[-1:])
    )
    if block.first or bracketed(marker) or (follows and marker.rstrip(".").isdigit()):
        return _item(block, marker, skipped)
    return replace(block, marker=marker, text=block.text[skipped:], run_in=max(block.run_in - skipped, 0))


def _item(block: Block, marker: str, skipped: int) -> Block:
    return replace(
        block,
        kind=ClauseKind.ITEM,
        depth=block.depth if block.first else block.depth + 1,
        first=True,
        marker=marker,
        text=block.text[skipped:],
        run_in=max(block.run_in - skipped, 0),
    )
