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
from checker.project import EventsSpec, Project, StatementSpec, load_project
from checker.reading import read
from checker.reading.encoding import decode
from checker.register import Register, load_register
from checker.report import InputFile
from checker.review import Approved, Carried, CommitmentsFile, carried_over, load_approved, written
from checker.rulebook import Rulebook, rulebook
from checker.timeline import Timeline
from checker.verdicts import classes_of
from checker.waivers import Placed, load_waivers
from checker.workers import read_in_processes
from checker.yamlfile import did_you_mean

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
    timeline = Timeline.of(_statements(project, documents, rules, extract))
    tell("Sorting the events")
    boundaries = (*timeline.boundaries, *register.boundaries)
    flows = log.flows(boundaries, folding=classes_of(timeline.statements))
    organisation, files, sources = project.organisation or UNNAMED, tuple(_files(project, documents, log)), dict(_sources(project))
    return Inputs(organisation, timeline, register, log, flows, files, waivers, sources)


def _statements(project: Project, documents: Sequence[Document], rules: Rulebook, extract: Extract) -> Iterator[Statement]:
    """Yield the statements; where somebody approved the commitments of one, those are used, and the text is not read again."""
    pairs = list(zip(project.statements, documents, strict=True))
    approved: dict[str, Approved] = {}
    mistakes: list[Mistake] = []
    for spec, document in pairs:
        if spec.commitments is not None:
            try:
                path = project.statements_folder / spec.commitments
                approved[spec.path] = load_approved(path, spec.commitments, document, rules.ontology)
            except InputError as error:
                mistakes.extend(error.mistakes)
    if mistakes:
        raise InputError(*mistakes)
    fresh = extract([(document, project.organisation, spec.party) for spec, document in pairs if spec.path not in approved], rules)
    for spec, document in pairs:
        if known := approved.get(spec.path):
            extraction = Extraction(known.commitments, known.unread, (), known.clauses)
            yield statement(spec, document, extraction).model_copy(update={"review": known.review})
        else:
            yield statement(spec, document, next(fresh))
    next(fresh, None)  # what an extraction has to tell after its last result


def commitments_of(path: Path, name: str, project: Path | None, old: CommitmentsFile | None, tell: Tell) -> Carried:
    """Return the commitments file of one statement, read as its project would, what an earlier file says of it carried over."""
    known = load_project(project) if project else Project()
    spec = next((s for s in known.statements if (known.statements_folder / s.path).resolve() == path.resolve()), None)
    if project and spec is None:
        paths = [each.path for each in known.statements]
        raise UsageError(Mistake(name, f"{project} names no such statement", did_you_mean(path.name, paths)))
    tell("Finding what it commits to")
    document = read(path, name)
    (found,) = extract_documents([(document, known.organisation, spec.party if spec else None)], rulebook())
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
    if not project.events.paths:
        raise UsageError(Mistake("--events", "no log of events is named", "add --events FILE, or [events] paths = [...] to checker.toml"))


def _open(events: EventsSpec, folder: Path, engine: Engine) -> EventLog:
    mapping = Path(events.mapping) if events.mapping else None
    return open_log(events.paths, format=events.format, mapping=mapping, folder=folder, engine=engine)


def statement(spec: StatementSpec, document: Document, extraction: Extraction, *, traced: bool = False) -> Statement:
    """Put together what a statement says and when it says it; what made each commitment is kept only for whoever asked."""
    read = extraction.commitments if traced else tuple(each.model_copy(update={"trace": None}) for each in extraction.commitments)
    return Statement(
        **spec.model_dump(exclude={"commitments"}),
        text=document.text,
        sha256=document.sha256,
        commitments=read,
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
    for spec in project.statements:
        if spec.commitments is not None:
            content = (project.statements_folder / spec.commitments).read_bytes()
            yield InputFile(path=spec.commitments, sha256=hashlib.sha256(content).hexdigest(), role="commitments")
    for file in log.files:
        yield InputFile(path=file.path, sha256=file.sha256, role="events")
