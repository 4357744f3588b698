"""Times: the days that a text names, how old data may be, how long must have gone by before something is done."""

import re
from datetime import UTC

from checker.model import Condition, Flow
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.occasions import dated_by
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


def weigh_time(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the event lies in the days of a text, or the data were young enough; a text that tells neither asks nothing of it."""
    flow = setting.practice.flow
    if condition.days is None and condition.ids:
        return _on_the_day(condition, flow)
    if condition.days is not None and WAITING.search(condition.text):
        return _waited(condition, condition.days, flow)
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


def _on_the_day(condition: Condition, flow: Flow) -> Answer:
    """Tell whether an event lies in the days that a text names; groups of events never straddle them (`timeline.boundaries`)."""
    days = condition.period
    if days is None:
        return unknown(f"“{condition.text}” does not tell the year", questions.stated(condition.text))
    day, (start, end) = flow.first.astimezone(UTC).date(), days
    inside = (start is None or start <= day) and (end is None or day < end)
    said = f"the event is of {day}"
    return met(said) if inside else not_met(said)
