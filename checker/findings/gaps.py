"""Gaps: facts that are missing and terms that have no place in the taxonomy, counted, so that silence never looks like a pass."""

from collections import Counter
from collections.abc import Hashable

from checker.findings.asking import FactRules, fact_rules
from checker.findings.case import Case
from checker.model import Question, VerdictKind
from checker.report import MissingFact, Unmapped
from checker.verdicts.terms.questions import key, merged

LOG = "log"
SLOTS = ("data", "recipients", "purposes")


def missing_facts(case: Case) -> tuple[MissingFact, ...]:
    """Return each missing fact once, in whatever words it is asked for, with the events that turn on it, most first."""
    asked: dict[Hashable, dict[Question, None]] = {}
    named: Counter[Hashable] = Counter()
    alone: Counter[Hashable] = Counter()
    for flow, verdict in case.judged:
        if verdict.verdict is not VerdictKind.UNDETERMINED:
            continue
        names = {key(question) for question in verdict.questions}
        for question in verdict.questions:
            asked.setdefault(key(question), {})[question] = None
        for name in names:
            named[name] += flow.events
            alone[name] += flow.events if len(names) == 1 else 0
    rules = fact_rules(case.rulebook)
    found = [_missing(rules, merged(asked[name])[0], named[name], alone[name]) for name in named]
    return tuple(sorted(found, key=lambda fact: (-fact.events, fact.fact, fact.where)))


def _missing(rules: FactRules, question: Question, events: int, alone: int) -> MissingFact:
    return MissingFact(fact=rules.asked(question), where=rules.where(question), kind=question.kind, events=events, alone=alone)


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
