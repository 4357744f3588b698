"""Days on which data were gathered, where these say which data are meant: "records that we received before May 1, 2020 are not sold".

Without them a denial is about all data, and accuses whoever sold what came later; the days are those of the collection, not of the event.
"""

import re
from collections.abc import Iterable

from checker.extraction.documents.only_then import only_then
from checker.extraction.slots.dated import date_words, interval
from checker.model import COLLECTION, Action, Commitment, Condition, ConditionKind, Effect

_GATHERED = re.compile(
    r"\b(?:(?:that|which) )?(?:(?:we|you|users|people|they|was|were|is|are|have|has|had|been) )*"
    r"(?P<done>received|collected|obtained|gathered|got|acquired|uploaded|posted|submitted|provided|given|gave)"
    r"(?: (?:by|from|to|of) (?:us|you))? (?=(?:on or )?(?:before|after|since|until|prior to|from|in)\b)",
    re.IGNORECASE,
)


def with_days_of_data(commitments: Iterable[Commitment]) -> list[Commitment]:
    """Return commitments, each with the days on which the data it speaks of were gathered as a condition, where its words tell them."""
    return [_dated(each) for each in commitments]


def _dated(commitment: Commitment) -> Commitment:
    if commitment.action in (Action.COLLECT, Action.RETAIN, Action.DELETE):
        return commitment  # what it tells is when that is done
    told = _days(commitment.text)
    if told is None:
        return commitment
    words, days = told
    rest = tuple(c for c in commitment.conditions if c.text.lower() not in words.lower())
    when = Condition(kind=ConditionKind.TIME, text=words, ids=days, since=COLLECTION)
    return only_then(commitment.model_copy(update={"conditions": rest}), when)


def _days(text: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the words that say when the data were gathered, and the days they name; None where they name none."""
    for found in _GATHERED.finditer(text):
        day = date_words().phrase.match(text, found.end())
        days = interval(day.group(), Effect.REQUIRES) if day is not None else ()
        if day is not None and days:
            return f"{found['done']} {day.group()}", days
    return None
