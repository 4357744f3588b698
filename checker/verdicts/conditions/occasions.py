"""Occasions that start a clock or a duty to delete ("once the order is delivered"), held against the fields of a log."""

import re
from collections.abc import Iterator
from datetime import datetime

from checker.model import Action, Condition, ConditionKind, Flow, Kind
from checker.verdicts.clauses.rules import Rule, Stance
from checker.verdicts.conditions.agreement_ends import dates_end, ends
from checker.verdicts.conditions.idleness import last_use
from checker.verdicts.conditions.said_in_passing import REVERSED
from checker.verdicts.conditions.stages import stage
from checker.verdicts.conditions.stated import BEGINNINGS, decided_by_fields
from checker.verdicts.flows.elapsed import began, counts_since
from checker.verdicts.flows.moments import days_between, moment_of
from checker.verdicts.terms.questions import stated
from checker.verdicts.terms.truth import NEVER, Answer, inverse, met, unknown
from checker.verdicts.terms.words import roots

BEGINS = re.compile(r"^(?:that|which|who|once|when(?:ever)?|if|where|after|following|(?:up)?on|at the end of|as soon as)\b", re.IGNORECASE)
_CASE = re.compile(r"^(?:if|that|which|who|where|when(?:ever)?|in case)\b(?! (?:necessary|needed|required|possible)\b)", re.IGNORECASE)
UNTIL = re.compile(
    r"^(?:only |but |and )*until (?:after )?(?P<what>(?!then\b|such time\b|further notice\b)[^,;]{3,80}?)(?:,? and no longer)?$",
    re.IGNORECASE,
)
_AS_SOON = re.compile(r"^as soon as\b", re.IGNORECASE)  # a clock that starts and ends at once
_CLOCK = roots("date day time at when last first")


def occasion_of(rule: Rule) -> str | None:
    """Return the occasion on which data go: that begins a duty to delete ("once you leave") or ends a keeping ("until you leave")."""
    if rule.action is Action.RETAIN:
        times = (c.text for c in rule.commitment.conditions if c.kind is ConditionKind.TIME and c.days is None)
        return next((found["what"].strip() for text in times if (found := UNTIL.match(text))), None)
    if rule.action is not Action.DELETE or rule.commitment.kind is Kind.PERMIT:  # "we may delete" is no duty
        return None
    conditions = (*rule.commitment.conditions, *(c for group in rule.requires for c in group))
    told = (c.text for c in conditions if c.kind is not ConditionKind.TIME or c.days is None or _AS_SOON.match(c.text))
    return next((BEGINS.sub("", text).strip() for text in told if BEGINS.match(text)), None)


def case_of(condition: Condition) -> str | None:
    """Return a limit of time that is a case of its own ("if you do not log in for two years"): its clock is not that of collection."""
    return condition.text if condition.since is None and _CASE.match(condition.text) else None


def occasional(rule: Rule) -> bool:
    """Tell whether a rule has data go on an occasion without a period ("your scan is deleted once the check is done")."""
    return rule.days is None and rule.stance in {Stance.PERMISSION, Stance.CLOSED} and occasion_of(rule) is not None


def overdue(rule: Rule, flow: Flow) -> Answer:
    """Tell whether data were kept past the occasion on which the text has them deleted, where the log says that it had come.

    Most policies name such an occasion ("when you close your account"); a log that is silent about it says nothing against anybody.
    """
    occasion = occasion_of(rule)
    if occasion is None or flow.action is not Action.RETAIN:
        return NEVER
    ended = next((name for name, value in flow.extra if ends_agreement(occasion, name) and _past(value, flow)), None)
    if ended is not None and rule.action is Action.DELETE:
        told = f"the log dates an end ({ended}), and the text has the data deleted after “{occasion}” without saying how soon"
        return unknown(told, stated(occasion))
    if (latest := dated_by(occasion, flow)) and REVERSED.search(occasion):
        return NEVER  # "until you no longer rent": a date of renting says nothing of its end
    if latest:
        name, moment = latest
        return met(f"{occasion} ({name}) lay {age} days back") if (age := days_between(moment, flow.first)) > 1 else NEVER
    if any(answer.met for answer in _told(occasion, flow)):
        return met(f"the log says that {occasion}")
    return met(f"{occasion} ({ended}) had come") if ended is not None else NEVER


def ends_agreement(occasion: str, name: str) -> bool:
    """Tell whether an occasion is the end of an agreement and a field dates such an end, each by its own words for both."""
    return dates_end(name) and ends(occasion)


def _past(value: str, flow: Flow) -> bool:
    moment = moment_of(value)
    return moment is not None and days_between(moment, flow.first) > 1


def not_yet(rule: Rule, flow: Flow) -> Answer:
    """Tell whether the log says that the occasion on which the text has data deleted had not come: until then they may be kept."""
    occasion = occasion_of(rule)
    if occasion is None or overdue(rule, flow).met:
        return NEVER
    return next((inverse(answer) for answer in _told(occasion, flow) if answer.failed), NEVER)


def _told(occasion: str, flow: Flow) -> Iterator[Answer]:
    """Yield what the fields of a log say of an occasion: by their words, and by how far things had come."""
    answers = (decided_by_fields(occasion, flow), *(stage(f"once {occasion}", name, value) for name, value in flow.extra))
    return (answer for answer in answers if answer is not None)


def dated_by(since: str, flow: Flow) -> tuple[str, datetime] | None:
    """Return the field of a log that dates what starts a clock best, and its moment; the latest of several.

    How long something has lain unused is counted from its last use, whichever field dates that.
    """
    if last := last_use(since, flow):
        return last
    found = [
        (common, name, moment)
        for name, value in flow.extra
        if (moment := began(name, value, flow) or moment_of(value)) and (common := starts(since, counts_since(name) or f"{name} {value}"))
    ]
    if not found:
        return None
    _, name, moment = max(found, key=lambda each: (len(each[0]), each[2]))
    return name, moment


def starts(since: str, told: str) -> frozenset[str]:
    """Return the telling words that a field shares with what starts a clock ("full_delete_paid_at", "payment"); none with its beginning."""
    words, clock = roots(told) - _CLOCK, roots(since)
    return frozenset() if (words & BEGINNINGS) - clock else (words & clock) - _CLOCK
