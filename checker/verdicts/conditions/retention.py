"""Limits of time: how old the data were, by the clock that the text starts."""

import re
from datetime import datetime

from checker.model import Action, Condition, ConditionKind, DataState, Element, Flow, Kind
from checker.patterns import either, whole
from checker.verdicts.clauses.clocks import LEAST
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.idleness import NOTHING, dates_last, is_disuse, last_use
from checker.verdicts.conditions.occasions import case_of, dated_by, occasion_of, overdue
from checker.verdicts.conditions.stated import decided_by_fields
from checker.verdicts.flows.elapsed import obtained
from checker.verdicts.flows.moments import days_between
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.questions import start_of
from checker.verdicts.terms.truth import NEVER, Answer, about, met, not_met, unknown
from checker.verdicts.terms.words import roots

REQUEST = re.compile(rf"\b{either(judging_words().asking_for_deletion)}\w*", re.IGNORECASE)
# The occasion on which the data arose: the clock starts when they were obtained.
OCCASION = whole(judging_words().occasions)
LAST = re.compile(
    r"^(?:your |the |their )?(?:last|latest|most recent|final|end of)\b"
    r"|\b(?:ends?|ended|(?:is|are) over|finish(?:es|ed)?|comes? to an end)$",
    re.IGNORECASE,
)  # not the occasion on which these data arose
ENDED = re.compile(r"\bclos\w+ (?:your|the|an) account\b", re.IGNORECASE)
SOME_ONLY = whole(judging_words().in_that_state)  # "we delete inactive profiles every year": not the others
FROM_THE_START = whole(judging_words().from_the_start)
AFTERWARDS = whole(judging_words().afterwards)
FURTHER = whole(judging_words().further_periods)
AT_ONCE = whole(judging_words().at_once)  # after whatever was told before: "you can take a photo down. It disappears at once"
LATER = re.compile(
    r"\W*(?:then|after that|afterwards|thereafter|at that point|from then on|once that)\b", re.IGNORECASE
)  # a clock of what was told before
LONGER = re.compile(r"(?<!no )(?<!not )\b(?:longer|more) than\b", re.IGNORECASE)  # leave to keep them longer than that is no limit
DONE_SO = re.compile(r"^(?:if|when(?:ever)?|once) (?:you|they) do(?: so| it| this| that)?$", re.IGNORECASE)  # what "the request" is
BARE = re.compile(r"^(?:for|in|over|during|within) (?:[a-z]+ ){0,3}?[\w-]+(?: \(\d+\))? \w+$", re.IGNORECASE)  # "for 12 months" alone
ANONYMISING = frozenset({"anonymise", "anonymize", "deidentify", "aggregate"})
UNNAMED = frozenset({DataState.DEIDENTIFIED, DataState.AGGREGATED})
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
        return overdue(rule, flow) if condition is None else NEVER
    if _only_unnamed(rule) and setting.practice.state in UNNAMED:
        return NEVER  # what is to be made anonymous by then already is
    if AT_ONCE.search(condition.text) and flow.action is not Action.RETAIN:
        return NEVER  # what is deleted at once says nothing of what was done with it until then
    if (case := case_of(condition)) is not None and not _lies_idle(case, flow) and (told := decided_by_fields(case, flow)) and told.failed:
        return NEVER
    start, called = _start(condition, rule, setting)
    if start is not None:
        age = days_between(start, flow.first)
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
    if (kept := obtained(flow)) is not None and days_between(kept, flow.first) <= condition.days:
        return not_met(f"the data were collected less than {condition.days} days before")
    return unknown(f"the log does not say when {called} was", start_of(called, condition.days))


def _only_unnamed(rule: Rule) -> bool:
    """Tell whether a duty is to make data anonymous, and not to delete them."""
    return rule.commitment.rule.rpartition(":")[2] in ANONYMISING


def beside_clock(rule: Rule, flow: Flow) -> tuple[tuple[Condition, ...], ...]:
    """Return what a limit of time asks for beside the start of its clock: that a notice was given is told by the day of "the notice"."""
    limit = _limit(rule)
    if limit is None or limit.since is None:
        return rule.requires
    if flow.deletion_requested_at is not None and REQUEST.search(limit.since):
        return tuple(tuple(c for c in group if not DONE_SO.search(c.text)) for group in rule.requires)
    dated, said = dated_by(limit.since, flow) is not None, roots(limit.since)
    return tuple(tuple(c for c in group if not (dated and said <= roots(c.text))) for group in rule.requires)


def _lies_idle(case: str, flow: Flow) -> bool:
    """Tell whether a case is that nothing was done for a while, and the log dates the last time: that it was done once fails no case."""
    latest = dated_by(case, flow)
    return latest is not None and dates_last(latest[0]) and NOTHING.search(case) is not None


def _other_period(rule: Rule) -> str | None:
    """Return a period that the text gives as an alternative and without a number ("30 days, or for as long as your plan says")."""
    timed = (c.text for c in rule.commitment.conditions if c.kind is ConditionKind.TIME and c.days is None)
    return next((text for text in timed if re.match(r"or\b", text)), None)


def _limit(rule: Rule) -> Condition | None:
    every = (*rule.commitment.conditions, *rule.commitment.exceptions)
    timed = (c for c in every if c.kind is ConditionKind.TIME and c.days is not None and not LEAST.search(c.text))
    timed = (c for c in timed if rule.commitment.kind is not Kind.PERMIT or not LONGER.search(c.text))
    return min(timed, key=lambda c: c.days or 0, default=None)


def _start(condition: Condition, rule: Rule, setting: Setting) -> tuple[datetime | None, str]:
    """Return when the clock started and what started it, in words."""
    flow = setting.practice.flow
    case = case_of(condition)
    since = condition.since or (occasion_of(rule) if rule.action is Action.DELETE else None)
    if since is None and rule.action is Action.DELETE and BARE.match(condition.text) and is_disuse(rule.commitment.text):
        latest = last_use(rule.commitment.text, flow)
        return (None, "the last use") if latest is None else (latest[1], f"the last use ({latest[0]})")
    if (clock := since or case) and (latest := dated_by(clock, flow)):
        return latest[1], f"{clock} ({latest[0]})"
    if case is not None and not decided_by_fields(case, flow):
        return None, f"“{case}”"
    asked = REQUEST.search(since) or ENDED.search(since) if since else rule.action is Action.DELETE and REQUEST.search(condition.text)
    if asked:
        return flow.deletion_requested_at, since or "the request for deletion"
    if since and (not OCCASION.search(since) or LAST.search(since)):
        return None, since
    some = next((term.text for term in rule.commitment.data if SOME_ONLY.search(term.text)), None) if since is None else None
    if some is not None and not ((state := FROM_THE_START.search(some)) and (told := decided_by_fields(state.group(), flow)) and told.met):
        return None, f"what makes them “{some}”"
    several = sum(c.kind is ConditionKind.TIME and c.days is not None for c in rule.commitment.conditions) > 1
    behind = AFTERWARDS.search(rule.commitment.text if several else condition.text) or FURTHER.search(rule.commitment.text)
    if since is None and behind:
        return None, f"the end of “{condition.text}”"
    if since is None and (LATER.match(rule.commitment.text) or AT_ONCE.search(condition.text)):
        return None, "what the sentence before tells"
    return obtained(flow), "the collection (collected_at)"
