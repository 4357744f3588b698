"""How long an opt-out takes to count, told anywhere in a text: "an opt-out takes effect 15 days after your request"."""

import re
from collections.abc import Iterable

from checker.extraction.words.cues import days
from checker.extraction.words.reading_words import reading_words
from checker.model import Commitment, Condition, ConditionKind, Document

_TAKES_EFFECT = re.compile("|".join(reading_words().taking_effect), re.IGNORECASE)
_OUT = re.compile(r"\bopt(?:s|ed|ing)?[- ]?outs?\b|\bobjections?\b|\bunsubscrib|\bdo not (?:sell|share)\b", re.IGNORECASE)
_MOST = 92  # days; what takes longer is no time of processing


def with_delays(commitments: Iterable[Commitment], document: Document) -> list[Commitment]:
    """Return commitments whose ways out by an opt-out say after how many days one counts, where the document says so once for all."""
    delay = _delay(document)
    return [_delayed(each, delay) for each in commitments] if delay is not None else list(commitments)


def _delay(document: Document) -> int | None:
    told = {
        period
        for clause in document.clauses
        if not clause.furniture and _TAKES_EFFECT.search(clause.text) and _OUT.search(" ".join((*clause.section[-1:], clause.text)))
        if (period := days(clause.text)) is not None and 1 < period <= _MOST
    }
    return max(told, default=None)


def _delayed(commitment: Commitment, delay: int) -> Commitment:
    conditions, exceptions = (tuple(_counting(c, delay) for c in part) for part in (commitment.conditions, commitment.exceptions))
    if (conditions, exceptions) == (commitment.conditions, commitment.exceptions):
        return commitment
    return commitment.model_copy(update={"conditions": conditions, "exceptions": exceptions})


def _counting(condition: Condition, delay: int) -> Condition:
    waits = condition.kind is ConditionKind.OPT_OUT and condition.days is None
    return condition.model_copy(update={"days": delay}) if waits else condition
