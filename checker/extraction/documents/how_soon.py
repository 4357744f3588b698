"""Sentences that only say how soon the deletion told just before is done: "This takes no longer than 30 days."."""

import re
from collections.abc import Iterable
from itertools import pairwise

from checker.extraction.words.cues import days
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind, Unread
from checker.patterns import either

_TAKES = re.compile(rf"^(?:{either(reading_words().how_soon)})", re.IGNORECASE)
_ABOUT = re.compile(rf"\b{either(reading_words().roughly)}\b", re.IGNORECASE)
_LIMIT = re.compile(
    r"\b(?:within|in|no (?:longer|more|later) than|not (?:longer|more|later) than|at (?:the )?most|up to|less than|under|at the latest)\b.*"
    r"|\b[\w-]+(?: \(\d+\))? [a-z]+ at (?:the )?(?:most|latest)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"\b(?:you|they|he|she|(?:an?|the|any|each|every|your) \w+)\b[^.;]{{0,40}}?\b{either(reading_words().asking_to_delete)}"
    r"|\b(?:up)?on request\b|\bat (?:your|their) request\b",
    re.IGNORECASE,
)
REQUEST = "the request"


def with_how_soon(
    commitments: Iterable[Commitment], unread: Iterable[Unread], document: Document
) -> tuple[list[Commitment], tuple[Unread, ...]]:
    """Return commitments, each deletion that somebody asks for with the time that the sentence behind it sets, and what is unread still."""
    found, left = list(commitments), list(unread)
    for before, clause in _pairs(document):
        if not _TAKES.match(clause.text) or _ABOUT.search(clause.text) or (limit := _limit(clause.text)) is None:
            continue
        timed = [_timed(each, limit) if each.start == before.start and _is_asked_for(each) else each for each in found]
        if timed != found:
            found, left = timed, [each for each in left if each.start != clause.start]
    return found, tuple(left)


def _pairs(document: Document) -> Iterable[tuple[Clause, Clause]]:
    told = [clause for clause in document.clauses if not clause.furniture]
    return ((a, b) for a, b in pairwise(told) if a.section == b.section)


def _limit(text: str) -> Condition | None:
    found = _LIMIT.search(text)
    period = None if found is None else days(text)
    if found is None or period is None:
        return None
    told = found.group().rstrip(" .")
    return Condition(kind=ConditionKind.TIME, text=told, effect=Effect.REQUIRES, days=period, since=REQUEST)


def _is_asked_for(told: Commitment) -> bool:
    """Tell whether a clause has data deleted because somebody asked, and sets no time itself."""
    deletes = told.action is Action.DELETE and told.kind in (Kind.REQUIRE, Kind.PERMIT)
    return deletes and _ASKED.search(told.text) is not None and not any(c.days is not None for c in told.conditions)


def _timed(told: Commitment, limit: Condition) -> Commitment:
    groups = sorted({c.group for c in told.conditions}) or [0]
    conditions = (*told.conditions, *(limit.model_copy(update={"group": group}) for group in groups))
    return told.model_copy(update={"conditions": conditions})
