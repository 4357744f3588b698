"""Ages of those whose data a practice is about: "players younger than 16", "children aged five and over"."""

import re

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.words.cues import age_bounds
from checker.model import Condition, ConditionKind, Effect

_NUMBER = r"(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)"
_OVER_UNDER = r"(?:and|or) (?:over|older|above|under|younger|below)"
_AGED = re.compile(
    rf"\b(?:aged (?:under |over |below |between |at least )?{_NUMBER}(?: {_OVER_UNDER}| to {_NUMBER})?"
    rf"|(?:who are )?(?:younger than|under|below|older than|at least) (?:the age of )?{_NUMBER}(?: years)?"
    rf"(?=[,.;)]|$| (?:is|are|will|may|can|who|that|and|or|without|unless)\b)|{_NUMBER} {_OVER_UNDER})\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    rf"\b(?:aged (?:under |over |at least )?{_NUMBER}"
    rf"|(?:under|over|below|younger than|older than) (?:the age of )?{_NUMBER}(?! (?:day|week|month)s?\b))\b"
    rf"|\b{_NUMBER} {_OVER_UNDER}\b",
    re.IGNORECASE,
)
_REST = 6  # tokens behind the data's own words


def of_age(conditions: tuple[Condition, ...], doc: Doc, data: list[Phrase], *, negated: bool) -> tuple[Condition, ...]:
    """Return conditions with the age of those whose data a practice is about, where the words of the data tell one.

    A later "their" in the same sentence is about the same people.
    """
    if not data or any(c.kind is ConditionKind.AGE for c in conditions):
        return conditions
    told = next((found for p in data if (found := _told(doc, p)) is not None), None) or _of_disuse(conditions)
    if told is None:
        return conditions
    below, least = age_bounds(told)
    effect = Effect.TRIGGERS if negated else Effect.REQUIRES
    age = Condition(kind=ConditionKind.AGE, text=told, effect=effect, age_below=below, age_from=least)
    return (*conditions, *(age.model_copy(update={"group": g}) for g in sorted({c.group for c in conditions}) or [0]))


def _of_disuse(conditions: tuple[Condition, ...]) -> str | None:
    """Return the age in a condition that is a time first: "if the account of a child under 13 has not been used for a year"."""
    timed = (c.text for c in conditions if c.kind is ConditionKind.TIME and c.days is not None)
    return next((found.group() for text in timed if (found := _OF_PEOPLE.search(text)) is not None), None)


def _told(doc: Doc, item: Phrase) -> str | None:
    """Return the age in the words of the data, or in those before it whose owners "their" goes on."""
    head = doc[item.head]
    own = doc[head.left_edge.i : head.right_edge.i + 1].text
    found = _AGED.search(doc[head.left_edge.i : head.right_edge.i + _REST].text)  # parses hang the number elsewhere
    if found is not None and found.start() < len(own):
        return found.group()
    owner = rel.possessor(head)
    before = _AGED.search(doc[: head.i].text) if owner is not None and owner.lower_ == "their" else None
    return before.group() if before is not None else None
