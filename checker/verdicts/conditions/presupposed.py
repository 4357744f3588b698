"""Occasions that an event shows by itself: "if you give us your number", of a number; "when you make a claim", of claim details."""

import re

from checker.patterns import either
from checker.verdicts.flows.logged import THIN_ROOTS
from checker.verdicts.flows.practice import Practice
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import LIGHT, by_words
from checker.verdicts.terms.truth import Relation
from checker.verdicts.terms.words import EMPTY, pieces, root, roots

_PERSON = rf"(?:you|(?:an?|the) {either(judging_words().persons)})"
_CASE = rf"(?:only |but )?(?:if|when(?:ever)?|where|once|as|should) {_PERSON}"
_GIVEN = re.compile(
    rf"{_CASE}(?: \w+ly| choose to| decide to| have| ever)? {either(judging_words().giving)}"
    r"(?: (?:it |them )?(?:to |with )?(?:us|me|our \w+))?(?: with)? (?P<what>[^,;:]{3,80})",
    re.IGNORECASE,
)
_DONE = re.compile(rf"{_CASE} (?P<what>[^,;:]{{3,60}})", re.IGNORECASE)
_IDLE = THIN_ROOTS | LIGHT | roots("place lodge raise submit file with us")


def shown(text: str, practice: Practice) -> str | None:
    """Return the item of a flow that could not be there had a condition in words not held; None where there is none.

    ``text``: the condition. That somebody gave what the organisation has is taken for granted; of something that was done, what is
    recorded of it has to bear its very name.
    """
    words = text.strip(" ,.;")
    if (given := _GIVEN.fullmatch(words)) is not None:
        held = (item.text for item in practice.principal if by_words(given["what"], item.text) is Relation.COVERS)
        return next(held, None)
    done = _DONE.fullmatch(words)
    told = roots(done["what"]) - _IDLE if done else frozenset()
    return next((item.text for item in practice.principal if told and _tells(item.text, told)), None)


def _tells(name: str, told: frozenset[str]) -> bool:
    """Tell whether what was done has all its words in the name of an item; its only word has to be the first ("claim details")."""
    first = next((root(piece) for piece in pieces(name) if piece not in EMPTY), None)
    return told <= roots(name) and (len(told) > 1 or (first in told and len(pieces(name)) > 1))
