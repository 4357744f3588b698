"""Inputs: statements, register and log of one project, read and understood, before anything is judged."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.errors import InputError, Mistake, UsageError
from checker.events import Engine, EventLog, open_log
from checker.extraction import Extraction, extract_documents
from checker.extractions import Extract
from checker.model import Document, Flow, Organisation, Statement
from checker.project import EventsSpec, Project, StatementSpec
from checker.reading import read
from checker.reading.encoding import decode
from checker.register import Register, load_register
from checker.report import InputFile
from checker.rulebook import Rulebook, rulebook
from checker.timeline import Timeline
from checker.verdicts import classes_of
from checker.waivers import Placed, load_waivers

TEXTS = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
UNNAMED = Organisation(name="The organisation")

ENGINE = Engine()

Tell = Callable[[str], None]  # hears what is being done, for people who wait


@dataclass(frozen=True, slots=True)
class Inputs:
    organisation: Organisation
    timeline: Timeline
    register: Register
    log: EventLog
    flows: tuple[Flow, ...]
    files: tuple[InputFile, ...]
    waivers: tuple[Placed, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)  # the files of the statements, decoded, where they are text


def gather(project: Project, rules: Rulebook, tell: Tell, *, extract: Extract = extract_documents, engine: Engine = ENGINE) -> Inputs:
    """Read all inputs; raises InputError with the mistakes of all files that cannot be read, not only of the first."""
    _require(project)
    register = load_register(project.recipients, rules.ontology)
    waivers = load_waivers(project.waivers) if project.waivers else ()
    tell(f"Reading {len(project.statements)} statements and the log")
    found, mistakes = read_all((project.statements_folder / spec.path, spec.path) for spec in project.statements)
    try:
        log = _open(project.events, project.events_folder, engine)
    except InputError as error:
        raise InputError(*mistakes, *error.mistakes) from error
    if mistakes:
        raise InputError(*mistakes)
    tell("Finding what the statements commit to")
    documents = [found[spec.path] for spec in project.statements]
    parties = [(document, project.organisation, spec.party) for document, spec in zip(documents, project.statements, strict=True)]
    timeline = Timeline.of(map(statement, project.statements, documents, extract(parties, rules)))
    tell("Sorting the events")
    boundaries = (*timeline.boundaries, *register.boundaries)
    flows = log.flows(boundaries, folding=classes_of(timeline.statements))
    organisation, files, sources = project.organisation or UNNAMED, tuple(_files(project, documents, log)), dict(_sources(project))
    return Inputs(organisation, timeline, register, log, flows, files, waivers, sources)


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


def _open(events: EventsSpec, folder: Path, engine: Engine) -> EventLog:
    mapping = Path(events.mapping) if events.mapping else None
    return open_log(events.paths, format=events.format, mapping=mapping, folder=folder, engine=engine)


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


def _files(project: Project, documents: Sequence[Document], log: EventLog) -> Iterator[InputFile]:
    """Name every input with its hash, so that the report can be made again and compared."""
    for path, role in ((project.file, "project"), (project.recipients, "recipients"), (project.waivers, "waivers")):
        if path:
            yield InputFile(path=path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest(), role=role)
    for document in documents:
        yield InputFile(path=document.name, sha256=document.source_sha256, role="statement")
    for file in log.files:
        yield InputFile(path=file.path, sha256=file.sha256, role="events")
