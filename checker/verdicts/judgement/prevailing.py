"""Of two contracts that contradict each other, the one that the parties agreed shall prevail is the one that counts."""

from collections.abc import Iterable
from dataclasses import replace

from checker.model import Clarity, EvidenceRole, Reason, Step, Unread, VerdictKind, Yields
from checker.verdicts.clauses.relate import Relations
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.scope import Order
from checker.verdicts.weighing.outcome import Citation, Outcome

_ALLOWS = frozenset({EvidenceRole.PERMISSION, EvidenceRole.EXCEPTION})
_BARS = frozenset({EvidenceRole.DENIAL, EvidenceRole.CLOSED_LIST, EvidenceRole.CONDITION})
_BEARS = _ALLOWS | _BARS


def prevailing(outcomes: Iterable[Outcome], relations: Relations) -> tuple[Outcome, ...]:
    """Return the outcomes of one item without those that another text overrules.

    A text that rules the item out is overruled by one that prevails over it and permits the item. It is not where that permission is the
    broader of the two (a ban on part of what it allows contradicts nothing), nor where the other text says nothing of the item. Where the
    permission waits for a fact, or covers the item in words of another scope only, the answer turns on that.
    """
    given = tuple(outcomes)
    found = {id(each): each for each in given}
    for each in given:
        for over, said in _over(each, given):
            known = found.get(id(over))
            if known is None:
                continue
            if each.kind is VerdictKind.CONSISTENT:
                found[id(over)] = _told(known, said, each, "permits this")
            elif _apart(each, over, relations):
                found[id(each)] = _doubted(each, over)
            elif not _broader(each, over, relations):
                told = _told(known, said, each, "rules this out")
                found[id(over)] = replace(told, blocking=over.kind is VerdictKind.UNDETERMINED)
                del found[id(each)]
                break
    return tuple(found.values())


def _over(outcome: Outcome, among: Iterable[Outcome]) -> Iterable[tuple[Outcome, Yields]]:
    """Yield the outcomes that are the opposite of one and come from texts that prevail over its own, with what says so."""
    by_path = {each.statement.path: each for each in among}
    for said in outcome.statement.yields:
        over = by_path.get(said.to)
        if over is not None and _opposite(outcome, over):
            yield over, said


def _opposite(one: Outcome, over: Outcome) -> bool:
    """Tell whether the one text bars what the other permits, or may permit."""
    if one.kind is VerdictKind.CONSISTENT:
        return over.kind is VerdictKind.CONTRADICTED
    waits = over.kind is VerdictKind.UNDETERMINED and not over.blocking and bool(_rules(over, _ALLOWS))
    return (one.kind is VerdictKind.CONTRADICTED or one.blocking) and (over.kind is VerdictKind.CONSISTENT or waits)


def _broader(barring: Outcome, over: Outcome, relations: Relations) -> bool:
    return _orders(barring, over, relations) == {Order.BROADER}


def _apart(barring: Outcome, over: Outcome, relations: Relations) -> bool:
    """Tell whether a permission covers the item in broader words, and is neither the broader nor the narrower of the two."""
    return over.clarity is Clarity.VAGUE and not {Order.EQUAL, Order.NARROWER, Order.BROADER} & _orders(barring, over, relations)


def _orders(barring: Outcome, over: Outcome, relations: Relations) -> set[Order]:
    bans, leaves = _rules(barring, _BARS), _rules(over, _ALLOWS)
    return {relations.order(leave, bans[0], outside=barring.reason is Reason.CLOSED_LIST) for leave in leaves} if bans else set()


def _rules(outcome: Outcome, roles: frozenset[EvidenceRole]) -> tuple[Rule, ...]:
    return tuple(cited.clause for cited in outcome.citations if cited.role in roles and not isinstance(cited.clause, Unread))


def _doubted(barring: Outcome, over: Outcome) -> Outcome:
    text = f"{over.statement.path}, which prevails, permits this in broader words"
    return replace(barring, kind=VerdictKind.UNDETERMINED, reason=Reason.NEEDS_REVIEW, found=text, blocking=True)


def _told(over: Outcome, said: Yields, yields: Outcome, what: str) -> Outcome:
    """Say that a text prevailed over which other, and where that is agreed."""
    where = f"{said.said_in}, clause {said.number}" if said.number else said.said_in
    note = f"{yields.statement.path} {what}; {over.statement.path} prevails over it where the two contradict each other ({where})."
    found = Step(subject="Order of precedence", text=note, outcome="overruled", statement=said.said_in, start=said.start, end=said.end)
    overruled = tuple(Citation(rule, EvidenceRole.OVERRULED) for rule in _rules(yields, _BEARS))
    return replace(over, notes=(*over.notes, note), steps=(found, *over.steps), citations=(*over.citations, *overruled))
