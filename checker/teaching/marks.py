"""What a sentence to learn from speaks of: phrases marked as data, recipients or purposes, and the tokens that they are."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.extraction.doubts.spotting import SLOTS, Sentence
from checker.extraction.parses.typography import normalise

_MARK = re.compile(r"([DRP])\[([^\]]*)\]")
_SLOT_OF = dict(zip("DRP", SLOTS, strict=True))
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of a sentence and the slot that it fills."""

    slot: str  # one of SLOTS
    text: str


def unmarked(text: str) -> tuple[str, tuple[Mark, ...]]:
    """Return a sentence without its marks ("R[Banks] get D[it]"), and what they marked in the order of the text."""
    marks = tuple(Mark(_SLOT_OF[found[1]], found[2]) for found in _MARK.finditer(text))
    return _MARK.sub(r"\2", text), marks


def labels(doc: Sentence, marks: Iterable[Mark]) -> Labels:
    """Return the slot of every token, counted from 1; 0 for none. A phrase that is not found on the edges of tokens marks nothing."""
    found = np.zeros(len(doc), dtype=np.int64)
    for mark in marks:
        phrase = normalise(mark.text)
        places = re.finditer(re.escape(phrase), doc.text, re.IGNORECASE) if phrase else ()
        spans = (doc.char_span(*place.span()) for place in places)
        span = next((each for each in spans if each is not None and not found[each.start : each.end].any()), None)
        if span is not None:
            found[span.start : span.end] = SLOTS.index(mark.slot) + 1
    return found
