"""Times: the days that a text names, how old data may be, how long must have gone by before something is done."""

import re
from datetime import UTC, timedelta

from checker.model import COLLECTION, Condition, Flow
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.occasions import dated_by
from checker.verdicts.conditions.retention import OCCASION
from checker.verdicts.flows.elapsed import obtained
from checker.verdicts.flows.moments import days_between
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Answer, met, not_met, unknown

_UNIT = r"(?:hours?|days?|weeks?|months?|years?|time)"
WAITING = re.compile(
    r"^(?:only |but |and |not )*(?:after|once(?! (?:a|per|every|each|in)\b)|following|no sooner than|from)\b"
    r"(?!.*\b(?:within|last|past|previous|recent)\b)"
    rf"|\b{_UNIT}\b[^,;]{{0,30}}\b(?:gone by|passed|elapsed|lapsed|gone past)\b(?! (?:to|on|over|along|by|through)\b)",
    re.IGNORECASE,
)
# "within six months after the hearing", "during the first year of the contract": a time that runs from an occasion, and ends.
_SPAN = re.compile(
    rf"\b(?:within|during|in|for)\b[^,;]{{0,30}}?\b{_UNIT}\b (?:after|of|from|following|since)\b(?! (?:age|birth)\b)"
    rf"|\b(?:not|no) (?:later|more) than\b[^,;]{{0,20}}?\b{_UNIT}\b (?:after|from|following|since)\b",
    re.IGNORECASE,
)


def weigh_time(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the event lies in the days of a text, or the data were young enough; a text that tells neither asks nothing of it."""
    flow = setting.practice.flow
    if condition.days is None and condition.ids:
        return _on_the_day(condition, flow)
    if condition.days is not None and WAITING.search(condition.text):
        return _waited(condition, condition.days, flow)
    if condition.days is not None and condition.since and _SPAN.search(condition.text):
        spanned = _spanned(condition.days, condition.since, flow)
        if spanned is not None:
            return spanned
    if condition.days is None or (collected := obtained(flow)) is None:
        return met(vague=True)
    age = days_between(collected, flow.first)
    return (
        met(f"the data were {age} days old")
        if age <= condition.days
        else not_met(f"the data were {age} days old, more than {condition.days}")
    )


def _waited(condition: Condition, days: int, flow: Flow) -> Answer:
    """Tell whether a time has gone by that must before something is done ("once six months have passed since the funeral")."""
    clock = condition.since
    found = (obtained(flow), "the collection (collected_at)") if clock is None else (dated_by(clock, flow) or (clock, None))[::-1]
    start, called = found
    if start is None:
        return unknown(f"the log does not say when {called} was", questions.start_of(str(called), days))
    age = days_between(start, flow.first)
    told = f"{called} lay {age} days back, and the text waits {days}"
    return met(told) if age >= days else not_met(told)


def _spanned(days: int, clock: str, flow: Flow) -> Answer | None:
    """Tell whether an occasion lies no further back than a text lets something be done after it ("within 48 hours of an accident").

    None where it is the one on which the data arose, and no field of its own dates it.
    """
    found = dated_by(clock, flow)
    if found is None:
        arose = OCCASION.search(clock) is not None
        return None if arose else unknown(f"the log does not say when {clock} was", questions.start_of(clock, days))
    name, start = found
    told = f"{clock} ({name}) lay {days_between(start, flow.first)} days back, and the text gives {days}"
    return met(told) if timedelta(0) <= flow.first - start < timedelta(days=days + 1) else not_met(told)


def _on_the_day(condition: Condition, flow: Flow) -> Answer:
    """Tell whether an event lies in the days that a text names; groups of events never straddle them (`timeline.boundaries`)."""
    days = condition.period
    if days is None:
        return unknown(f"“{condition.text}” does not tell the year", questions.stated(condition.text))
    gathered = condition.since == COLLECTION  # "records received before 1 May 2020"
    moment = obtained(flow) if gathered else flow.first
    if moment is None:
        return unknown("the log does not say when the data were collected", questions.COLLECTED)
    day, (start, end) = moment.astimezone(UTC).date(), days
    inside = (start is None or start <= day) and (end is None or day < end)
    said = f"the data were collected on {day}" if gathered else f"the event is of {day}"
    return met(said) if inside else not_met(said)
