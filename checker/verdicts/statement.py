"""One statement, one item: what rules it out, what lifts that, what permits it, and what stays open."""

from dataclasses import dataclass

from checker.model import Action, Clarity, EvidenceRole, Reason, Statement, StatementKind, VerdictKind
from checker.verdicts.actions import PERMISSIVE
from checker.verdicts.lifting import Permission
from checker.verdicts.nearest import nearest
from checker.verdicts.outcome import Citation, Outcome
from checker.verdicts.practice import Item
from checker.verdicts.reach import Standings
from checker.verdicts.review import distinct_clauses, may_deny, may_permit, may_speak, pointed_at
from checker.verdicts.setting import Setting
from checker.verdicts.steps import permission_steps, threat_steps
from checker.verdicts.threats import overstayed, threats
from checker.verdicts.truth import distinct
from checker.verdicts.weighing import Standoff, Weighed, kept_within, permissions, weigh_threat

CITED_AS = {
    Reason.DENIAL: EvidenceRole.DENIAL,
    Reason.CLOSED_LIST: EvidenceRole.CLOSED_LIST,
    Reason.PURPOSE_LIMIT: EvidenceRole.CLOSED_LIST,
    Reason.RETENTION: EvidenceRole.CONDITION,
    Reason.CONDITION_UNMET: EvidenceRole.CONDITION,
}
WEIGHT = tuple(CITED_AS)  # a plain denial says more than a list that leaves something out
MOST_MISSING = 6
MOST_QUOTED = 6  # unread clauses


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement as its rules stand to one flow; items are judged against it one by one."""

    statement: Statement
    standings: Standings
    setting: Setting


def outcome(reading: Reading, item: Item) -> Outcome:
    """Return what the statement says about ``item``."""
    setting, statement = reading.setting, reading.statement
    permitted = _permitted(reading, item)
    raised = [threat for found in reading.standings.live for threat in threats(found, setting, item)]
    raised += [threat for rule in reading.standings.timed if (threat := overstayed(rule, setting, item)) is not None]
    biting = [threat for threat in raised if not threat.bites.failed]
    unread = may_permit(statement.unread, setting) if statement.unread and biting else ()
    doubts = ((threat, distinct_clauses(unread, pointed_at(threat.rule, statement.unread))) for threat in biting)
    weighed = tuple(found for threat, doubt in doubts if (found := weigh_threat(threat, permitted, doubt, setting, item)) is not None)
    by_end = {end: tuple(found for found in weighed if found.end is end) for end in Standoff}
    if by_end[Standoff.BREACH]:
        return _contradicted(reading, item, by_end[Standoff.BREACH], permitted)
    blocked = by_end[Standoff.CONFLICT] or by_end[Standoff.OPEN]
    if blocked:
        return _blocked(reading, item, blocked, permitted)
    lifted = tuple(permission for found in by_end[Standoff.LIFTED] for permission in found.against)
    return _permitted_or_silent(reading, item, (*permitted, *lifted), by_end[Standoff.LIFTED])


def _permitted(reading: Reading, item: Item) -> tuple[Permission, ...]:
    found = tuple(permissions(reading.standings.live, reading.setting, item))
    if reading.setting.practice.flow.action is not Action.RETAIN:
        return found
    return found + tuple(kept_within(rule, reading.setting, item) for rule in reading.standings.timed if rule.action is Action.DELETE)


def _missed(reading: Reading) -> tuple[Permission, ...]:
    """Return the permissions for another recipient or purpose."""
    return tuple(Permission(found.rule, found.outer) for found in reading.standings.dead if found.rule.stance in PERMISSIVE)


def _contradicted(reading: Reading, item: Item, breaches: tuple[Weighed, ...], permitted: tuple[Permission, ...]) -> Outcome:
    ordered = sorted(breaches, key=lambda b: (b.threat.bites.vague, WEIGHT.index(b.threat.reason), b.threat.rule.order))
    first = ordered[0]
    contract = reading.statement.kind is StatementKind.CONTRACT
    missed = tuple(p for p in (*_missed(reading), *permitted) if p.answer.failed and p.rule is not first.threat.rule)
    return Outcome(
        VerdictKind.CONTRADICTED,
        Reason.CONTRACT if contract and first.threat.reason in {Reason.DENIAL, Reason.CLOSED_LIST} else first.threat.reason,
        reading.statement,
        item,
        blocking=True,
        found=first.threat.bites.text,
        citations=tuple(Citation(b.threat.rule, CITED_AS[b.threat.reason]) for b in ordered),
        steps=(*threat_steps(ordered), *permission_steps(missed, reading.standings.every)),
    )


def _blocked(reading: Reading, item: Item, weighed: tuple[Weighed, ...], permitted: tuple[Permission, ...]) -> Outcome:
    conflict = weighed[0].end is Standoff.CONFLICT
    ordered = sorted(weighed, key=lambda w: (len(_missing(w)), w.threat.rule.order))
    review = any(w.unread or w.lift.review or w.threat.bites.review or not w.threat.rule.sure for w in ordered)
    missing = distinct(fact for w in ordered for fact in _missing(w))
    reason = (
        Reason.CONFLICT
        if conflict
        else Reason.NEEDS_REVIEW
        if review and (not missing or any(w.unread for w in ordered))
        else Reason.MISSING_FACT
    )
    unread = tuple(dict.fromkeys(clause for w in ordered for clause in w.unread))
    cited = [Citation(clause, EvidenceRole.UNREAD) for clause in unread]
    for w in ordered:
        cited += [Citation(w.threat.rule, CITED_AS[w.threat.reason]), *(Citation(p.rule, p.role) for p in w.against)]
    open_ways = tuple(p for p in permitted if p.answer.open)
    cited += [Citation(p.rule, p.role) for p in open_ways]
    return Outcome(
        VerdictKind.UNDETERMINED,
        reason,
        reading.statement,
        item,
        blocking=True,
        missing=() if conflict else missing[:MOST_MISSING],
        found=ordered[0].lift.text if ordered[0].lift.open else ordered[0].threat.bites.text,
        citations=tuple(cited),
        steps=(*threat_steps(ordered), *permission_steps(open_ways, reading.standings.every)),
    )


def _missing(weighed: Weighed) -> tuple[str, ...]:
    return distinct((*weighed.threat.bites.missing, *weighed.lift.missing)) if weighed.end is Standoff.OPEN else ()


def _permitted_or_silent(reading: Reading, item: Item, permitted: tuple[Permission, ...], lifted: tuple[Weighed, ...]) -> Outcome:
    action = reading.setting.practice.flow.action
    granted = sorted((p for p in permitted if p.answer.met), key=lambda p: _closeness(p, action))
    if granted:
        return _consistent(reading, item, granted, lifted)
    waiting = sorted(
        (p for p in permitted if p.answer.open and p.rule.sure), key=lambda p: (p.answer.review, len(p.answer.missing), p.rule.order)
    )
    if waiting:
        return _waiting(reading, item, waiting)
    if item.id is None and not item.companion and any(found.rule.commitment.data for found in reading.standings.every):
        fact = f"what “{item.text}” is (the taxonomy does not know it)"
        near = tuple(Citation(rule, EvidenceRole.NEAREST) for rule in nearest(reading.standings.every, reading.setting, item))
        return Outcome(VerdictKind.UNDETERMINED, Reason.NEEDS_REVIEW, reading.statement, item, missing=(fact,), found=fact, citations=near)
    return _silent(reading, item, (*_missed(reading), *permitted))


def _silent(reading: Reading, item: Item, failed: tuple[Permission, ...]) -> Outcome:
    """Return that the statement says nothing of the item, unless a clause that was not understood may speak of it."""
    near = tuple(Citation(rule, EvidenceRole.NEAREST) for rule in nearest(reading.standings.every, reading.setting, item))
    steps = permission_steps(failed, reading.standings.every)
    doubts = may_speak(reading.statement.unread, reading.setting, item) if reading.statement.unread else ()
    if doubts:
        text = "a clause that was not understood may speak of it"
        unread = tuple(Citation(clause, EvidenceRole.UNREAD) for clause in doubts[:MOST_QUOTED])
        return Outcome(
            VerdictKind.UNDETERMINED, Reason.NEEDS_REVIEW, reading.statement, item, found=text, citations=(*unread, *near), steps=steps
        )
    return Outcome(VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, reading.statement, item, citations=near, steps=steps)


def _closeness(permission: Permission, action: Action) -> tuple[object, ...]:
    """Order permissions that hold: the clear ones, on this very action, that name most of what took place, come first."""
    rule = permission.rule
    named = sum(map(bool, (rule.commitment.data, rule.recipients, rule.commitment.purposes, rule.requires)))
    return (permission.answer.vague, not rule.sure, rule.action is not action, -named, rule.order)


def _consistent(reading: Reading, item: Item, granted: list[Permission], lifted: tuple[Weighed, ...]) -> Outcome:
    best = granted[0]
    doubts = may_deny(reading.statement.unread, reading.setting, (item,)) if reading.statement.unread else ()
    cited = tuple(Citation(p.rule, p.role) for p in granted)
    exceptions = tuple(Citation(w.threat.rule, CITED_AS[w.threat.reason]) for w in lifted)
    if doubts:
        text = "a clause that was not understood may deny it"
        unread = tuple(Citation(clause, EvidenceRole.UNREAD) for clause in doubts)
        return Outcome(
            VerdictKind.UNDETERMINED, Reason.NEEDS_REVIEW, reading.statement, item, blocking=True, found=text, citations=(*unread, *cited)
        )
    return Outcome(
        VerdictKind.CONSISTENT,
        Reason.PERMITTED,
        reading.statement,
        item,
        clarity=Clarity.VAGUE if best.answer.vague or not best.rule.sure else Clarity.CLEAR,
        found=best.answer.text,
        citations=(*cited, *exceptions),
        steps=(*permission_steps(granted[:3], reading.standings.every), *threat_steps(lifted)),
    )


def _waiting(reading: Reading, item: Item, waiting: list[Permission]) -> Outcome:
    missing = distinct(fact for p in waiting for fact in p.answer.missing)
    review = waiting[0].answer.review
    return Outcome(
        VerdictKind.UNDETERMINED,
        Reason.NEEDS_REVIEW if review else Reason.MISSING_FACT,
        reading.statement,
        item,
        missing=missing[:MOST_MISSING],
        found=waiting[0].answer.text,
        citations=tuple(Citation(p.rule, EvidenceRole.PERMISSION) for p in waiting),
        steps=permission_steps(waiting, reading.standings.every),
    )
