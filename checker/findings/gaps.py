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
    for (slot, text), events in _named_in_log(case).items():
        if _unknown(case, slot, text):
            counts[LOG, slot, text] += events
    found = [Unmapped(where=where, slot=slot, text=text, count=count) for (where, slot, text), count in counts.items()]
    return tuple(sorted(found, key=lambda term: (term.where == LOG, term.where, term.slot, -term.count, term.text)))


def _named_in_log(case: Case) -> Counter[tuple[str, str]]:
    """Count the events that name each thing: each is looked up once, however many flows name it."""
    counts: Counter[tuple[str, str]] = Counter()
    for flow, _ in case.judged:
        for name in flow.data:
            counts["data", name] += flow.events
        for slot, text in (("purpose", flow.purpose), ("recipient", flow.recipient)):
            if text:
                counts[slot, text] += flow.events
    return counts


def _unknown(case: Case, slot: str, text: str) -> bool:
    if slot == "data":
        return not case.data(text).ids
    if slot == "recipient":
        return case.registered(text) is None
    purposes = case.rulebook.ontology.purposes
    return text not in purposes.entries and purposes.match(text) is None
