"""Lists that no tag declares: paragraphs that go on with a sentence left open by a colon."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.model import ClauseKind
from checker.patterns import either
from checker.reading.block import Block
from checker.reading.headings import opening
from checker.reading.layout_words import layout_words

_FRAGMENT = re.compile(rf"{either(layout_words().fragments)}\b", re.IGNORECASE)
_AFTER_COMMA = re.compile(r", (?:we|you|they|it|our|your|this|these|such(?! as)|please)\b", re.IGNORECASE)
_BELOW = re.compile(
    r"\b(?:with|to|by|from|for|in) (?:the|these|those|any of the) [\w -]{3,60} (?:below|as follows|hereunder)\.$", re.IGNORECASE
)
_SHORT = 12  # words
_OPEN_ENDS = layout_words().open_ends


def introduces(text: str) -> bool:
    """Say whether a text leads into a list: it ends with a colon or dash, or in the middle of a sentence."""
    text = text.rstrip(" \"'”’)*")
    if text.endswith((":", "—", "–", " -")):
        return True
    if _BELOW.search(text):
        return True
    return text[-1:].isalpha() and text.rsplit(maxsplit=1)[-1].lower() in _OPEN_ENDS


def mended(blocks: Sequence[Block]) -> list[Block]:
    """Join paragraphs that a converter cut in the middle of a sentence: no full stop before, a small letter after."""
    done: list[Block] = []
    for block in blocks:
        last = done[-1] if done else None
        plain = block.kind == ClauseKind.SENTENCE and block.text[:1].islower() and not block.marker
        if last is not None and plain and last.kind == block.kind and last.furniture == block.furniture and _breaks_off(last.text):
            done[-1] = replace(last, text=f"{last.text} {block.text}")
        else:
            done.append(block)
    return done


def _breaks_off(text: str) -> bool:
    return (text[-1:].isalnum() or text[-1:] == ",") and len(text.split()) > 3


def adopted(blocks: Sequence[Block]) -> list[Block]:
    """Make items of the paragraphs that go on with a colon's sentence: "We may disclose data:" / "In response to a subpoena"."""
    done: list[Block] = []
    led = False
    for block in blocks:
        paragraph = block.kind == ClauseKind.SENTENCE and block.depth == 0 and not block.furniture
        if paragraph and led and not opening(block) and continues(block.text):
            done.append(replace(block, kind=ClauseKind.ITEM, depth=1, first=True))
            continue
        led = paragraph and block.text.rstrip().endswith(":")
        done.append(block)
    return done


def continues(text: str) -> bool:
    """Say whether a paragraph is no sentence of its own but the end of one."""
    if text.rstrip().endswith(":"):
        return False
    if text[:1].islower() or text.endswith((";", ",", "; and", "; or")):
        return True
    if len(text.split()) <= _SHORT and not text.endswith((".", "!", "?")):
        return True
    first = re.split(r"[.!?](?:\s|$)", text, maxsplit=1)[0]
    return _FRAGMENT.match(first) is not None and _AFTER_COMMA.search(first) is None and not first.endswith("?")
