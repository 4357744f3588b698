"""The whole story: what was promised is read, what was done is read, and the one is held against the other."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.metadata import version
from itertools import islice

from checker.baselines import compare
from checker.errors import InputError, Mistake, UsageError
from checker.events import Engine, EventLog
from checker.extraction import extract_documents, pipeline_meta
from checker.extractions import Extract, program_digest
from checker.findings import Again, Case, LogRead, Place, Run, build_report, file_lines, find, located, would_mend
from checker.garbage import seldom_collected
from checker.hints import did_you_mean
from checker.inputs import ENGINE, Inputs, Logged, Tell, gather
from checker.model import Flow, Statement, Verdict, VerdictKind
from checker.project import Project
from checker.register import Register
from checker.report import Baseline, Remedy, Report
from checker.rulebook import Rulebook, rulebook
from checker.statements import Bound
from checker.verdicts import bench_of, judge, judge_on
from checker.voices import with_theirs
from checker.waivers import waive

ENGINES = ("duckdb", "pydantic", "spacy")


@dataclass(frozen=True, slots=True)
class Audit:
    """A report, and every event's own verdict behind it."""

    report: Report
    log: EventLog
    verdicts: tuple[Verdict, ...]  # one for each flow of the log
    vendors: tuple[tuple[EventLog, tuple[Verdict, ...]], ...] = ()  # the same of every vendor's log

    @property
    def logs(self) -> tuple[EventLog, ...]:
        return (self.log, *(log for log, _ in self.vendors))

    @property
    def every(self) -> tuple[Verdict, ...]:
        """Return the verdicts of all logs, the organisation's own first."""
        return (*self.verdicts, *(verdict for _, verdicts in self.vendors for verdict in verdicts))

    def assignments(self) -> Iterator[tuple[str, int]]:
        """Yield every judged event with the number of its verdict in `every`, in the order of the logs."""
        before = 0
        for log, verdicts in ((self.log, self.verdicts), *self.vendors):
            yield from ((event_id, before + index) for event_id, index in log.assignments())
            before += len(verdicts)


@dataclass(frozen=True, slots=True)
class Explanation:
    """One event's flow and verdict, with the statements' texts by path."""

    flow: Flow
    verdict: Verdict
    texts: Mapping[str, str]
    remedies: tuple[Remedy, ...] = ()  # what would make it consistent
    lines: Mapping[Place, tuple[int, int]] = field(default_factory=dict)  # of its passages, in the files of the statements


@seldom_collected()
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
    inputs = gather(project, rules, tell, extract=extract, engine=replace(engine, tell=tell))
    logged = practices(inputs)
    tell(f"Judging {sum(len(each.flows) for each in logged):,} kinds of events")
    verdicts = [tuple(_judged(flow, each.bound, rules) for flow in each.flows) for each in logged]
    tell("Writing the report")
    shown = [zip(_shown(each.log, each.flows), told, strict=True) for each, told in zip(logged, verdicts, strict=True)]
    judged = tuple(pair for pairs in shown for pair in pairs)
    case = Case(inputs.organisation, _statements(inputs), judged, inputs.register, rules, _again(logged, rules))
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
    vendors = tuple((each.log, told) for each, told in zip(logged[1:], verdicts[1:], strict=True))
    return Audit(build_report(case, findings, _read(each.log for each in logged), run), inputs.log, verdicts[0], vendors)


def _read(logs: Iterable[EventLog]) -> LogRead:
    every = tuple(logs)
    passed = sum((Counter(file.passed) for log in every for file in log.files), Counter[str]())
    return LogRead(
        sum(log.rows_read for log in every), tuple(row for log in every for row in log.quarantined), dict(sorted(passed.items()))
    )


def explain(project: Project, event_id: str, *, extract: Extract = extract_documents, tell: Tell = lambda _: None) -> Explanation:
    """Judge one event; raises UsageError for an id that the log does not have, InputError for a row set aside."""
    rules = rulebook()
    inputs = gather(project, rules, tell, extract=extract)
    for each in practices(inputs):
        for found, index in each.log.assignments():
            if found == event_id:
                flow = each.flows[index]
                return _explained(flow, each.bound, inputs, rules)
    for row in (row for each in practices(inputs) for row in each.log.quarantined):
        if row.event_id == event_id:
            raise InputError(Mistake(f"{row.file}:{row.line}", f"event {event_id} was not judged: {row.reason}", "correct that row"))
    some = [found for found, _ in islice(inputs.log.assignments(), 1000)]
    raise UsageError(Mistake(event_id, "no event of the log has this id", did_you_mean(event_id, some)))


def _explained(flow: Flow, bound: Bound, inputs: Inputs, rules: Rulebook) -> Explanation:
    verdict = _judged(flow, bound, rules)
    case = Case(inputs.organisation, _statements(inputs), ((flow, verdict),), inputs.register, rules, _again(practices(inputs), rules))
    texts = {statement.path: statement.text for statement in inputs.timeline.statements}
    lines = file_lines(_passages(verdict), inputs.sources, texts)
    return Explanation(flow, verdict, texts, would_mend(case, flow, verdict), lines)


def _passages(verdict: Verdict) -> Iterator[Place]:
    yield from ((item.statement, item.start, item.end) for item in verdict.evidence)
    for step in verdict.steps:
        if step.statement is not None and step.start is not None and step.end is not None:
            yield step.statement, step.start, step.end


def practices(inputs: Inputs) -> tuple[Logged, ...]:
    """Return the organisation's own log and the vendors', each with what binds that party."""
    own = Logged(Bound(inputs.organisation, inputs.timeline, inputs.register), inputs.log, inputs.flows)
    return (own, *inputs.vendors)


def _judged(flow: Flow, bound: Bound, rules: Rulebook) -> Verdict:
    return judge(flow, bound.timeline, bound.register, bound.organisation, rules.ontology)


def _again(logged: Sequence[Logged], rules: Rulebook) -> Again:
    """Return what judges an event once more, with its recipient as another register has it, by what binds the party whose event it is."""
    bound = {each.bound.organisation.name: each.bound for each in logged}

    def again(flow: Flow, register: Register | None) -> Verdict:
        by = bound.get(flow.actor or "", logged[0].bound)
        bench = bench_of(by.timeline, by.register, by.organisation, rules.ontology)
        return judge_on(bench.with_register(register) if register else bench, flow, by.timeline)

    return again


def _statements(inputs: Inputs) -> tuple[Statement, ...]:
    told = ((statement, each.bound.organisation) for each in inputs.vendors for statement in each.bound.timeline.statements)
    return with_theirs(inputs.timeline.statements, told)


def _shown(log: EventLog, flows: Sequence[Flow]) -> Iterator[Flow]:
    """Yield the flows without the values that stand for several: the report shows no single one as that of all its events."""
    varied = log.grouping.varied if log.grouping else {}
    for index, flow in enumerate(flows):
        unsaid = varied.get(index, ())
        yield flow.without(unsaid) if unsaid else flow


def _pipeline() -> str:
    meta = pipeline_meta()
    return f"{meta['lang']}_{meta['name']} {meta['version']}, with the code that reads by it sha256 {program_digest()}"
