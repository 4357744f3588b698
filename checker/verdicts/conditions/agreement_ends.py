"""The term of the agreement at hand: what holds while it lasts and what holds after its end, by the fields of a log that date that end.

A contract is held against what happens while it is in force by the project; so it has not ended where no field says that it has.
"""

import re

from checker.model import Flow
from checker.patterns import either, whole
from checker.verdicts.flows.moments import days_between, moment_of
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met

_AGREEMENT = whole(judging_words().agreements)
_ENDS = whole(judging_words().ends_of_agreements)
_LASTS = whole(judging_words().lasting_of_agreements)
_ITSELF = rf"(?:this|the|our) (?:\w+ ){{0,2}}?{either(judging_words().contracts_themselves)}"
_LED = r"^(?:only |but |and )*"
_AFTER = re.compile(
    rf"{_LED}(?:(?:up)?on|after|following|once|when(?:ever)?|as soon as|as of|from)\b[^.;,]{{0,60}}?\b{_ITSELF}\b", re.IGNORECASE
)
_WHILE = re.compile(
    rf"{_LED}(?:for )?(?:during|throughout|within|over|while|whilst|until|till|before|prior to|(?:as|so) long as)\b"
    rf"[^.;,]{{0,60}}?\b{_ITSELF}\b",
    re.IGNORECASE,
)


def speaks_of_term(text: str) -> bool:
    """Tell whether words of a text are about the agreement at hand having ended, or lasting."""
    told = _ENDS.search(text) or (_WHILE.search(text) and _LASTS.search(text))
    return told is not None and (_WHILE.search(text) or _AFTER.search(text)) is not None


def ends(text: str) -> bool:
    """Tell whether words have both an agreement and an end: "the DPA expires"."""
    return _AGREEMENT.search(text) is not None and _ENDS.search(text) is not None


def dates_end(name: str) -> bool:
    """Tell whether a field of a log dates the end of an agreement by its name ("agreement_termination")."""
    return ends(re.sub(r"\W|_", " ", name))


def weigh_term(text: str, flow: Flow) -> Answer | None:
    """Tell whether words about the term of the agreement at hand hold; None for other words."""
    if not speaks_of_term(text):
        return None
    ended = next((name for name, value in flow.extra if dates_end(name) and _past(value, flow)), None)
    after = _WHILE.search(text) is None
    said = f"the log dates an end ({ended})" if ended else "the agreement is in force, and no field of the log dates an end of it"
    return met(said) if after is (ended is not None) else not_met(said)


def _past(value: str, flow: Flow) -> bool:
    moment = moment_of(value)
    return moment is not None and days_between(moment, flow.first) > 0
