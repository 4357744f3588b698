"""The commitments file: what a text commits to as a person approved it, tied to the text by its hash and to its clauses by their words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field

from checker.errors import InputError, Mistake, UsageError
from checker.model import (
    Action,
    Actor,
    Commitment,
    Condition,
    Dimension,
    Document,
    Kind,
    Review,
    Term,
    Unread,
    UnreadReason,
    Value,
)
from checker.ontology import Ontology
from checker.review.ids import unknown_ids
from checker.yamlfile import places, validated

SCHEMA = 1
RULE = "approved"

Words = Annotated[str, Field(min_length=1)]
Place = tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]]


class Approval(Value):
    who: Words
    on: date


class Clause(Value):
    """Words of the text, and where they stand; the place may be left out of words that stand there once."""

    words: Words
    place: Place | None = None
    section: tuple[str, ...] = ()
    look_at: str = ""  # why a person must look at it again; to be removed by whoever did


class Entry(Clause):
    """One commitment as a person reads it."""

    lead: Words | None = None  # the words that introduce the list whose item this is
    actor: Actor = Actor.FIRST_PARTY
    subject: Term | None = None
    action: Action
    kind: Kind
    data: tuple[Term, ...] = ()
    recipients: tuple[Term, ...] = ()
    purposes: tuple[Term, ...] = ()
    conditions: tuple[Condition, ...] = ()
    exceptions: tuple[Condition, ...] = ()
    closes: tuple[Dimension, ...] = ()
    scope: tuple[Condition, ...] = ()
    confidence: float = Field(default=1.0, ge=0, le=1)


class UnreadEntry(Clause):
    """A clause that may commit to something and was not understood, or not settled by a person either."""

    reason: UnreadReason


class CommitmentsFile(Value):
    """The file as it is written."""

    schema_version: Annotated[int, Field(ge=SCHEMA, le=SCHEMA)]
    statement: Words
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]  # of the text as read
    approved: Approval | None = None
    clauses: int = Field(default=0, ge=0)
    commitments: tuple[Entry, ...] = ()
    unread: tuple[UnreadEntry, ...] = ()
    gone: tuple[Entry, ...] = ()  # of an earlier text: their words are no longer there
    seen: tuple[str, ...] = ()  # digests of all clauses that were looked at


@dataclass(frozen=True, slots=True)
class Approved:
    """What a file says of a document."""

    commitments: tuple[Commitment, ...]
    unread: tuple[Unread, ...]
    clauses: int
    review: Review


def load_file(path: Path, ontology: Ontology) -> CommitmentsFile:
    """Return a commitments file; raises UsageError with every mistake in it, ids that no taxonomy has among them."""
    file = validated(CommitmentsFile, path)
    unknown = [(number, *told) for number, entry in enumerate(file.commitments) for told in unknown_ids(entry, ontology)]
    if unknown:
        at = places(path, [("commitments", number, slot, item) for number, slot, item, _, _ in unknown])
        told = [(f"{slot}: {name!r} is in no taxonomy", hint) for _, slot, _, name, hint in unknown]
        raise UsageError(*(Mistake(place, *each) for place, each in zip(at, told, strict=True)))
    return file


def load_approved(path: Path, shown: str, document: Document, ontology: Ontology) -> Approved:
    """Return the commitments that a person approved for a document.

    Raises InputError where the text has changed since, UsageError where the file is wrong or not approved as it is.
    """
    file = load_file(path, ontology)
    if file.sha256 != document.sha256:
        problem = f"stale: {document.name} has changed since its commitments were written here"
        hint = f"checker commitments {document.name} --update {shown} --write {shown}, look at what it lists, and approve it again"
        raise InputError(Mistake(shown, problem, hint))
    mistakes = [*_not_settled(file, path), *_misplaced(file, path, document)]
    if mistakes or file.approved is None:
        raise UsageError(*mistakes)
    commitments = tuple(commitment(entry, document) for entry in file.commitments)
    unread = tuple(_unread(entry, document) for entry in file.unread)
    review = Review(file=shown, who=file.approved.who, on=file.approved.on)
    return Approved(tuple(sorted(commitments, key=lambda c: (c.start, c.end))), unread, file.clauses, review)


def _not_settled(file: CommitmentsFile, path: Path) -> Iterator[Mistake]:
    if file.approved is None:
        hint = 'correct what is wrong, then write approved: {who: "A. Person", on: 2027-01-31}'
        yield Mistake(places(path, [("approved",)])[0], "nobody has approved these commitments", hint)
    marked = [(name, number) for name in ("commitments", "unread") for number, entry in enumerate(getattr(file, name)) if entry.look_at]
    for (name, number), place in zip(marked, places(path, [(*where, "look_at") for where in marked]), strict=True):
        why = getattr(file, name)[number].look_at
        yield Mistake(place, f"nobody has looked at this since: {why}", "look at it, correct it, and remove `look_at`")
    if file.gone:
        problem = f"{len(file.gone)} commitments of the earlier text are left here"
        yield Mistake(places(path, [("gone",)])[0], problem, "move each to `commitments` with its new words, or remove it")


def _misplaced(file: CommitmentsFile, path: Path, document: Document) -> Iterator[Mistake]:
    wheres, told = [], []
    for name in ("commitments", "unread"):
        for number, entry in enumerate(getattr(file, name)):
            if problem := _wrong_place(entry, document.text):
                wheres.append((name, number, "words"))
                told.append(problem)
            if isinstance(entry, Entry) and entry.lead is not None and entry.lead not in document.text:
                wheres.append((name, number, "lead"))
                told.append(("these words are not in the text", "copy them from the text, or remove `lead`"))
    yield from (Mistake(at, *each) for at, each in zip(places(path, wheres), told, strict=True))


def _wrong_place(entry: Clause, text: str) -> tuple[str, str] | None:
    if entry.place is not None:
        right = text[slice(*entry.place)] == entry.words
        return None if right else ("the text says something else at this place", "correct the words, or remove `place`")
    number = text.count(entry.words)
    if number == 1:
        return None
    if number == 0:
        return "these words are not in the text", "copy them from the text"
    return f"these words stand {number} times in the text", "add `place`"


def commitment(entry: Entry, document: Document) -> Commitment:
    """Return an entry as a commitment of a document in which its words stand."""
    start, end = _found(entry, document.text)
    lead = document.text.rfind(entry.lead, 0, start) if entry.lead else -1
    values = entry.model_dump(exclude={"words", "place", "look_at", "lead"})
    placed = {"lead_start": lead, "lead_end": lead + len(entry.lead)} if entry.lead and lead >= 0 else {}
    return Commitment(statement=document.name, start=start, end=end, text=entry.words, rule=RULE, **values, **placed)


def _unread(entry: UnreadEntry, document: Document) -> Unread:
    start, end = _found(entry, document.text)
    return Unread(statement=document.name, start=start, end=end, text=entry.words, section=entry.section, reason=entry.reason)


def _found(entry: Clause, text: str) -> tuple[int, int]:
    start = entry.place[0] if entry.place else text.index(entry.words)
    return start, start + len(entry.words)


def entries(commitments: Iterable[Commitment], document: Document) -> tuple[Entry, ...]:
    """Return commitments as entries of a file."""
    found = []
    for each in commitments:
        values = {name: getattr(each, name) for name in Entry.model_fields if name in Commitment.model_fields}
        lead = document.text[each.lead_start : each.lead_end] if each.lead_start is not None else None
        found.append(Entry(words=each.text, place=(each.start, each.end), lead=lead or None, **values))
    return tuple(found)
