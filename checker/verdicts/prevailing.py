"""Of two contracts that contradict each other, the one that the parties agreed shall prevail is the one that counts."""

from collections.abc import Iterable
from dataclasses import replace

from checker.model import Clarity, EvidenceRole, Reason, Step, Unread, VerdictKind, Yields
from checker.verdicts.outcome import Outcome
from checker.verdicts.relate import Relations
from checker.verdicts.rules import Rule
from checker.verdicts.scope import Order

_ALLOWS = frozenset({EvidenceRole.PERMISSION, EvidenceRole.EXCEPTION})


def prevailing(outcomes: Iterable[Outcome], relations: Relations) -> tuple[Outcome, ...]:
    """Return the outcomes of one item without those that another text overrules.

    A text that rules the item out is overruled by one that prevails over it and permits the item. It is not where that permission is
    merely the broader of the two (a ban on part of what it allows contradicts nothing) or says nothing of the item. Where the permission
    waits for a fact, or covers the item only in broader words, the answer turns on that.
    """
    given = list(outcomes)
    for barring in tuple(given):
        found = _overruling(barring, given, relations)
        if found is None:
            continue
        over, said = found
        if over.kind is VerdictKind.CONTRADICTED:
            given[_at(over, given)] = _with(over, said, f"{barring.statement.path} permits this")
            continue
        given[_at(barring, given)] = _doubted(barring, over) if over.clarity is Clarity.VAGUE else barring
        if over.clarity is not Clarity.VAGUE:
            given.remove(barring)
            waits = over.kind is VerdictKind.UNDETERMINED
            given[_at(over, given)] = replace(_with(over, said, f"{barring.statement.path} rules this out"), blocking=waits)
    return tuple(given)


def _overruling(barring: Outcome, among: Iterable[Outcome], relations: Relations) -> tuple[Outcome, Yields] | None:
    """Return the outcome of a text that prevails over one, where the two contradict each other, and what says that it prevails."""
    for said in barring.statement.yields:
        over = next((each for each in among if each.statement.path == said.to), None)
        if over is not None and _contradict(barring, over, relations):
            return over, said
    return None


def _contradict(one: Outcome, over: Outcome, relations: Relations) -> bool:
    """Tell whether two texts cannot both be followed: the one bars what the other, no broader, permits, or the other way round."""
    if one.kind is VerdictKind.CONSISTENT:
        return over.kind is VerdictKind.CONTRADICTED
    barred = one.kind is VerdictKind.CONTRADICTED or one.blocking
    permits = over.kind is VerdictKind.CONSISTENT or (over.kind is VerdictKind.UNDETERMINED and not over.blocking and _rules(over, _ALLOWS))
    return bool(barred and permits) and not _merely_broader(one, over, relations)


def _merely_broader(one: Outcome, over: Outcome, relations: Relations) -> bool:
    bans = _rules(one, frozenset(EvidenceRole) - _ALLOWS)
    leaves = _rules(over, _ALLOWS)
    outside = one.reason is Reason.CLOSED_LIST
    return bool(bans and leaves) and all(relations.order(leave, bans[0], outside=outside) is Order.BROADER for leave in leaves)


def _rules(outcome: Outcome, roles: frozenset[EvidenceRole]) -> tuple[Rule, ...]:
    return tuple(cited.clause for cited in outcome.citations if cited.role in roles and not isinstance(cited.clause, Unread))


def _doubted(barring: Outcome, over: Outcome) -> Outcome:
    text = f"{over.statement.path}, which prevails, permits this in broader words"
    return replace(barring, kind=VerdictKind.UNDETERMINED, reason=Reason.NEEDS_REVIEW, found=text, blocking=True)


def _with(over: Outcome, said: Yields, told: str) -> Outcome:
    where = f"{said.said_in}, clause {said.number}" if said.number else said.said_in
    note = f"{told}; {over.statement.path} prevails over it where the two contradict each other ({where})."
    found = Step(
        subject="Order of precedence",
        text=note,
        outcome="overruled",
        statement=said.said_in,
        start=said.start,
        end=said.end,
    )
    return replace(over, notes=(*over.notes, note), steps=(found, *over.steps))


def _at(outcome: Outcome, among: list[Outcome]) -> int:
    return next(number for number, each in enumerate(among) if each is outcome)
