"""Grouping: practices that differ only in time and number, and are judged alike on the same words, are one finding."""

from collections.abc import Iterable, Sequence
from itertools import chain

from checker.findings.case import Case
from checker.findings.mending import remedies
from checker.findings.quotes import deciding_clause, fingerprint, quotes
from checker.findings.rules import FindingRule, SeverityRules, severity_rules
from checker.findings.wording import facts, practice
from checker.model import Action, Flow, Verdict, VerdictKind
from checker.report import DataItem, Finding, Severity

SAMPLES = 5
Judged = tuple[Flow, Verdict]


def find(case: Case) -> tuple[Finding, ...]:
    """Group the judged flows that are not consistent, heaviest first; the numbers follow that order."""
    rules = severity_rules(case.rulebook)
    groups: dict[str, list[Judged]] = {}
    for flow, verdict in case.judged:
        if verdict.verdict is not VerdictKind.CONSISTENT:
            groups.setdefault(stable_name(case, rules, flow, verdict), []).append((flow, verdict))
    answered = frozenset(flow.remedies for flow, _ in case.judged if flow.action is Action.DELETE and flow.remedies)
    found = sorted((_finding(case, rules, name, members, answered) for name, members in groups.items()), key=_order)
    return tuple(finding.model_copy(update={"id": f"F-{number:04}"}) for number, finding in enumerate(found, 1))


def stable_name(case: Case, rules: SeverityRules, flow: Flow, verdict: Verdict) -> str:
    """Return the fingerprint of what the practices of one finding have in common: no offsets, dates or counts."""
    said = (verdict.verdict, verdict.reason, verdict.missing, id(verdict.evidence))  # verdicts on one ground share their evidence
    key = (*said, flow.action, flow.actor, flow.recipient, flow.data, flow.purpose)
    if key not in case.named:
        case.named[key] = (verdict.evidence, _name(case, rules, flow, verdict))  # what is kept cannot lend its identity to another
    return case.named[key][1]


def _name(case: Case, rules: SeverityRules, flow: Flow, verdict: Verdict) -> str:
    clause = deciding_clause(verdict)
    return fingerprint(
        rules.named(flow, verdict).id,
        verdict.verdict,
        verdict.reason,
        flow.action,
        case.organisation.name,
        case.recipient(flow.recipient) or "",
        ",".join(_canonical(case, flow.data)),
        (flow.purpose or "").casefold(),
        clause or "; ".join(sorted(verdict.missing)),
        *((flow.actor.casefold(),) if flow.actor else ()),
    )


def _finding(case: Case, rules: SeverityRules, name: str, members: Sequence[Judged], answered: frozenset[str]) -> Finding:
    members = sorted(members, key=lambda member: (member[0].first, member[0].samples))
    flow, verdict = members[0]
    flows = [member for member, _ in members]
    rule = rules.named(flow, verdict)
    data = tuple(case.data(name) for name in flow.data)
    recipient = case.recipient(flow.recipient)
    sensitivity = rules.sensitivity(flows, chain.from_iterable(item.ids for item in data), case.rulebook.ontology.data)
    records = sum(flow.records for flow in flows)
    samples = tuple(dict.fromkeys(chain.from_iterable(flow.samples for flow in flows)))
    evidence = [item for _, judged in members for item in judged.evidence]
    missing = tuple(dict.fromkeys(chain.from_iterable(judged.missing for _, judged in members)))
    return Finding(
        id="F-0000",
        fingerprint=name,
        rule=rule.id,
        verdict=verdict.verdict,
        reason=verdict.reason,
        severity=rules.weigh(verdict.verdict, sensitivity, records),
        sensitivity=sensitivity,
        confidence=_confidence(case, verdict),
        title=_title(rule, flow, data, recipient),
        meaning=rule.meaning,
        summary=verdict.summary,
        statement=verdict.statement,
        action=flow.action,
        data=data,
        recipient=recipient,
        purpose=flow.purpose,
        events=sum(flow.events for flow in flows),
        records=records,
        flows=len(flows),
        first=min(flow.first for flow in flows),
        last=max(flow.last for flow in flows),
        samples=samples[:SAMPLES],
        facts=facts(flows),
        extra_fields=tuple(sorted({name for flow in flows for name, _ in flow.extra})),
        evidence=quotes(evidence, {statement.path: statement for statement in case.statements}),
        steps=verdict.steps,
        missing=missing,
        notes=tuple(dict.fromkeys(chain.from_iterable(judged.notes for _, judged in members))),
        remedies=remedies(case, rule, flow, verdict),
        remediated=tuple(sample for sample in samples if sample in answered),
    )


def _title(rule: FindingRule, flow: Flow, data: Sequence[DataItem], recipient: str | None) -> str:
    return f"{practice(flow.action, data, recipient, flow.actor)}: {rule.title}"


def _canonical(case: Case, names: Iterable[str]) -> list[str]:
    return sorted({word for name in names for word in (case.data(name).ids or (f"?{name.casefold()}",))})


def _confidence(case: Case, verdict: Verdict) -> float | None:
    read = [
        commitment.confidence
        for statement in case.statements
        for item in verdict.evidence
        for commitment in statement.commitments
        if statement.path == item.statement and commitment.start < item.end and item.start < commitment.end
    ]
    return min(read, default=None)


def _order(finding: Finding) -> tuple[object, ...]:
    weight = -tuple(Severity).index(finding.severity), -tuple(VerdictKind).index(finding.verdict)
    return (*weight, finding.recipient or "", [item.name for item in finding.data], finding.first, finding.fingerprint)
