"""One statement, one item: what rules it out, what lifts that, what permits it, and what stays open."""

from checker.model import Action, ConditionKind, EvidenceRole, Question, Reason, StatementKind, Unread, VerdictKind
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.conditions import hold
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.outside import near_misses, tells_the_rest
from checker.verdicts.reach.reach import Standing, data
from checker.verdicts.terms.questions import merged, sentences
from checker.verdicts.terms.truth import distinct
from checker.verdicts.weighing.allowing import missed, permitted_or_silent
from checker.verdicts.weighing.lifting import Permission
from checker.verdicts.weighing.outcome import CITED_AS, MOST_MISSING, Citation, Outcome, Reading
from checker.verdicts.weighing.review import distinct_clauses, may_permit, may_spare, pointed_at
from checker.verdicts.weighing.steps import permission_steps, threat_steps
from checker.verdicts.weighing.threats import overstayed, threats
from checker.verdicts.weighing.weighing import Standoff, Weighed, doubted_by, kept_within, permissions, unsure, weigh_threat

WEIGHT = tuple(CITED_AS)  # a plain denial says more than a list that leaves something out


def outcome(reading: Reading, item: Item) -> Outcome:
    """Return what the statement says about ``item``."""
    setting, statement = reading.setting, reading.statement
    permitted = _permitted(reading, item)
    raised = [threat for found in reading.standings.live for threat in threats(found, setting, item)]
    raised += [threat for rule in reading.standings.timed if (threat := overstayed(rule, setting, item)) is not None]
    biting = [threat for threat in raised if not threat.bites.failed]
    unread = may_permit(statement.unread, setting, item) if statement.unread and biting else ()
    doubts = ((threat, distinct_clauses(unread, pointed_at(threat.rule, statement.unread))) for threat in biting)
    weighed = tuple(found for threat, doubt in doubts if (found := weigh_threat(threat, permitted, doubt, setting, item)) is not None)
    weighed = tuple(unsure(found) if _may_be_told_elsewhere(found, reading, item) else found for found in weighed)
    if any(_excepts_the_purpose(found, setting, item) for found in reading.standings.every):
        weighed = tuple(unsure(found) if found.threat.reason is Reason.PURPOSE_LIMIT else found for found in weighed)
    weighed = tuple(_with_spared(found, statement.unread, item) for found in weighed)
    by_end = {end: tuple(found for found in weighed if found.end is end) for end in Standoff}
    if by_end[Standoff.BREACH]:
        return _contradicted(
            reading, item, by_end[Standoff.BREACH], tuple(found for found in by_end[Standoff.OPEN] if _agrees(found)), permitted
        )
    blocked = by_end[Standoff.CONFLICT] or by_end[Standoff.OPEN]
    if blocked:
        return _blocked(reading, item, blocked, permitted)
    lifted = tuple(permission for found in by_end[Standoff.LIFTED] for permission in found.against)
    return permitted_or_silent(reading, item, (*permitted, *lifted), by_end[Standoff.LIFTED])


def _may_be_told_elsewhere(found: Weighed, reading: Reading, item: Item) -> bool:
    """Tell whether a breach is of what the text leaves over, and a permission in other words may be for this very case."""
    rule = found.threat.rule
    if found.end is not Standoff.BREACH or not (rule.as_described or tells_the_rest(rule)):
        return False
    return near_misses(reading.standings.every, reading.setting, item, as_described=rule.as_described)


def _with_spared(found: Weighed, unread: tuple[Unread, ...], item: Item) -> Weighed:
    """Return a breach of a denial as open where a clause that was not understood may spare the very item."""
    clauses = may_spare(found.threat.rule, unread, item) if found.end is Standoff.BREACH and unread else ()
    return doubted_by(found, clauses) if clauses else found


def _excepts_the_purpose(found: Standing, setting: Setting, item: Item) -> bool:
    """Tell whether a ban lets through what it was for: "not combined, except to detect fraud" stands against "only to process payments"."""
    ways = tuple(group for group in found.rule.lifts if any(c.kind is ConditionKind.PURPOSE and c.ids for c in group))
    return bool(ways) and data(found.rule, setting, item).met and hold(ways, setting, item).met


def _permitted(reading: Reading, item: Item) -> tuple[Permission, ...]:
    found = tuple(permissions(reading.standings.live, reading.setting, item))
    if reading.setting.practice.flow.action is not Action.RETAIN:
        return found
    return found + tuple(kept_within(rule, reading.setting, item) for rule in reading.standings.timed if rule.action is Action.DELETE)


def _agrees(found: Weighed) -> bool:
    """Tell whether a rule would rule the item out too, had it been read surely: it decides nothing, and is quoted beside what does."""
    return found.threat.bites.met and not found.threat.rule.sure


def _contradicted(
    reading: Reading, item: Item, breaches: tuple[Weighed, ...], agreeing: tuple[Weighed, ...], permitted: tuple[Permission, ...]
) -> Outcome:
    ordered = sorted(breaches, key=lambda b: (b.threat.bites.vague, WEIGHT.index(b.threat.reason), b.threat.rule.order))
    first = ordered[0]
    contract = reading.statement.kind is StatementKind.CONTRACT
    passed_by = tuple(p for p in (*missed(reading), *permitted) if p.answer.failed and p.rule is not first.threat.rule)
    return Outcome(
        VerdictKind.CONTRADICTED,
        Reason.CONTRACT if contract and first.threat.reason in {Reason.DENIAL, Reason.CLOSED_LIST} else first.threat.reason,
        reading.statement,
        item,
        blocking=True,
        found=first.threat.bites.text,
        citations=tuple(Citation(b.threat.rule, CITED_AS[b.threat.reason]) for b in (*ordered, *agreeing)),
        steps=(*threat_steps(ordered, reading.setting, item), *permission_steps(passed_by, reading.standings.every, reading.setting, item)),
    )


def _blocked(reading: Reading, item: Item, weighed: tuple[Weighed, ...], permitted: tuple[Permission, ...]) -> Outcome:
    conflict = weighed[0].end is Standoff.CONFLICT
    ordered = sorted(weighed, key=lambda w: (sentences(_missing(w)), w.threat.rule.order))
    review = any(w.unread or w.lift.review or w.threat.bites.review or not w.threat.rule.sure for w in ordered)
    missing = merged(fact for w in ordered for fact in _missing(w))
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
        steps=(*threat_steps(ordered, reading.setting, item), *permission_steps(open_ways, reading.standings.every, reading.setting, item)),
    )


def _missing(weighed: Weighed) -> tuple[Question, ...]:
    return distinct((*weighed.threat.bites.missing, *weighed.lift.missing)) if weighed.end is Standoff.OPEN else ()
