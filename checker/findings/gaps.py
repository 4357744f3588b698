"""Gaps: facts that are missing and terms that have no place in the taxonomy, counted, so that silence never looks like a pass."""

from collections import Counter
from collections.abc import Iterable

from checker.findings.case import Case
from checker.model import Flow, Verdict, VerdictKind
from checker.report import MissingFact, Unmapped

LOG = "log"
SLOTS = ("data", "recipients", "purposes")


def missing_facts(judged: Iterable[tuple[Flow, Verdict]]) -> tuple[MissingFact, ...]:
    """Return each missing fact with the events that turn on it, most first."""
    named: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    for flow, verdict in judged:
        if verdict.verdict is not VerdictKind.UNDETERMINED:
            continue
        for fact in set(verdict.missing):
            named[fact] += flow.events
            alone[fact] += flow.events if len(set(verdict.missing)) == 1 else 0
    return tuple(MissingFact(fact=fact, events=named[fact], alone=alone[fact]) for fact in sorted(named, key=lambda f: (-named[f], f)))


def unmapped(case: Case) -> tuple[Unmapped, ...]:
    """Return the terms of the statements and of the log that the taxonomy does not know."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for statement in case.statements:
        for commitment in statement.commitments:
            for slot in SLOTS:
                counts.update((statement.path, slot.rstrip("s"), term.text) for term in getattr(commitment, slot) if term.id is None)
    for flow, _ in case.judged:
        for slot, text in _unknown_in_log(case, flow):
            counts[LOG, slot, text] += flow.events
    found = [Unmapped(where=where, slot=slot, text=text, count=count) for (where, slot, text), count in counts.items()]
    return tuple(sorted(found, key=lambda term: (term.where == LOG, term.where, term.slot, -term.count, term.text)))


def _unknown_in_log(case: Case, flow: Flow) -> Iterable[tuple[str, str]]:
    yield from (("data", name) for name in flow.data if not case.data(name).ids)
    purposes = case.rulebook.ontology.purposes
    if flow.purpose and flow.purpose not in purposes.entries and purposes.match(flow.purpose) is None:
        yield "purpose", flow.purpose
    if flow.recipient and case.register.find(flow.recipient) is None:
        yield "recipient", flow.recipient
