"""Parties named for what lies beyond them: "nobody outside the practice", "firms outside the group" get nothing by being named."""

import re

from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.model import ConditionKind

_POINTED_AT = re.compile(
    r"^(?:of |than )?(?:(?:what|the (?:cases|ways|circumstances|situations|purposes))\b|(?:that|this|these|those)\b(?! (?!(?:policy|notice|statement|section|page|list|purpose|case|way|circumstance|agreement|document|term|which|we|is|are)s?\b)[a-z]))",  # noqa: E501
    re.IGNORECASE,
)
_OUTSIDE = frozenset({"outside", "beyond"})
_TO_WHOM = frozenset({"to", "with", "by", "among", "between"})


def says_which(word: Token) -> bool:
    """Tell whether "outside" says which of the receivers before it are meant ("companies outside | Fernleaf"): what follows is none."""
    if word.lower_ not in _OUTSIDE or not word.i:
        return False
    before = word.doc[word.i - 1]
    named = before.pos_ in ("NOUN", "PROPN") and (is_somebody(before) or rel.preposition(before) in _TO_WHOM)
    return named or before.pos_ == "PRON"


def spares(word: Token) -> bool:
    """Tell whether "outside" spares those within of a denial ("we do not share your records outside | the practice"): a way out of it.

    A place is none, nor are we: nothing need be said of what stays with us.
    """
    within = word.head
    if word.lower_ not in _OUTSIDE or word.relation != "case" or within.i < word.i or within.pos_ != "NOUN":
        return False
    foreign = within.tag_ == "NNS" and not rel.determiner(within) and rel.possessor(within) is None
    if foreign or (word.i and word.doc[word.i - 1].relation == "case"):
        return False  # "to outside laboratories" names those who get it
    people, owner = lexicon().people, rel.possessor(within)
    ours = within.lower_ in people.first_party or (owner is not None and owner.lower_ in people.first_party | {"our"})
    place = classify(word.doc[word.i : within.i + 1].text) is ConditionKind.REGION
    return not (says_which(word) or ours or place) and (is_somebody(within) or within.lower_ in people.bodies)


def points_at_text(doc: Doc, i: int) -> bool:
    """Tell whether "outside of what this page sets out" or "beyond that" follows, and not a place."""
    return _POINTED_AT.match(doc[i : i + 5].text) is not None
