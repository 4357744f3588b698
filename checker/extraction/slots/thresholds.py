"""Phrases that say from how much on something is done: "after two missed visits", "above 50 euros", "at three visits or more"."""

import re

from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import UNITS

_PAST = frozenset({"after", "above", "beyond", "below", "over", "until", "upon"})  # with a number they name a threshold by themselves
_SIZES = frozenset({"above", "beyond", "below", "over"})  # behind a noun they say which
_BESIDE = frozenset({"at", "with", "from", "for", "under"})  # they do where words of more or less stand beside the number
_MORE_OR_LESS = re.compile(
    r"\b(?:or|and) (?:more|less|fewer|above|over|higher|lower|beyond)\b|\b(?:more|fewer|less) than\b|\bat (?:least|most)\b"
    r"|\b(?:on|onwards?|upwards?)\b",
    re.IGNORECASE,
)
_WITHIN = 3  # tokens behind the phrase in which "or more", "on" stands


def is_threshold(opener: Token, start: int) -> bool:
    """Tell whether a preposition opens a number of times or an amount on which the practice turns; ``start``: where its words begin."""
    head, doc = opener.head, opener.doc
    numbered = any(c.relation == "nummod" or (c.relation == "amod" and _ORDINAL.match(c.text)) for c in rel.kids(head))
    named = start > 0 and doc[start - 1].pos_ in ("NOUN", "PROPN") and opener.lower_ in _SIZES  # "photos over 18 pixels wide"
    if not numbered or named or is_somebody(head) or head.pos_ != "NOUN":
        return False
    if opener.lower_ in _PAST:
        return rel.lemma(head) not in UNITS  # "after two months" is a clock
    return opener.lower_ in _BESIDE and end_of_threshold(doc, start, head.right_edge.i + 1) > start


def end_of_threshold(doc: Doc, start: int, end: int) -> int:
    """Return where "at three visits | or more" ends; ``start`` where no words of more or less stand in it or right behind it."""
    found = _MORE_OR_LESS.search(re.split(r"[,;:.]", doc[start : min(len(doc), end + _WITHIN)].text)[0])
    if found is None:
        return start
    last = doc[start].idx + found.end()
    return max(end, next((t.i for t in doc[start:] if t.idx >= last), len(doc)))


def is_degree(text: str) -> bool:
    """Tell whether the words of a condition name an amount that is reached, though they name a period ("at two months or more")."""
    return text.lower().startswith(("at ", "from ", "with ")) and _MORE_OR_LESS.search(text) is not None


_ORDINAL = re.compile(r"(?:first|second|third|last|\w+th)$", re.IGNORECASE)
