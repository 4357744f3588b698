"""Document to commitments: the only room that knows spaCy."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.extraction.parses import parser_only  # noqa: F401 (comes first, as it decides what of spaCy is loaded)

# isort: split
from checker.contracts import Voice, received, together, units
from checker.extraction.documents.age_groups import with_age_groups
from checker.extraction.documents.agreement_ways import Counterparty
from checker.extraction.documents.agreements import missed, settled, turned
from checker.extraction.documents.cell_sentences import sentences_of_cells
from checker.extraction.documents.commitments import Reader
from checker.extraction.documents.dated_data import with_days_of_data
from checker.extraction.documents.defined_data import data_of_agreement
from checker.extraction.documents.definitions import Definitions, read_definitions
from checker.extraction.documents.headed import lists_purposes, under_headings
from checker.extraction.documents.how_soon import with_how_soon
from checker.extraction.documents.in_that_case import with_the_case
from checker.extraction.documents.named_together import named_together
from checker.extraction.documents.opt_out_delays import with_delays
from checker.extraction.documents.reservations import with_reservations
from checker.extraction.documents.rows import says_until, sentence_of_row
from checker.extraction.documents.short_names import with_short_names
from checker.extraction.documents.tables import row_commitments
from checker.extraction.documents.unread_rows import unread_row
from checker.extraction.documents.walk import Walk
from checker.extraction.doubts.spoken import speaking
from checker.extraction.nouns.actors import Cast
from checker.extraction.nouns.self_called import self_called
from checker.extraction.nouns.strangers import strangers
from checker.extraction.parses.language import parse, pipeline_meta
from checker.extraction.parses.memory import forget
from checker.extraction.parses.tree import Doc
from checker.extraction.texts.heading_fields import is_told_above
from checker.extraction.texts.joining import Joined, joined
from checker.extraction.texts.labelled_aims import is_named_below
from checker.extraction.texts.later_clocks import with_later_clocks
from checker.extraction.texts.lists import closed_over_items
from checker.extraction.texts.notice_fields import told_in_full
from checker.extraction.texts.series import things_apart
from checker.extraction.texts.straight import straightened
from checker.garbage import seldom_collected
from checker.model import Clause, ClauseKind, Commitment, Document, Organisation, Unread
from checker.ontology import Ontology
from checker.rulebook import Rulebook

__all__ = ["Asking", "Extraction", "extract_documents", "pipeline_meta"]


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read in one document, what was not, and which phrases have no taxonomy id."""

    commitments: tuple[Commitment, ...]
    unread: tuple[Unread, ...]
    unmapped: tuple[str, ...]
    clauses: int  # clauses looked at: neither headings nor furniture


Asking = tuple[Document, Organisation | None, Organisation | None]  # what is read, who says "we" in it, and a contract's other party


def extract_documents(documents: Sequence[Asking], rulebook: Rulebook) -> Iterator[Extraction]:
    """Yield what each document commits to, in order; the pipeline is loaded once and parses all clauses in one stream.

    A document with an other party is an agreement, and is read for what the organisation promises in it.
    """
    sources = [
        _in_full(_sources(document, organisation, party, rulebook.ontology), document) for document, organisation, party in documents
    ]
    texts = [[straightened(source.text) for source in group] for group in sources]
    left = Counter(text for group in texts for text in group)
    parsed, kept = parse(dict.fromkeys(left)), dict[str, Doc | None]()
    for (document, organisation, party), group, wanted in zip(documents, sources, texts, strict=True):
        with seldom_collected():
            docs = [_once(text, parsed, kept, left) for text in wanted]
            found = _extract(document, organisation, party, group, docs, rulebook)
            for text, doc in zip(wanted, docs, strict=True):
                if doc is not None and text not in kept:
                    doc.let_go()
        yield found


def _in_full(sources: list[Joined], document: Document) -> list[Joined]:
    """Return the sources with the fields of notices, and the things of lists with semicolons, as sentences: "Recipients: A; B" is two.

    Clocks told in two steps are told in one.
    """
    told = [
        source if told == source.text else replace(source, text=told)
        for source in sources
        for field in told_in_full(source.text)
        for told in things_apart(document, source, field)
    ]
    return with_later_clocks(document, told)


def _once(text: str, parsed: Iterator[Doc | None], kept: dict[str, Doc | None], left: Counter[str]) -> Doc | None:
    """Return the parse of a text; versions share most of their clauses, so each text is parsed once and kept while it is still wanted."""
    if text not in kept:
        kept[text] = next(parsed)
    left[text] -= 1
    return kept[text] if left[text] else kept.pop(text)


def _read_promise(walk: Walk, source: Joined, doc: Doc | None, other: Counterparty) -> None:
    """Read a sentence of an agreement; one that promises something about data is read, or is known not to have been understood."""
    known, unread = len(walk.commitments), len(walk.unread)
    walk.read(source, doc)
    read_as = walk.commitments[known:]
    walk.commitments[known:] = settled(read_as, source.text, other)
    document = walk.reader.document
    told = bool(read_as) and not turned(read_as, source.text)
    told = told or len(walk.commitments) > known or source.clause in walk.leads  # a lead-in is read with its items
    doubted = next(iter(walk.unread[unread:]), None)
    lost = None if told else missed(document, document.clauses[source.clause], source.text, other, doubted)
    walk.unread[unread:] = [speaking(lost, doc, walk.reader.ontology)] if lost else []


def _sources(document: Document, organisation: Organisation | None, party: Organisation | None, ontology: Ontology) -> list[Joined]:
    read = (i for i, c in enumerate(document.clauses) if _is_read(c) and not is_told_above(document, i) and not is_named_below(document, i))
    found = [joined(document, i) for i in read]
    if party is None or organisation is None:
        rows = (
            Joined(text, i) for i, clause in enumerate(document.clauses) if _is_row(clause) for text in _row(document, clause, ontology)
        )
        return sorted((*found, *rows), key=lambda source: source.clause)
    by_clause = {source.clause: source for source in found}
    voice = Voice((organisation.name, *organisation.aliases), (party.name, *party.aliases))
    texts = tuple(clause.text for clause in document.clauses)
    voice = replace(voice, received=received(texts, voice.own, voice.other), together=together(texts))
    told = units(document, {i: source.text for i, source in by_clause.items()}, voice)
    spoken = [replace(by_clause[unit.clause], text=unit.text) for unit in told]
    known = {source.clause for source in spoken}
    listed = [s for s in found if s.clause not in known and lists_purposes(document, document.clauses[s.clause])]
    return sorted((*spoken, *listed), key=lambda source: source.clause)


def _row(document: Document, clause: Clause, ontology: Ontology) -> list[str]:
    """Return the sentence that a row makes, or those that stand in its cells where the row as such says nothing."""
    whole = sentence_of_row(document, clause)
    return [whole] if whole else [] if row_commitments(document, clause, ontology) else sentences_of_cells(document, clause)


def _is_read(clause: Clause) -> bool:
    return not clause.furniture and clause.kind not in (ClauseKind.HEADING, ClauseKind.ROW)


def _is_row(clause: Clause) -> bool:
    return clause.kind is ClauseKind.ROW and not clause.furniture


def _extract(
    document: Document,
    organisation: Organisation | None,
    party: Organisation | None,
    sources: list[Joined],
    docs: list[Doc | None],
    rulebook: Rulebook,
) -> Extraction:
    ontology = rulebook.ontology
    sources, docs, labels = under_headings(document, sources, docs, ontology, purposes_only=party is not None)
    labels += named_together(document, sources, docs, ontology)
    definitions: Definitions = read_definitions(((s.text, d) for s, d in zip(sources, docs, strict=True)), ontology).with_labels(labels)
    definitions = definitions.with_ends((clause.text for clause in document.clauses), ontology)
    definitions = definitions.with_parties((clause.text for clause in document.clauses), ontology)
    if party is not None:
        definitions = definitions.with_data(data_of_agreement((clause.text for clause in document.clauses), ontology))
    ontology = ontology.defining(definitions.ids())
    other = Counterparty.of(party) if party is not None and organisation is not None else None
    cast = Cast.of(organisation, party, definitions.ourselves)
    if cast.unknown:
        cast = replace(cast, strangers=strangers([clause.text for clause in document.clauses], rulebook))
    cast = replace(cast, called=self_called(docs, (clause.text for clause in document.clauses), organisation))
    reader = Reader(document, ontology, definitions, cast)
    leads = frozenset(source.lead_in for source in sources if source.lead_in is not None)
    walk = Walk(reader, leads)
    for source, doc in zip(sources, docs, strict=True):
        if other is None:
            walk.read(source, doc)
        else:
            _read_promise(walk, source, doc, other)
    forget(docs)
    spoken = {source.clause for source in sources}
    silent = [c for i, c in enumerate(document.clauses) if _is_row(c) and (i not in spoken or says_until(document, c))]
    told = {clause.start: row_commitments(document, clause, ontology) for clause in silent}
    lost = (unread_row(document, clause, ontology) for clause in silent if not told[clause.start])
    unread = (*walk.unread, *(row for row in lost if row is not None))
    looked_at = sum(not c.furniture and c.kind is not ClauseKind.HEADING for c in document.clauses)
    every = (*closed_over_items(walk.commitments, document), *(commitment for row in told.values() for commitment in row))
    ordered = sorted(every, key=lambda c: (c.start, c.end))
    ordered, unread = with_how_soon(with_days_of_data(with_the_case(ordered, document)), unread, document)
    ordered = with_delays(with_reservations(with_short_names(ordered, ontology), document, ontology), document)
    ordered = with_age_groups(ordered, (clause.text for clause in document.clauses), ontology.grammar)
    return Extraction(tuple(ordered), tuple(dict.fromkeys(unread)), tuple(sorted(reader.unmapped)), looked_at)
