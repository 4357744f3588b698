"""Contracts clause by clause: every clause with what the judged events show of it, so that none is passed over."""

from collections.abc import Iterator, Sequence

from checker.contracts import NOTHING_SHOWS
from checker.findings.case import Case
from checker.model import Action, Actor, ClauseMark, Commitment, EvidenceRole, Flow, Kind, Statement, StatementKind, Verdict, VerdictKind
from checker.report import Finding
from checker.report.clause import HeldClause, HeldContract, Standing

RULES_OUT = frozenset({EvidenceRole.DENIAL, EvidenceRole.CLOSED_LIST, EvidenceRole.CONDITION})
BEARS = RULES_OUT | {EvidenceRole.PERMISSION, EvidenceRole.EXCEPTION, EvidenceRole.OVERRULED}
# What a rule on one act has to do with: a sale or a publication is a passing on, and keeping is what a deletion ends.
ABOUT = {
    Action.SHARE: frozenset({Action.SHARE, Action.SELL, Action.PUBLISH}),
    Action.SELL: frozenset({Action.SHARE, Action.SELL}),
    Action.DELETE: frozenset({Action.RETAIN, Action.DELETE}),
}
NOT_UNDERSTOOD = "not understood"
NONE_AGAINST = "such acts are logged, and none goes against it"


def held_contracts(case: Case, findings: Sequence[Finding]) -> tuple[HeldContract, ...]:
    """Return every contract of the case, clause by clause."""
    return tuple(_held(s, case, findings) for s in case.statements if s.kind is StatementKind.CONTRACT and s.outline)


def _held(statement: Statement, case: Case, findings: Sequence[Finding]) -> HeldContract:
    clauses = tuple(_clause(mark, statement, case, findings) for mark in statement.outline)
    return HeldContract(statement=statement.path, party=statement.party, ref=statement.ref, clauses=clauses)


def _clause(mark: ClauseMark, statement: Statement, case: Case, findings: Sequence[Finding]) -> HeldClause:
    said = [c for c in statement.commitments if c.start < mark.end and mark.start < c.end]
    standing, events = _standing(mark, said, statement, case)
    lost = any(u.start < mark.end and mark.start < u.end for u in statement.unread)
    return HeldClause(
        number=mark.number,
        start=mark.start,
        end=mark.end,
        text=statement.text[mark.start : mark.end],
        standing=standing,
        parties=tuple(sorted({_party(c, case) for c in said})),
        why=_why(standing, events) if said else NOT_UNDERSTOOD if lost else mark.topic or NOTHING_SHOWS,
        events=events,
        findings=tuple(f.id for f in findings if any(_quotes(q.statement, q.start, q.end, mark, statement) for q in f.evidence)),
    )


def _why(standing: Standing, events: int) -> str:
    return NONE_AGAINST if standing is Standing.KEPT and not events else ""


def _standing(mark: ClauseMark, said: Sequence[Commitment], statement: Statement, case: Case) -> tuple[Standing, int]:
    if not said:
        return Standing.NOT_JUDGED, 0
    quoted = [(flow, verdict, roles) for flow, verdict in case.judged if (roles := _roles(verdict, mark, statement) & BEARS)]
    events = sum(flow.events for flow, _, _ in quoted)
    if any(verdict.verdict is VerdictKind.CONTRADICTED and roles & RULES_OUT for _, verdict, roles in quoted):
        return Standing.BROKEN, events
    if any(verdict.verdict is VerdictKind.UNDETERMINED for _, verdict, _ in quoted):
        return Standing.OPEN, events
    if any(EvidenceRole.OVERRULED in roles for _, _, roles in quoted):
        return Standing.OVERRULED, events
    if any(verdict.verdict is VerdictKind.CONSISTENT for _, verdict, _ in quoted) or any(_observed(c, case, statement) for c in said):
        return Standing.KEPT, events
    return Standing.NOT_EXERCISED, events


def _observed(commitment: Commitment, case: Case, statement: Statement) -> bool:
    """Tell whether the party did such things and broke nothing: a ban on selling is kept by whoever shared and did not sell.

    That other data were kept or deleted in time does not show that these were.
    """
    if commitment.kind in {Kind.PERMIT, Kind.REQUIRE} or commitment.action is Action.DELETE:
        return False
    about = ABOUT.get(commitment.action, frozenset({commitment.action}))
    return any(flow.action in about and _acted(flow, commitment, statement) for flow, _ in case.judged)


def _acted(flow: Flow, commitment: Commitment, statement: Statement) -> bool:
    """Tell whether a logged event is the party's own, under this contract."""
    if commitment.actor is Actor.THIRD_PARTY:
        return flow.actor is not None and flow.actor == statement.party
    cited = flow.contract is not None and flow.contract == statement.ref
    return flow.actor is None and (cited or (flow.recipient is not None and flow.recipient == statement.party))


def _roles(verdict: Verdict, mark: ClauseMark, statement: Statement) -> set[EvidenceRole]:
    return set(_cited(verdict, mark, statement))


def _cited(verdict: Verdict, mark: ClauseMark, statement: Statement) -> Iterator[EvidenceRole]:
    for item in verdict.evidence:
        if _quotes(item.statement, item.start, item.end, mark, statement):
            yield item.role


def _quotes(path: str, start: int, end: int, mark: ClauseMark, statement: Statement) -> bool:
    return path == statement.path and start < mark.end and mark.start < end


def _party(commitment: Commitment, case: Case) -> str:
    if commitment.actor is Actor.FIRST_PARTY:
        return case.organisation.name
    return commitment.subject.text if commitment.subject else "another party"
