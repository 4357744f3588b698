"""Assembly: verdicts, findings and everything that was left aside, put together into one report that adds up."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import groupby

from checker import __version__
from checker.errors import Mistake, UsageError
from checker.findings.case import Case
from checker.findings.clauses import held_contracts
from checker.findings.gaps import missing_facts, unmapped
from checker.findings.grouping import stable_name
from checker.findings.rules import severity_rules
from checker.findings.versions import reported_statements
from checker.findings.vocabulary import concepts
from checker.model import Clarity, Flow, Quarantined, Verdict, VerdictKind
from checker.report import (
    Baseline,
    Finding,
    InputFile,
    Outcome,
    Provenance,
    Recipient,
    Report,
    ReportedFlow,
    Summary,
    WaiverUse,
    fails,
)

QUARANTINED_SHOWN = 100


@dataclass(frozen=True, slots=True)
class LogRead:
    """What came of reading the log."""

    rows_read: int
    quarantined: tuple[Quarantined, ...] = ()
    not_sharing: Mapping[str, int] = field(default_factory=dict)  # records that are no events, by the reason


@dataclass(frozen=True, slots=True)
class Run:
    """How the checker was run."""

    command: str
    fail_on: str = VerdictKind.CONTRADICTED
    pipeline: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)
    inputs: tuple[InputFile, ...] = ()
    folder: str = ""
    waivers: tuple[WaiverUse, ...] = ()
    as_of: date | None = None
    baseline: Baseline | None = None


def build_report(case: Case, findings: Sequence[Finding], log: LogRead, run: Run) -> Report:
    """Put one run together; raises ValueError where the counts do not add up, which is a bug of ours."""
    flows = [flow for flow, _ in case.judged]
    return Report(
        tool=f"privacy-practice-checker {__version__}",
        rules_digest=case.rulebook.digest,
        outcome=outcome(findings, log, run.fail_on),
        fail_on=run.fail_on,
        organisation=case.organisation,
        summary=_summary(case, findings, log),
        first=min((flow.first for flow in flows), default=None),
        last=max((flow.last for flow in flows), default=None),
        findings=tuple(findings),
        statements=reported_statements(case.statements),
        flows=_reported_flows(case, findings),
        recipients=_recipients(case),
        quarantined=log.quarantined[:QUARANTINED_SHOWN],
        unmapped=unmapped(case),
        missing=missing_facts(case),
        clarity=_clarity(case),
        waivers=run.waivers,
        as_of=run.as_of if run.waivers else None,
        baseline=run.baseline,
        contracts=held_contracts(case, findings),
        dpv=concepts(case),
        provenance=Provenance(
            command=run.command,
            folder=run.folder,
            made_at=made_at(flows, os.environ.get("SOURCE_DATE_EPOCH")),
            versions=dict(sorted(run.versions.items())),
            pipeline=run.pipeline,
            inputs=run.inputs,
        ),
    )


def outcome(findings: Iterable[Finding], log: LogRead, fail_on: str) -> Outcome:
    """Say whether the run fails: a new finding at or above ``fail_on`` that nobody waived outranks quarantined rows."""
    if any(fails(finding, fail_on) for finding in findings):
        return Outcome.FAIL
    return Outcome.INCOMPLETE if log.quarantined else Outcome.PASS


def made_at(flows: Iterable[Flow], epoch: str | None) -> datetime | None:
    """Return the date of a report: SOURCE_DATE_EPOCH (reproducible-builds.org), else the newest event, never the clock."""
    if not epoch:
        return max((flow.last for flow in flows), default=None)
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC)
    except (ValueError, OverflowError, OSError):
        mistake = Mistake("SOURCE_DATE_EPOCH", f"{epoch[:40]!r} is not a number of seconds", "set it to seconds since 1970, or unset it")
        raise UsageError(mistake) from None


def _summary(case: Case, findings: Iterable[Finding], log: LogRead) -> Summary:
    verdicts = dict.fromkeys(VerdictKind, 0)
    for flow, verdict in case.judged:
        verdicts[verdict.verdict] += flow.events
    return Summary(
        events_read=log.rows_read,
        events_judged=sum(verdicts.values()),
        events_quarantined=len(log.quarantined),
        verdicts=verdicts,
        waived=sum(finding.events for finding in findings if finding.waiver),
        records=sum(flow.records for flow, _ in case.judged),
        flows=len(case.judged),
        not_sharing=dict(log.not_sharing),
    )


def _reported_flows(case: Case, findings: Iterable[Finding]) -> tuple[ReportedFlow, ...]:
    rules = severity_rules(case.rulebook)
    ids = {finding.fingerprint: finding.id for finding in findings}
    return tuple(
        ReportedFlow(
            data=tuple(case.data(name) for name in flow.data),
            recipient=case.recipient(flow.recipient),
            flow=flow,
            verdict=verdict,
            finding=None if verdict.verdict is VerdictKind.CONSISTENT else ids.get(stable_name(case, rules, flow, verdict)),
        )
        for flow, verdict in _in_order(case.judged)
    )


def _in_order(judged: Iterable[tuple[Flow, Verdict]]) -> Iterator[tuple[Flow, Verdict]]:
    """Order flows by what they are, so that the order of the log does not matter; all of it is looked at where little does not tell."""
    for _, alike in groupby(sorted(judged, key=_by_time), key=_by_time):
        members = list(alike)
        yield from sorted(members, key=lambda member: repr(member[0])) if len(members) > 1 else members


def _by_time(judged: tuple[Flow, Verdict]) -> tuple[object, ...]:
    flow, _ = judged
    return flow.first, flow.last, flow.recipient or "", flow.data


def _recipients(case: Case) -> tuple[Recipient, ...]:
    flows: dict[str, list[int]] = {}
    for number, (flow, _) in enumerate(case.judged):
        if flow.recipient is not None:
            flows.setdefault(case.recipient(flow.recipient) or flow.recipient, []).append(number)
    found = []
    for name, numbers in sorted(flows.items()):
        members = [case.judged[number] for number in numbers]
        known = case.register.find(members[0][0].recipient)
        verdicts = Counter(dict.fromkeys(VerdictKind, 0))
        for flow, verdict in members:
            verdicts[verdict.verdict] += flow.events
        found.append(
            Recipient(
                name=name,
                as_logged=tuple(sorted({flow.recipient or "" for flow, _ in members})),
                registered=known is not None,
                role=known.role if known else None,
                events=sum(flow.events for flow, _ in members),
                records=sum(flow.records for flow, _ in members),
                verdicts=dict(verdicts),
            )
        )
    return tuple(found)


def _clarity(case: Case) -> dict[Clarity, int]:
    counts = dict.fromkeys(Clarity, 0)
    for flow, verdict in case.judged:
        if verdict.verdict is VerdictKind.CONSISTENT and verdict.clarity:
            counts[verdict.clarity] += flow.events
    return counts
