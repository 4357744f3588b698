"""The whole story: what was promised is read, what was done is read, and the one is held against the other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from itertools import islice

from checker.baselines import compare
from checker.errors import InputError, Mistake, UsageError
from checker.events import EventLog
from checker.extraction import extract_documents, pipeline_meta
from checker.extractions import Extract
from checker.findings import Case, LogRead, Run, build_report, find, located
from checker.inputs import Inputs, Logged, Tell, gather
from checker.model import Flow, Statement, Verdict, VerdictKind
from checker.project import Project
from checker.report import Baseline, Report
from checker.rulebook import Rulebook, rulebook
from checker.verdicts import judge
from checker.voices import with_theirs
from checker.waivers import waive
from checker.yamlfile import did_you_mean

ENGINES = ("duckdb", "pydantic", "spacy")


@dataclass(frozen=True, slots=True)
class Audit:
    """A report, and every event's own verdict behind it."""

    report: Report
    logs: tuple[EventLog, ...]  # the organisation's own, then the vendors'
    flows: tuple[int, ...]  # how many each log has
    verdicts: tuple[Verdict, ...]  # one for each flow of the logs, in their order

    def assignments(self) -> Iterator[tuple[str, int]]:
        """Yield every judged event with the number of its verdict, in the order of the logs."""
        before = 0
        for log, flows in zip(self.logs, self.flows, strict=True):
            yield from ((event_id, before + index) for event_id, index in log.assignments())
            before += flows


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
) -> Audit:
    """Hold what was logged against what was promised; raises UsageError or InputError, and then judges nothing.

    Waivers are looked at on the day ``today``: without one, all have expired. ``folder`` is where the statements' paths start.
    """
    rules = rulebook()
    inputs = gather(project, rules, tell, extract=extract)
    tell(f"Judging {sum(len(each.flows) for each in practices(inputs)):,} kinds of events")
    judged = tuple((flow, _judged(flow, each, rules)) for each in practices(inputs) for flow in each.flows)
    tell("Writing the report")
    case = Case(inputs.organisation, _statements(inputs), judged, inputs.register, rules)
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
    logs = tuple(each.log for each in practices(inputs))
    read = LogRead(sum(log.rows_read for log in logs), tuple(row for log in logs for row in log.quarantined))
    flows = tuple(len(each.flows) for each in practices(inputs))
    return Audit(build_report(case, findings, read, run), logs, flows, tuple(verdict for _, verdict in judged))


def explain(project: Project, event_id: str, *, tell: Tell = lambda _: None) -> Explanation:
    """Judge one event; raises UsageError for an id that the log does not have, InputError for a row set aside."""
    rules = rulebook()
    inputs = gather(project, rules, tell)
    for each in practices(inputs):
        for found, index in each.log.assignments():
            if found == event_id:
                flow = each.flows[index]
                return Explanation(flow, _judged(flow, each, rules), {each.path: each.text for each in inputs.timeline.statements})
    for row in (row for each in practices(inputs) for row in each.log.quarantined):
        if row.event_id == event_id:
            raise InputError(Mistake(f"{row.file}:{row.line}", f"event {event_id} was not judged: {row.reason}", "correct that row"))
    some = [found for found, _ in islice(inputs.log.assignments(), 1000)]
    raise UsageError(Mistake(event_id, "no event of the log has this id", did_you_mean(event_id, some)))


def practices(inputs: Inputs) -> tuple[Logged, ...]:
    """Return the organisation's own practice and the vendors', each with the texts that bind it."""
    own = Logged(inputs.organisation, inputs.timeline, inputs.register, inputs.log, inputs.flows)
    return (own, *inputs.vendors)


def _judged(flow: Flow, practice: Logged, rules: Rulebook) -> Verdict:
    return judge(flow, practice.timeline, practice.register, practice.organisation, rules.ontology)


def _statements(inputs: Inputs) -> tuple[Statement, ...]:
    told = ((statement, each.organisation) for each in inputs.vendors for statement in each.timeline.statements)
    return with_theirs(inputs.timeline.statements, told)


def _pipeline() -> str:
    meta = pipeline_meta()
    return f"{meta['lang']}_{meta['name']} {meta['version']}"
