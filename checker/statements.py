"""Statements as they bind: read in the organisation's voice, contracts with a vendor that has a log in the vendor's too."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.errors import InputError, Mistake, UsageError
from checker.extraction import Extraction
from checker.extractions import Extract
from checker.linked import with_links
from checker.listings import with_listings
from checker.model import Document, Organisation, Statement, StatementKind
from checker.precedence import with_precedence
from checker.project import Project, StatementSpec, VendorEventsSpec
from checker.register import Register
from checker.review import Approved, load_approved
from checker.rosters import with_lists
from checker.rulebook import Rulebook
from checker.timeline import Timeline
from checker.voices import Voices, naming, outline, seen_by, unclear, voices


@dataclass(frozen=True, slots=True)
class Bound:
    """Who is bound by which statements, and the recipients as that party knows them."""

    organisation: Organisation
    timeline: Timeline
    register: Register


@dataclass(frozen=True, slots=True)
class _Text:
    """One statement to be read: its entry in the project, its document and, for a contract, who is who in it."""

    spec: StatementSpec
    document: Document
    voices: Voices | None


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


def understood(
    project: Project, found: Mapping[str, Document], register: Register, rules: Rulebook, extract: Extract
) -> tuple[Timeline, tuple[Bound, ...]]:
    """Return the statements in force over time, and what binds each vendor with a log; raises InputError, or UsageError for a contract
    that does not show which of its parties the vendor is. All texts are read in one go; approved ones are not read again.
    """
    texts = [_Text(s, found[s.path], voices(s, found[s.path], project.organisation, register)) for s in project.statements]
    approved = _approved(project, texts, rules)
    fresh = [text for text in texts if text.spec.path not in approved]
    theirs = [[text for text in texts if text.voices and log.covers(text.spec)] for log in project.vendor_events]
    asked = [(t.document, t.voices.ours if t.voices else project.organisation, t.voices.theirs if t.voices else None) for t in fresh]
    asked += [(t.document, t.voices.theirs, t.voices.ours) for each in theirs for t in each if t.voices]
    told = extract(asked, rules)
    ours = [_ours(text, approved.get(text.spec.path), told) for text in texts]
    documents = [text.document for text in texts]
    kinds = {text.spec.path: (text.spec.kind, text.document) for text in texts}
    listed = with_listings(with_lists(ours, documents, rules.ontology), documents, kinds)
    timeline = Timeline.of(with_precedence(with_links(listed, documents), documents))
    pairs = zip(project.vendor_events, theirs, strict=True)
    bound = tuple(_bound(log, each, told, register, project, kinds) for log, each in pairs)
    next(told, None)  # what an extraction has to tell after its last result
    return timeline, bound


def _approved(project: Project, texts: Sequence[_Text], rules: Rulebook) -> dict[str, Approved]:
    """Return the commitments that somebody approved, by the path of the text."""
    approved: dict[str, Approved] = {}
    mistakes: list[Mistake] = []
    for text in texts:
        if text.spec.commitments is not None:
            try:
                path = project.statements_folder / text.spec.commitments
                approved[text.spec.path] = load_approved(path, text.spec.commitments, text.document, rules.ontology)
            except InputError as error:
                mistakes.extend(error.mistakes)
    if mistakes:
        raise InputError(*mistakes)
    return approved


def _ours(text: _Text, known: Approved | None, told: Iterator[Extraction]) -> Statement:
    """Return a statement as the organisation says it: as approved, else as read."""
    extraction = Extraction(known.commitments, known.unread, (), known.clauses) if known else next(told)
    read_as = statement(text.spec, text.document, extraction).model_copy(update={"review": known.review if known else None})
    if text.spec.kind is not StatementKind.CONTRACT:
        return read_as
    read_as = read_as.model_copy(update={"outline": outline(text.document)})
    if text.voices is not None:
        return read_as.model_copy(update={"commitments": naming(read_as.commitments, text.voices.theirs)})
    if text.spec.party is not None and known is None:
        return read_as.model_copy(update={"warnings": (*read_as.warnings, unclear(text.spec, text.document))})
    return read_as


def _bound(
    log: VendorEventsSpec,
    texts: Sequence[_Text],
    told: Iterator[Extraction],
    register: Register,
    project: Project,
    kinds: Mapping[str, tuple[StatementKind, Document]],
) -> Bound:
    read_as = [(statement(text.spec, text.document, next(told)), text.voices) for text in texts if text.voices]
    if not read_as:
        raise UsageError(_nobody(log, project))
    both = read_as[0][1]
    named = [s.model_copy(update={"commitments": naming(s.commitments, both.ours)}) for s, _ in read_as]
    documents = [text.document for text in texts if text.voices]
    timeline = Timeline.of(with_precedence(with_listings(named, documents, kinds), documents))
    return Bound(both.theirs, timeline, seen_by(register, both.ours))


def _nobody(log: VendorEventsSpec, project: Project) -> Mistake:
    problem = f"vendor_events of {log.vendor or log.contract!r}: no contract shows which of its parties that is"
    hint = "name the organisation and `party` as the contract does, or register the vendor with role: service_provider"
    return Mistake(str(project.file or "vendor_events"), problem, hint)
