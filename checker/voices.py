"""Whose promises a contract is read for: the organisation's own, and in a vendor's log the vendor's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.contracts import Side, numbers, sides, topic
from checker.contracts.sides import plain
from checker.model import Actor, ClauseKind, ClauseMark, Commitment, Document, Organisation, Statement, StatementKind, Term
from checker.project import StatementSpec
from checker.register import Register, RegisteredRecipient

CLIENT = "third_party.client"


@dataclass(frozen=True, slots=True)
class Voices:
    """The organisation and the other party of one contract, each with all names that the text gives it."""

    ours: Organisation
    theirs: Organisation


def voices(spec: StatementSpec, document: Document, organisation: Organisation | None, register: Register) -> Voices | None:
    """Return who is who in a contract; None for another text, and where the text does not show it."""
    if spec.kind is not StatementKind.CONTRACT or spec.party is None or organisation is None:
        return None
    entry = register.find(spec.party)
    names = (spec.party, *((entry.name, *entry.aliases) if entry else ()))
    known = sides(document)
    theirs, ours = known.of(names), known.of((organisation.name, *organisation.aliases))
    if theirs is None and ours is not None:
        theirs = known.other(ours)
    elif ours is None and theirs is not None:
        ours = known.other(theirs)
    elif theirs is None and entry is not None and entry.role_id == "service_provider":
        theirs = known.doing  # nobody is named: a standard text that speaks of "Provider" and "Customer"
        ours = known.other(theirs) if theirs else None
    if theirs is None or ours is None or theirs is ours:
        return None
    return Voices(
        _with(organisation, ours), _with(Organisation(name=spec.party, aliases=tuple(n for n in names[1:] if n != spec.party)), theirs)
    )


def outline(document: Document) -> tuple[ClauseMark, ...]:
    """Return every clause of a contract with its number and, where no log shows whether it was kept, its matter."""
    marks = zip(document.clauses, numbers(document), strict=True)
    return tuple(
        ClauseMark(start=clause.start, end=clause.end, number=number, topic=topic(clause.text) or "")
        for clause, number in marks
        if not clause.furniture and clause.kind is not ClauseKind.HEADING
    )


def unclear(spec: StatementSpec, document: Document) -> str:
    """Say that it is not clear who is who in a contract, and what to do about it."""
    found = ", ".join(f"“{side.name}”" for side in sides(document).all) or "none"
    return (
        f"which party of the contract is {spec.party!r} was not understood (parties found: {found}), so it was read as a notice is:"
        " name the organisation and `party` as the text does, or add that name to their aliases"
    )


def _with(organisation: Organisation, side: Side) -> Organisation:
    known = {plain(name) for name in (organisation.name, *organisation.aliases)}
    return organisation.model_copy(update={"aliases": (*organisation.aliases, *(n for n in side.names if plain(n) not in known))})


def naming(commitments: Iterable[Commitment], party: Organisation) -> tuple[Commitment, ...]:
    """Put the party's own name where a recipient is "the Processor": the log knows it by that name."""
    names = {plain(name) for name in (party.name, *party.aliases)}

    def named(term: Term) -> Term:
        return term.model_copy(update={"text": party.name, "id": None}) if plain(term.text) in names else term

    return tuple(c.model_copy(update={"recipients": tuple(map(named, c.recipients))}) for c in commitments)


def as_theirs(commitments: Iterable[Commitment], party: Organisation) -> tuple[Commitment, ...]:
    """Return a party's own promises as a report on the other side shows them: made by a third party of that name."""
    ours = (c for c in commitments if c.actor is Actor.FIRST_PARTY)
    return tuple(c.model_copy(update={"actor": Actor.THIRD_PARTY, "subject": Term(text=party.name)}) for c in ours)


def with_theirs(statements: Sequence[Statement], told: Iterable[tuple[Statement, Organisation]]) -> tuple[Statement, ...]:
    """Return the statements with what the other parties promise in them, read or not, beside what the organisation does."""
    added: dict[str, list[tuple[Statement, Organisation]]] = {}
    for statement, party in told:
        added.setdefault(statement.path, []).append((statement, party))
    return tuple(_joined(statement, added[statement.path]) if statement.path in added else statement for statement in statements)


def _joined(statement: Statement, others: Sequence[tuple[Statement, Organisation]]) -> Statement:
    theirs = [commitment for other, party in others for commitment in as_theirs(other.commitments, party)]
    said = {commitment.start for commitment in theirs}
    ours = [c for c in statement.commitments if c.actor is not Actor.THIRD_PARTY or c.start not in said]
    unread = dict.fromkeys(each for read_as in (statement, *(other for other, _ in others)) for each in read_as.unread)
    commitments = tuple(sorted((*ours, *theirs), key=lambda c: (c.start, c.end)))
    return statement.model_copy(update={"commitments": commitments, "unread": tuple(unread)})


def seen_by(register: Register, organisation: Organisation) -> Register:
    """Return the register as a vendor would keep it: the organisation is one of its clients."""
    if register.find(organisation.name):
        return register
    known = tuple(name for name in organisation.aliases if register.find(name) is None)
    entry = RegisteredRecipient(name=organisation.name, aliases=known, role="client", role_id=CLIENT)
    return Register(recipients=(*register.recipients, entry))  # made anew: a copy would keep the index of names
