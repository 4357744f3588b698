"""A statement that does not rule an item out: it permits it, may permit it, or is silent."""

from collections.abc import Iterable

from checker.model import Action, Clarity, EvidenceRole, Reason, Unread, VerdictKind
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.terms import questions
from checker.verdicts.terms.questions import merged, sentences
from checker.verdicts.weighing.closeness import closeness, in_turn, one_of_each_list
from checker.verdicts.weighing.lifting import Permission
from checker.verdicts.weighing.nearest import nearest
from checker.verdicts.weighing.outcome import CITED_AS, MOST_MISSING, Citation, Outcome, Reading
from checker.verdicts.weighing.review import distinct_clauses, may_deny, may_speak, taken_back
from checker.verdicts.weighing.steps import permission_steps, threat_steps, unread_step
from checker.verdicts.weighing.weighing import Weighed

MOST_QUOTED = 6  # unread clauses


def permitted_or_silent(reading: Reading, item: Item, permitted: tuple[Permission, ...], lifted: tuple[Weighed, ...]) -> Outcome:
    """Return what comes of an item that nothing denies: permitted, permitted perhaps, or not spoken of."""
    action = reading.setting.practice.flow.action
    granted = _closest((p for p in permitted if p.answer.met), reading, item)
    if granted:
        may = _closest((p for p in permitted if p.answer.open and p.rule.recipients), reading, item)
        return _consistent(reading, item, granted, may, lifted)
    if action is Action.DELETE:  # deleting data needs no mention, so that nothing is asked of what a text says that it deletes
        return _silent(reading, item, (*missed(reading), *permitted))
    waiting = sorted(
        (p for p in permitted if p.answer.open and (p.rule.sure or _asked_for_this(p))),
        key=lambda p: (p.answer.review, sentences(p.answer.missing), p.rule.order),
    )
    if waiting:
        return _waiting(reading, item, waiting)
    if item.id is None and not item.companion and any(found.rule.commitment.data for found in reading.standings.live):
        fact = questions.sort_of(item.text)
        near = tuple(Citation(rule, EvidenceRole.NEAREST) for rule in nearest(reading.standings.every, reading.setting, item))
        return Outcome(
            VerdictKind.UNDETERMINED, Reason.NEEDS_REVIEW, reading.statement, item, missing=(fact,), found=fact.text, citations=near
        )
    return _silent(reading, item, (*missed(reading), *permitted))


def _asked_for_this(permission: Permission) -> bool:
    """Tell whether a limit that was not surely read asks for somebody's word before this purpose: whether it was given is asked."""
    return permission.rule.guarded and bool(permission.rule.commitment.purposes) and not permission.answer.review


def _silent(reading: Reading, item: Item, failed: tuple[Permission, ...]) -> Outcome:
    """Return that the statement says nothing of the item, unless a clause that was not understood may speak of it."""
    closest = nearest(reading.standings.every, reading.setting, item)
    near = tuple(Citation(rule, EvidenceRole.NEAREST) for rule in closest)
    steps = permission_steps(failed, reading.standings.every, reading.setting, item)
    doubts = may_speak(reading.statement.unread, reading.setting, item) if reading.statement.unread else ()
    if doubts:
        text = "a clause that was not understood may speak of it"
        unread = tuple(Citation(clause, EvidenceRole.UNREAD) for clause in doubts[:MOST_QUOTED])
        return Outcome(
            VerdictKind.UNDETERMINED,
            Reason.NEEDS_REVIEW,
            reading.statement,
            item,
            found=text,
            citations=(*unread, *near),
            steps=(*steps, unread_step(doubts, "speak of it")),
        )
    passed = len(reading.standings.every)
    return Outcome(VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, reading.statement, item, citations=near, steps=steps, passed=passed)


def _closest(permissions: Iterable[Permission], reading: Reading, item: Item) -> list[Permission]:
    """Return ``permissions``, those that speak most closely of what took place first."""
    standing = {id(found.rule): found for found in reading.standings.live}
    ordered = sorted(permissions, key=lambda p: closeness(p, standing.get(id(p.rule)), reading.setting, item))
    return one_of_each_list(ordered)


def _consistent(reading: Reading, item: Item, granted: list[Permission], may: list[Permission], lifted: tuple[Weighed, ...]) -> Outcome:
    """Return that the statement permits the item; what ``may`` permit it too is quoted last."""
    best, every = granted[0], reading.standings.every
    doubts = _doubts(reading, item, granted) if reading.statement.unread else ()
    cited = tuple(Citation(p.rule, p.role) for p in granted)
    also = tuple(Citation(p.rule, p.role) for p in may)
    exceptions = tuple(Citation(w.threat.rule, CITED_AS[w.threat.reason]) for w in lifted)
    if doubts:
        text = "a clause that was not understood may deny it"
        unread = tuple(Citation(clause, EvidenceRole.UNREAD) for clause in doubts)
        return Outcome(
            VerdictKind.UNDETERMINED,
            Reason.NEEDS_REVIEW,
            reading.statement,
            item,
            blocking=True,
            found=text,
            citations=(*unread, *cited),
            steps=(*permission_steps(granted[:3], every, reading.setting, item), unread_step(doubts, "deny it")),
        )
    return Outcome(
        VerdictKind.CONSISTENT,
        Reason.PERMITTED,
        reading.statement,
        item,
        clarity=Clarity.VAGUE if best.answer.vague or not best.rule.sure else Clarity.CLEAR,
        found=best.answer.text,
        citations=(*in_turn(cited, exceptions), *also),
        steps=(*permission_steps(granted[:3], every, reading.setting, item), *threat_steps(lifted, reading.setting, item)),
    )


def _doubts(reading: Reading, item: Item, granted: list[Permission]) -> tuple[Unread, ...]:
    """Return the clauses that were not understood and may deny what ``granted`` allow."""
    unread, setting = reading.statement.unread, reading.setting
    back = taken_back((p.rule for p in granted), unread, setting, (item,))
    return distinct_clauses(may_deny(unread, setting, (item,)), back if len(granted) == 1 else ())


def _waiting(reading: Reading, item: Item, waiting: list[Permission]) -> Outcome:
    missing = merged(fact for p in waiting for fact in p.answer.missing)
    review = waiting[0].answer.review
    return Outcome(
        VerdictKind.UNDETERMINED,
        Reason.NEEDS_REVIEW if review else Reason.MISSING_FACT,
        reading.statement,
        item,
        missing=missing[:MOST_MISSING],
        found=waiting[0].answer.text,
        citations=tuple(Citation(p.rule, EvidenceRole.PERMISSION) for p in waiting),
        steps=permission_steps(waiting, reading.standings.every, reading.setting, item),
    )


def missed(reading: Reading) -> tuple[Permission, ...]:
    """Return the permissions for another recipient or purpose."""
    return tuple(Permission(found.rule, found.outer) for found in reading.standings.dead if found.rule.stance in PERMISSIVE)
