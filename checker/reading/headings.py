"""What is a heading though no tag says so: bold lines, loose text between blocks, openings of paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.model import ClauseKind
from checker.patterns import either, whole
from checker.reading.block import BOLD_LINE, Block
from checker.reading.layout_words import layout_words
from checker.reading.sentences import split
from checker.reading.typography import LINE_END

_WORDS = 14  # longest heading that no tag declares
_DATED = re.compile(rf"{either(layout_words().dated)}\b|^[\W\d]*$|^\W*(?:\w+ )?\d{{1,2}},? \w+,? \d{{4}}|@|https?:", re.IGNORECASE)
_SPEAKS = re.compile(rf"{either(layout_words().speaking)}\b", re.IGNORECASE)
_ASKS = re.compile(rf"{either(layout_words().questions)}\b", re.IGNORECASE)
_DENIES = whole(layout_words().denying)
_CLOSE = re.compile(r"[.:?!]|\s*[–—](?=\s)|\s+-(?=\s)")
_FULL = re.compile(rf"[^.?!]*\b{either(layout_words().full)}\b", re.IGNORECASE)
_FRESH = re.compile(r"[\s\u2028]*[\"'“‘(\[]*[A-Z0-9]")


def states(text: str) -> bool:
    """Say whether a line speaks as a sentence, so that taking it for a heading could hide a promise: "We never sell data."."""
    return _ASKS.match(text) is None and (_SPEAKS.match(text) is not None or _DENIES.search(text) is not None)


def dated(text: str) -> bool:
    """Say whether a line is a date, a version or an address rather than a heading."""
    return len(text) < 120 and _DATED.search(text) is not None and len(text.split()) <= 8


def opening(block: Block) -> int:
    """Return where a run-in heading ends: an emphasised opening closed by a stop, colon or line end, with a new sentence after it."""
    text, end = block.text, block.run_in
    if not 0 < end < len(text) or len(text[:end].split()) > _WORDS or not any(character.isalpha() for character in text[:end]):
        return 0
    closed = text[end - 1] in ".:?!" or text[end] == LINE_END
    if not closed:
        found = _CLOSE.match(text, end)
        if found is None:
            return 0
        end = found.end()
    if text[:end].rstrip()[-1] in ":–—-" and not _FULL.match(text, end):
        return 0  # "Players – everybody who opens a game": a label with its values, one piece of text
    if not _FRESH.match(text, end) or states(text[:end]) or dated(text[:end]):
        return 0
    return end


def speaks(block: Block) -> bool:
    """Say whether a bold opening is itself a sentence ("You can leave. Delete ..."): it ends the run-in heading before it."""
    return block.strong and 0 < block.run_in < len(block.text) and block.text[block.run_in - 1] in ".!" and not opening(block)


def promoted(blocks: Sequence[Block]) -> list[Block]:
    """Turn bold lines and loose text that head what follows into headings, the rest of the loose text into paragraphs."""
    done: list[Block] = []
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if block.kind == ClauseKind.HEADING and block.level == 0:
            done.extend(_loose(block, following))
        elif _bold_line(block, following):
            done.append(replace(block, kind=ClauseKind.HEADING, level=BOLD_LINE, run_in=0))
        else:
            done.append(block)
    return done


def _bold_line(block: Block, following: Block | None) -> bool:
    text = block.text
    if block.kind == ClauseKind.HEADING or not _all_bold(block):
        return False
    if len(text.split()) > _WORDS or text.endswith((".", ",", ";")) or states(text) or dated(text) or following is None:
        return False
    if block.kind == ClauseKind.ITEM:  # the title of an item that goes on, not an item in bold
        return following.kind == ClauseKind.ITEM and (following.depth > block.depth or not following.first)
    return following.run_in != len(following.text)


def _all_bold(block: Block) -> bool:
    whole = block.strong and block.run_in > 0 and len(block.text) - block.run_in <= 2
    return whole and block.place is None and not block.linked


def _loose(block: Block, following: Block | None) -> Iterator[Block]:
    """Loose text: its last part heads the block that follows unless it is a sentence."""
    text = block.text
    spans = split(text)
    start, _ = spans[-1] if spans else (0, 0)
    last = text[start:]
    heads = (
        following is not None
        and not (following.kind == ClauseKind.HEADING and following.level == 0)
        and len(last.split()) <= _WORDS
        and not last.endswith((".", ";", ","))
        and not (last.endswith(":") and (following.kind == ClauseKind.ITEM or len(last.split()) > 4))
        and not dated(last)
        and any(character.isalpha() for character in last)
    )
    if text[:start].strip() or not heads:
        yield replace(block, kind=ClauseKind.SENTENCE, text=text[:start].strip() if heads else text)
    if heads:
        yield replace(block, level=2, text=last.replace(LINE_END, " "), run_in=0)
