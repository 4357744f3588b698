"""Inputs: statements, register and log of one project, read and understood, before anything is judged."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from checker.errors import InputError, Mistake, UsageError
from checker.events import EventLog, open_log
from checker.extraction import Extraction, extract_documents
from checker.extractions import Extract
from checker.model import Document, Flow, Organisation, Statement, StatementKind
from checker.project import EventsSpec, Project, StatementSpec, VendorEventsSpec
from checker.reading import read
from checker.reading.encoding import decode
from checker.register import Register, load_register
from checker.report import InputFile
from checker.rosters import with_lists
from checker.rulebook import Rulebook, rulebook
from checker.timeline import Timeline
from checker.voices import Voices, naming, outline, seen_by, unclear, voices
from checker.waivers import Placed, load_waivers

TEXTS = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
UNNAMED = Organisation(name="The organisation")

Tell = Callable[[str], None]  # hears what is being done, for people who wait


@dataclass(frozen=True, slots=True)
class Logged:
    """One log, with whose practice it tells, the statements that bind it in that voice, and the recipients as it knows them."""

    organisation: Organisation
    timeline: Timeline
    register: Register
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


def gather(project: Project, rules: Rulebook, tell: Tell, *, extract: Extract = extract_documents) -> Inputs:
    """Read all inputs; raises InputError with the mistakes of all files that cannot be read, not only of the first."""
    _require(project)
    register = load_register(project.recipients, rules.ontology)
    waivers = load_waivers(project.waivers) if project.waivers else ()
    tell(f"Reading {len(project.statements)} statements and the log")
    found, mistakes = read_all((project.statements_folder / spec.path, spec.path) for spec in project.statements)
    log, vendor_logs, unread = _logs(project)
    if mistakes or unread or log is None:
        raise InputError(*mistakes, *unread)
    tell("Finding what the statements commit to")
    timeline, vendors = _understood(project, found, vendor_logs, register, rules, extract)
    tell("Sorting the events")
    flows = log.flows(timeline.boundaries)
    organisation, logs = project.organisation or UNNAMED, (log, *vendor_logs)
    files, sources = tuple(_files(project, [found[spec.path] for spec in project.statements], logs)), dict(_sources(project))
    return Inputs(organisation, timeline, register, log, flows, files, waivers, vendors, sources)


def _logs(project: Project) -> tuple[EventLog | None, tuple[EventLog, ...], tuple[Mistake, ...]]:
    """Open the organisation's log and the vendors'; return what is wrong with those that cannot be read."""
    opened: list[EventLog | None] = []
    mistakes: list[Mistake] = []
    asked = [(project.events, project.events_folder), *((spec, project.vendor_folder) for spec in project.vendor_events)]
    for spec, folder in asked:
        try:
            opened.append(_open(spec, folder))
        except InputError as error:
            mistakes += error.mistakes
            opened.append(None)
    return opened[0], tuple(log for log in opened[1:] if log is not None), tuple(mistakes)


def _understood(
    project: Project, found: Mapping[str, Document], logs: Sequence[EventLog], register: Register, rules: Rulebook, extract: Extract
) -> tuple[Timeline, tuple[Logged, ...]]:
    """Read every statement in the organisation's voice, and the contracts of vendors with a log in theirs, in one go."""
    specs = [(spec, found[spec.path], voices(spec, found[spec.path], project.organisation, register)) for spec in project.statements]
    theirs = [
        [(spec, document, both) for spec, document, both in specs if both and log_spec.covers(spec)] for log_spec in project.vendor_events
    ]
    asked = [(document, both.ours if both else project.organisation, both.theirs if both else None) for _, document, both in specs]
    asked += [(document, both.theirs, both.ours) for each in theirs for _, document, both in each]
    told = extract(asked, rules)
    read_as = [_told(spec, document, both, next(told)) for spec, document, both in specs]
    timeline = Timeline.of(with_lists(read_as, [document for _, document, _ in specs], rules.ontology))
    vendors = []
    for log_spec, log, each in zip(project.vendor_events, logs, theirs, strict=True):
        if not each:
            raise UsageError(_nobody(log_spec, project))
        vendor, ours = each[0][2].theirs, each[0][2].ours
        theirs_read = [statement(spec, document, next(told)) for spec, document, _ in each]
        bound = Timeline.of(s.model_copy(update={"commitments": naming(s.commitments, ours)}) for s in theirs_read)
        flows = tuple(replace(flow, actor=vendor.name) for flow in log.flows(bound.boundaries))
        vendors.append(Logged(vendor, bound, seen_by(register, ours), log, flows))
    return timeline, tuple(vendors)


def _told(spec: StatementSpec, document: Document, both: Voices | None, extraction: Extraction) -> Statement:
    read_as = statement(spec, document, extraction)
    if spec.kind is StatementKind.CONTRACT:
        read_as = read_as.model_copy(update={"outline": outline(document)})
    if both is not None:
        return read_as.model_copy(update={"commitments": naming(read_as.commitments, both.theirs)})
    if spec.kind is StatementKind.CONTRACT and spec.party is not None:
        return read_as.model_copy(update={"warnings": (*read_as.warnings, unclear(spec, document))})
    return read_as


def _nobody(spec: VendorEventsSpec, project: Project) -> Mistake:
    place = str(project.file or "vendor_events")
    problem = f"vendor_events of {spec.vendor or spec.contract!r}: no contract shows which of its parties that is"
    hint = "name the organisation and `party` as the contract does, or register the vendor with role: service_provider"
    return Mistake(place, problem, hint)


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


def read_statements(names: Sequence[str], folder: Path, tell: Tell) -> tuple[tuple[Statement, ...], tuple[Mistake, ...]]:
    """Return what each file commits to, and what is wrong with the files that could not be read."""
    tell(f"Reading {len(names)} statements")
    documents, mistakes = read_all((folder / name, name) for name in names)
    tell("Finding what they commit to")
    extractions = extract_documents([(document, None, None) for document in documents.values()], rulebook())
    specs = (StatementSpec.model_validate({"path": name}) for name in documents)
    return tuple(map(statement, specs, documents.values(), extractions)), mistakes


def _require(project: Project) -> None:
    if not project.statements:
        raise UsageError(Mistake("--policy", "no statement to hold the events against", "add --policy FILE, or name a checker.toml"))
    if not project.events.paths:
        raise UsageError(Mistake("--events", "no log of events is named", "add --events FILE, or [events] paths = [...] to checker.toml"))


def _open(events: EventsSpec, folder: Path) -> EventLog:
    return open_log(events.paths, format=events.format, mapping=Path(events.mapping) if events.mapping else None, folder=folder)


def statement(spec: StatementSpec, document: Document, extraction: Extraction) -> Statement:
    """Put together what a statement says and when it says it."""
    return Statement(
        **spec.model_dump(),
        text=document.text,
        sha256=document.sha256,
        commitments=extraction.commitments,
        unread=extraction.unread,
        clauses=extraction.clauses,
        warnings=document.warnings,
    )


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
    for file in (file for log in logs for file in log.files):
        yield InputFile(path=file.path, sha256=file.sha256, role="events")
