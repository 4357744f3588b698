"""A list of vendors as a statement: each entry discloses one, and where the list is said to be complete, nobody else is a vendor."""

from collections.abc import Iterable, Sequence

from checker.contracts import Entry, closing, pointer, roster
from checker.model import (
    NAMED,
    Action,
    Commitment,
    Condition,
    ConditionKind,
    Document,
    Effect,
    Kind,
    Statement,
    StatementKind,
    Term,
)
from checker.ontology import Ontology

VENDOR = "service_provider"
MISSING = (
    "speaks of a list of vendors (“{quote}”) and none is among the statements, so whether a vendor was listed is not judged:"
    ' add it, one entry a version, with kind = "vendor_list"'
)
EMPTY = "no organisation was found in this list of vendors: write one a table row or list item"


def listed(document: Document, ontology: Ontology, *, closed: bool) -> tuple[Commitment, ...]:
    """Return what a list commits to: a permission for each entry's task, and, where it is ``closed``, no vendor but those."""
    entries = roster(document)
    found = [_entry(document, entry, ontology) for entry in entries]
    says = closing(document)
    if entries and (closed or says is not None):
        start, end = (says.start, says.end) if says else (entries[0].start, entries[-1].end)
        found.insert(0, _closed(document, entries, start, end))
    return tuple(found)


def with_lists(statements: Sequence[Statement], documents: Sequence[Document], ontology: Ontology) -> list[Statement]:
    """Return the statements with the lists among them read as lists; without any, a warning for each text that points to one."""
    pairs = list(zip(statements, documents, strict=True))
    has_list = any(statement.kind is StatementKind.VENDOR_LIST for statement in statements)
    closed = any(pointer(document) is not None for statement, document in pairs if statement.kind is not StatementKind.VENDOR_LIST)
    done = []
    for statement, document in pairs:
        if statement.kind is StatementKind.VENDOR_LIST:
            done.append(_as_list(statement, document, ontology, closed=closed))
        else:
            done.append(statement if has_list else without_its_list(statement, document))
    return done


def _as_list(statement: Statement, document: Document, ontology: Ontology, *, closed: bool) -> Statement:
    commitments = listed(document, ontology, closed=closed)
    warnings = statement.warnings if commitments else (*statement.warnings, EMPTY)
    return statement.model_copy(update={"commitments": commitments, "unread": (), "warnings": warnings})


def without_its_list(statement: Statement, document: Document) -> Statement:
    """Warn that a statement points to a list that the project does not have."""
    found = pointer(document)
    if found is None or statement.kind is StatementKind.VENDOR_LIST:
        return statement
    quote = " ".join(found.text.split())[:120]
    return statement.model_copy(update={"warnings": (*statement.warnings, MISSING.format(quote=quote))})


def _entry(document: Document, entry: Entry, ontology: Ontology) -> Commitment:
    purposes = (Term(text=entry.task, id=ontology.purposes.match(entry.task)),) if entry.task else ()
    return Commitment(
        statement=document.name,
        start=entry.start,
        end=entry.end,
        text=document.text[entry.start : entry.end],
        action=Action.SHARE,
        kind=Kind.PERMIT,
        recipients=tuple(Term(text=name, id=NAMED) for name in entry.names),
        purposes=purposes,
        rule="roster:entry",
    )


def _closed(document: Document, entries: Iterable[Entry], start: int, end: int) -> Commitment:
    ways = tuple(
        Condition(kind=ConditionKind.RECIPIENT, text=name, ids=(NAMED,), effect=Effect.UNLESS, group=number)
        for number, name in enumerate(name for entry in entries for name in entry.names)
    )
    return Commitment(
        statement=document.name,
        start=start,
        end=end,
        text=document.text[start:end],
        action=Action.SHARE,
        kind=Kind.LIMIT,
        recipients=(Term(text="vendors on this list", id=VENDOR),),
        exceptions=ways,
        rule="roster:closed",
    )
