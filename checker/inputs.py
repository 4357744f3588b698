"""Inputs: statements, register and log of one project, read and understood, before anything is judged."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from checker.errors import InputError, Mistake, UsageError
from checker.events import Engine, EventLog, nothing_logged, open_log
from checker.extraction import extract_documents
from checker.extractions import Extract
from checker.hints import did_you_mean
from checker.model import Document, Flow, Organisation, Statement
from checker.project import EventsSpec, Project, StatementSpec, VendorEventsSpec, load_project
from checker.reading import read
from checker.reading.encoding import decode
from checker.register import Register, load_register
from checker.report import InputFile
from checker.review import Carried, CommitmentsFile, carried_over, written
from checker.rulebook import Rulebook, rulebook
from checker.statements import Bound, statement, understood
from checker.timeline import Timeline
from checker.verdicts import classes_of
from checker.voices import voices
from checker.waivers import Placed, load_waivers
from checker.workers import read_in_processes

TEXTS = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
UNNAMED = Organisation(name="The organisation")

ENGINE = Engine()

Tell = Callable[[str], None]  # hears what is being done, for people who wait


@dataclass(frozen=True, slots=True)
class Logged:
    """One log with whose practice it tells, and the statements that bind that party."""

    bound: Bound
    log: EventLog
    flows: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class Inputs:
    organisation: Organisation
    timeline: Timeline
    register: Register
    log: EventLog
    flows: tuple[Flow, ...]
    files: tuple[InputFile, ...]
    waivers: tuple[Placed, ...] = ()
    vendors: tuple[Logged, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)  # the files of the statements, decoded, where they are text


def gather(project: Project, rules: Rulebook, tell: Tell, *, extract: Extract = extract_documents, engine: Engine = ENGINE) -> Inputs:
    """Read all inputs; raises InputError with the mistakes of all files that cannot be read, not only of the first."""
    _require(project)
    register = load_register(project.recipients, rules.ontology)
    waivers = load_waivers(project.waivers) if project.waivers else ()
    tell(f"Reading {len(project.statements)} statements and the log")
    found, mistakes = read_all((project.statements_folder / spec.path, spec.path) for spec in project.statements)
    log, vendor_logs, unread = _logs(project, engine)
    if mistakes or unread or log is None:
        raise InputError(*mistakes, *unread)
    tell("Finding what the statements commit to")
    timeline, bound = understood(project, found, register, rules, extract)
    tell("Sorting the events")
    vendors = tuple(_sorted(each, vendor_log) for each, vendor_log in zip(bound, vendor_logs, strict=True))
    flows = log.flows((*timeline.boundaries, *register.boundaries), folding=classes_of(timeline.statements))
    organisation, documents = project.organisation or UNNAMED, [found[spec.path] for spec in project.statements]
    files, sources = tuple(_files(project, documents, (log, *vendor_logs))), dict(_sources(project))
    return Inputs(organisation, timeline, register, log, flows, files, waivers, vendors, sources)


def _sorted(bound: Bound, log: EventLog) -> Logged:
    boundaries = (*bound.timeline.boundaries, *bound.register.boundaries)
    flows = log.flows(boundaries, folding=classes_of(bound.timeline.statements))
    return Logged(bound, log, tuple(replace(flow, actor=bound.organisation.name) for flow in flows))


def _logs(project: Project, engine: Engine) -> tuple[EventLog | None, tuple[EventLog, ...], tuple[Mistake, ...]]:
    """Open the organisation's log and the vendors'; return what is wrong with those that cannot be read."""
    opened: list[EventLog] = []
    mistakes: list[Mistake] = []
    asked = [(project.events, project.events_folder), *((spec, project.vendor_folder) for spec in project.vendor_events)]
    for spec, folder in asked:
        try:
            opened.append(_open(spec, folder, engine))
        except InputError as error:
            mistakes += error.mistakes
    return (None, (), tuple(mistakes)) if mistakes else (opened[0], tuple(opened[1:]), ())


def commitments_of(path: Path, name: str, project: Path | None, old: CommitmentsFile | None, tell: Tell) -> Carried:
    """Return the commitments file of one statement, read as its project would, what an earlier file says of it carried over."""
    known = load_project(project) if project else Project()
    spec = next((s for s in known.statements if (known.statements_folder / s.path).resolve() == path.resolve()), None)
    if project and spec is None:
        paths = [each.path for each in known.statements]
        raise UsageError(Mistake(name, f"{project} names no such statement", did_you_mean(path.name, paths)))
    tell("Finding what it commits to")
    document = read(path, name)
    both = voices(spec, document, known.organisation, load_register(known.recipients, rulebook().ontology)) if spec else None
    (found,) = extract_documents([(document, both.ours if both else known.organisation, both.theirs if both else None)], rulebook())
    fresh = written(document, found.commitments, found.unread, found.clauses)
    return carried_over(old, document, fresh) if old else Carried(fresh, new=len(fresh.commitments))


def read_all(files: Iterable[tuple[Path, str]]) -> tuple[dict[str, Document], tuple[Mistake, ...]]:
    """Return the documents that could be read, by name, and what is wrong with the others."""
    documents: dict[str, Document] = {}
    mistakes: list[Mistake] = []
    for path, name in files:
        try:
            documents[name] = read(path, name)
        except InputError as error:
            mistakes.extend(error.mistakes)
    return documents, tuple(mistakes)


def read_statements(
    names: Sequence[str], folder: Path, tell: Tell, *, jobs: int = 1, traced: bool = False
) -> tuple[tuple[Statement, ...], tuple[Mistake, ...]]:
    """Return what each file commits to, in the order given, and what is wrong with the files that could not be read."""
    tell(f"Reading {len(names)} statements")
    documents, mistakes = read_all((folder / name, name) for name in names)
    tell("Finding what they commit to")
    found, lost = [], list(mistakes)
    extractions = read_in_processes([(document, None, None) for document in documents.values()], rulebook(), jobs)
    for name, extraction in zip(documents, extractions, strict=True):
        if isinstance(extraction, Mistake):
            lost.append(extraction)
        else:
            spec = StatementSpec.model_validate({"path": name})
            found.append(statement(spec, documents[name], extraction, traced=traced))
    return tuple(found), tuple(lost)


def _require(project: Project) -> None:
    if not project.statements:
        raise UsageError(Mistake("--policy", "no statement to hold the events against", "add --policy FILE, or name a checker.toml"))
    if not project.events.paths and not project.vendor_events:
        raise UsageError(Mistake("--events", "no log of events is named", "add --events FILE, or [events] paths = [...] to checker.toml"))


def _open(events: EventsSpec, folder: Path, engine: Engine) -> EventLog:
    if not events.paths and not isinstance(events, VendorEventsSpec):
        return nothing_logged(engine)  # only vendors' logs are looked at
    mapping = Path(events.mapping) if events.mapping else None
    return open_log(events.paths, format=events.format, mapping=mapping, folder=folder, engine=engine)


def _sources(project: Project) -> Iterator[tuple[str, str]]:
    """Yield the text of every statement's file as an editor shows it."""
    for spec in project.statements:
        path = project.statements_folder / spec.path
        if path.suffix.lower() in TEXTS:
            yield spec.path, decode(path.read_bytes())[0]


def _files(project: Project, documents: Sequence[Document], logs: Sequence[EventLog]) -> Iterator[InputFile]:
    """Name every input with its hash, so that the report can be made again and compared."""
    for path, role in ((project.file, "project"), (project.recipients, "recipients"), (project.waivers, "waivers")):
        if path:
            yield InputFile(path=path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest(), role=role)
    for document in documents:
        yield InputFile(path=document.name, sha256=document.source_sha256, role="statement")
    for spec in project.statements:
        if spec.commitments is not None:
            content = (project.statements_folder / spec.commitments).read_bytes()
            yield InputFile(path=spec.commitments, sha256=hashlib.sha256(content).hexdigest(), role="commitments")
    for file in (file for log in logs for file in log.files):
        yield InputFile(path=file.path, sha256=file.sha256, role="events")
