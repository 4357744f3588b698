"""Limits of time: how old the data were, by the clock that the text starts."""

import re
from datetime import UTC, datetime

from checker.model import Action, Condition, ConditionKind, Element
from checker.patterns import either, whole
from checker.verdicts import questions
from checker.verdicts.judging_words import judging_words
from checker.verdicts.questions import start_of
from checker.verdicts.rules import Rule
from checker.verdicts.setting import Setting
from checker.verdicts.stated import DATE, decided_by_fields
from checker.verdicts.truth import NEVER, Answer, about, met, not_met, unknown
from checker.verdicts.words import roots

REQUEST = re.compile(rf"\b{either(judging_words().asking_for_deletion)}\w*", re.IGNORECASE)
# The occasion on which the data arose: the clock starts when they were obtained.
OCCASION = whole(judging_words().occasions)
ENDED = re.compile(r"\bclos\w+ (?:your|the|an) account\b", re.IGNORECASE)
BEGINS = re.compile(r"^(?:that|which|who|once|when(?:ever)?|if|after|upon|on|as soon as)\b", re.IGNORECASE)
AS_SOON = re.compile(r"^as soon as\b", re.IGNORECASE)  # a clock that starts and ends at once
SOME_ONLY = whole(judging_words().in_that_state)  # "we delete inactive profiles every year": not the others
AT_ONCE = whole(judging_words().at_once)  # after whatever was told before: "you can take a photo down. It disappears at once"
LATER = re.compile(
    r"\W*(?:then|after that|afterwards|thereafter|at that point|from then on|once that)\b", re.IGNORECASE
)  # a clock of what was told before
CLOCK = roots("date day time at when last first")
KEEPING = frozenset({Action.RETAIN, Action.USE, Action.SHARE, Action.SELL, Action.PUBLISH})


def outlived(rule: Rule, setting: Setting) -> Answer:
    """Tell whether the data were older than ``rule`` lets them grow; with the start of the clock unknown, so is the answer.

    Every clock starts at or after collection, so data that are young since they were collected are young enough in any case.
    """
    return about(Element.TIME, _outlived(rule, setting))


def _outlived(rule: Rule, setting: Setting) -> Answer:
    condition = _limit(rule)
    flow = setting.practice.flow
    if condition is None or condition.days is None or flow.action not in KEEPING:
        return _overdue(rule, setting) if condition is None else NEVER
    if AT_ONCE.search(condition.text) and flow.action is not Action.RETAIN:
        return NEVER  # what is deleted at once says nothing of what was done with it until then
    start, called = _start(condition, rule, setting)
    if start is not None:
        age = _days(start, flow.first)
        other = _other_period(rule)
        if age > condition.days and other and not ((told := decided_by_fields(other, flow)) and told.failed):
            return unknown(f"the text gives another period too (“{other}”)", questions.stated(other))
        return (
            met(f"{called} lay {age} days back, and the text allows {condition.days}")
            if age > condition.days
            else not_met(f"{called} lay {age} days back; the text allows {condition.days}")
        )
    told = decided_by_fields(called, flow) if condition.days <= 1 and rule.action is Action.DELETE else None
    if told is not None and told.met:
        return met(f"the log says that {called}, and the text has them deleted then")
    if flow.collected_at is not None and _days(flow.collected_at, flow.first) <= condition.days:
        return not_met(f"the data were collected less than {condition.days} days before")
    return unknown(f"the log does not say when {called} was", start_of(called, condition.days))


def _overdue(rule: Rule, setting: Setting) -> Answer:
    """Tell whether data were kept past the occasion on which the text has them deleted, where the log says that it had come.

    Most policies name such an occasion ("when you close your account"); a log that is silent about it says nothing against anybody.
    """
    occasion = _occasion(rule) if rule.action is Action.DELETE else None
    flow = setting.practice.flow
    if occasion is None or flow.action is not Action.RETAIN:
        return NEVER
    dated = [(name, moment) for name, value in flow.extra if starts(occasion, f"{name} {value}") and (moment := _moment(value))]
    if dated:
        name, moment = max(dated, key=lambda found: found[1])
        return met(f"{occasion} ({name}) lay {age} days back") if (age := _days(moment, flow.first)) > 1 else NEVER
    told = decided_by_fields(occasion, flow)
    return met(f"the log says that {occasion}") if told is not None and told.met else NEVER


def _other_period(rule: Rule) -> str | None:
    """Return a period that the text gives as an alternative and without a number ("30 days, or for as long as your plan says")."""
    timed = (c.text for c in rule.commitment.conditions if c.kind is ConditionKind.TIME and c.days is None)
    return next((text for text in timed if re.match(r"or\b", text)), None)


def _limit(rule: Rule) -> Condition | None:
    timed = (c for c in (*rule.commitment.conditions, *rule.commitment.exceptions) if c.kind is ConditionKind.TIME and c.days is not None)
    return min(timed, key=lambda c: c.days or 0, default=None)


def _start(condition: Condition, rule: Rule, setting: Setting) -> tuple[datetime | None, str]:
    """Return when the clock started and what started it, in words."""
    flow = setting.practice.flow
    since = condition.since or (_occasion(rule) if rule.action is Action.DELETE else None)
    if since:
        dated = [(common, name, value) for name, value in flow.extra if (common := starts(since, f"{name} {value}")) and _moment(value)]
        if dated:
            _, name, value = max(dated, key=lambda found: (len(found[0]), found[1]))
            return _moment(value), f"{since} ({name})"
    asked = REQUEST.search(since) or ENDED.search(since) if since else rule.action is Action.DELETE and REQUEST.search(condition.text)
    if asked:
        return flow.deletion_requested_at, since or "the request for deletion"
    if since and not OCCASION.search(since):
        return None, since
    some = next((term.text for term in rule.commitment.data if SOME_ONLY.search(term.text)), None) if since is None else None
    if some is not None:
        return None, f"what makes them “{some}”"
    if since is None and (LATER.match(rule.commitment.text) or AT_ONCE.search(condition.text)):
        return None, "what the sentence before tells"
    return flow.collected_at, "the collection (collected_at)"


def _occasion(rule: Rule) -> str | None:
    """Return the occasion on which a duty to delete begins, where the text gives the period apart ("once you leave, ... in 30 days")."""
    conditions = (*rule.commitment.conditions, *(c for group in rule.requires for c in group))
    told = (c.text for c in conditions if c.kind is not ConditionKind.TIME or c.days is None or AS_SOON.match(c.text))
    return next((BEGINS.sub("", text) for text in told if BEGINS.match(text)), None)


def starts(since: str, told: str) -> frozenset[str]:
    """Return the telling words that a field shares with what starts a clock: "full_delete_paid_at" with "payment"."""
    return (roots(told) & roots(since)) - CLOCK


def _moment(value: str) -> datetime | None:
    """Return the moment that a value is or names: "deactivated 2018-05-20"."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        day = DATE.search(value)
        return _moment(day.group()) if day and day.group() != value else None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _days(start: datetime, end: datetime) -> int:
    aware = (moment if moment.tzinfo else moment.replace(tzinfo=UTC) for moment in (start, end))
    begun, ended = aware
    return (ended - begun).days
