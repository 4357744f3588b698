"""The whole story: what was promised is read, what was done is read, and the one is held against the other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import version
from itertools import islice
from typing import Any

from checker.baselines import compare
from checker.errors import InputError, Mistake, UsageError
from checker.events import Engine, EventLog
from checker.extraction import extract_documents, pipeline_meta
from checker.extractions import Extract, program_digest
from checker.findings import Case, LogRead, Run, build_report, find, located
from checker.inputs import ENGINE, Tell, gather
from checker.model import Flow, Verdict, VerdictKind
from checker.project import Project
from checker.report import Baseline, Report
from checker.rulebook import rulebook
from checker.verdicts import judge
from checker.waivers import waive
from checker.yamlfile import did_you_mean

ENGINES = ("duckdb", "pydantic", "spacy")


@dataclass(frozen=True, slots=True)
class Audit:
    """A report, and every event's own verdict behind it."""

    report: Report
    log: EventLog
    verdicts: tuple[Verdict, ...]  # one for each flow of the log


@dataclass(frozen=True, slots=True)
class Explanation:
    """One event's flow and verdict, with the statements' texts by path."""

    flow: Flow
    verdict: Verdict
    texts: Mapping[str, str]


def audit(
    project: Project,
    *,
    fail_on: str = VerdictKind.CONTRADICTED,
    command: str = "",
    folder: str = "",
    today: date = date.max,
    baseline: Baseline | None = None,
    extract: Extract = extract_documents,
    tell: Tell = lambda _: None,
    engine: Engine = ENGINE,
) -> Audit:
    """Hold what was logged against what was promised; raises UsageError or InputError, and then judges nothing.

    Waivers are looked at on the day ``today``: without one, all have expired. ``folder`` is where the statements' paths start.
    """
    rules = rulebook()
    inputs = gather(project, rules, tell, extract=extract, engine=engine)
    tell(f"Judging {len(inputs.flows):,} kinds of events")
    verdicts = tuple(judge(flow, inputs.timeline, inputs.register, inputs.organisation, rules.ontology) for flow in inputs.flows)
    tell("Writing the report")
    judged = tuple(zip(_shown(inputs.log, inputs.flows), verdicts, strict=True))
    case = Case(inputs.organisation, inputs.timeline.statements, judged, inputs.register, rules)
    lengths = {statement.path: len(statement.text) for statement in case.statements}
    findings, waivers = waive(located(find(case), inputs.sources, lengths), inputs.waivers, today)
    findings, baseline = compare(findings, baseline) if baseline else (findings, None)
    run = Run(
        command,
        fail_on,
        _pipeline(),
        {name: version(name) for name in ENGINES},
        inputs.files,
        folder=folder,
        waivers=waivers,
        as_of=today,
        baseline=baseline,
    )
    return Audit(build_report(case, findings, LogRead(inputs.log.rows_read, inputs.log.quarantined), run), inputs.log, verdicts)


def explain(project: Project, event_id: str, *, extract: Extract = extract_documents, tell: Tell = lambda _: None) -> Explanation:
    """Judge one event; raises UsageError for an id that the log does not have, InputError for a row set aside."""
    rules = rulebook()
    inputs = gather(project, rules, tell, extract=extract)
    for found, index in inputs.log.assignments():
        if found == event_id:
            flow = inputs.flows[index]
            verdict = judge(flow, inputs.timeline, inputs.register, inputs.organisation, rules.ontology)
            return Explanation(flow, verdict, {each.path: each.text for each in inputs.timeline.statements})
    for row in inputs.log.quarantined:
        if row.event_id == event_id:
            raise InputError(Mistake(f"{row.file}:{row.line}", f"event {event_id} was not judged: {row.reason}", "correct that row"))
    some = [found for found, _ in islice(inputs.log.assignments(), 1000)]
    raise UsageError(Mistake(event_id, "no event of the log has this id", did_you_mean(event_id, some)))


def _shown(log: EventLog, flows: Sequence[Flow]) -> Iterator[Flow]:
    """Yield the flows without the values that stand for several: the report shows no single one as that of all its events."""
    varied = log.grouping.varied if log.grouping else {}
    for index, flow in enumerate(flows):
        unsaid: dict[str, Any] = dict.fromkeys(varied.get(index, ()))
        yield replace(flow, **unsaid) if unsaid else flow


def _pipeline() -> str:
    meta = pipeline_meta()
    return f"{meta['lang']}_{meta['name']} {meta['version']}, with the code that reads by it sha256 {program_digest()}"
