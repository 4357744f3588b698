"""An agreement read in the voice of each of its parties: what each has promised, clause by clause."""

from collections.abc import Iterable
from pathlib import Path

from checker.contracts import NOTHING_SHOWS, Side, Sides, clause_ranks, numbers, precedence, sides, topic
from checker.extraction import Extraction, extract_documents
from checker.extraction.documents.agreements import IMPLIED
from checker.extractions import Extract
from checker.model import Actor, Clause, ClauseKind, Document, Organisation
from checker.reading import read
from checker.report.agreement import Agreement, Aside, Party, Promise, Ranking
from checker.rulebook import Rulebook

UNKNOWN_PARTIES = "who the parties are was not understood, so nobody's promises could be told apart: nothing in it is judged"


def read_agreement(path: Path, name: str, rules: Rulebook, *, extract: Extract = extract_documents) -> Agreement:
    """Return what the agreement in the file ``path`` says; raises InputError for a file that cannot be read."""
    document = read(path, name)
    known = sides(document)
    voices = [(side, _others(known, side)) for side in known.all if len(known.all) > 1]
    read_as = list(extract([(document, organisation_of(side), organisation_of(other)) for side, other in voices], rules))
    number = {clause.start: cited for clause, cited in zip(document.clauses, numbers(document), strict=True)}
    return Agreement(
        path=name,
        sha256=document.sha256,
        parties=tuple(Party(name=side.name, names=side.names) for side in known.all),
        promises=tuple(_promises([side for side, _ in voices], read_as, number)),
        not_judged=tuple(_not_judged(document, read_as, number)),
        not_understood=tuple(_not_understood(read_as, number)),
        precedence=(*_rankings(document, number), *_clause_rankings(document, number)),
        warnings=(*document.warnings, *(() if voices else (UNKNOWN_PARTIES,))),
    )


def organisation_of(side: Side) -> Organisation:
    """Return a party as an organisation that says "we"."""
    return Organisation(name=side.name, aliases=side.names[1:])


def _others(known: Sides, side: Side) -> Side:
    return Side(tuple(name for other in known.all if other is not side for name in other.names))


def _promises(speakers: Iterable[Side], read_as: Iterable[Extraction], number: dict[int, str]) -> Iterable[Promise]:
    found = [
        Promise(clause=number.get(commitment.start, ""), party=side.name, commitment=commitment)
        for side, extraction in zip(speakers, read_as, strict=True)
        for commitment in extraction.commitments
        if commitment.actor is Actor.FIRST_PARTY and not commitment.rule.endswith(IMPLIED)
    ]
    return sorted(found, key=lambda promise: (promise.commitment.start, promise.party))


def _not_judged(document: Document, read_as: list[Extraction], number: dict[int, str]) -> Iterable[Aside]:
    """Yield every clause that gave no promise and was understood: what it is about, or that it is about no data."""
    told = {found.start for extraction in read_as for found in extraction.commitments}
    told |= {found.start for extraction in read_as for found in extraction.unread}
    for clause in document.clauses:
        if clause.start not in told and not clause.furniture and clause.kind is not ClauseKind.HEADING:
            yield _aside(clause, number, topic(clause.text) or NOTHING_SHOWS)


def _not_understood(read_as: list[Extraction], number: dict[int, str]) -> Iterable[Aside]:
    read = {found.start for extraction in read_as for found in extraction.commitments}
    missed = {each.start: each for extraction in read_as for each in extraction.unread if each.start not in read}
    for start, each in sorted(missed.items()):
        why = each.reason.replace("_", " ")
        yield Aside(clause=number.get(start, ""), start=start, end=each.end, text=each.text, why=why)


def _rankings(document: Document, number: dict[int, str]) -> Iterable[Ranking]:
    for found in precedence(document):
        clause = document.clauses[found.clause]
        yield Ranking(clause=number[clause.start], start=clause.start, end=clause.end, text=clause.text, order=found.order)


def _clause_rankings(document: Document, number: dict[int, str]) -> Iterable[Ranking]:
    """Yield the clauses that go before others of the same text."""
    for found in clause_ranks(document):
        clause = document.clauses[found.said]
        mine = number[clause.start]
        own, named = f"clause {mine}" if mine else "this clause", f"clause {found.named}" if found.named else "the rest of this text"
        order = (own, named) if found.said in found.over else (named, own)
        yield Ranking(clause=number[clause.start], start=clause.start, end=clause.end, text=clause.text, order=order)


def _aside(clause: Clause, number: dict[int, str], why: str) -> Aside:
    return Aside(clause=number[clause.start], start=clause.start, end=clause.end, text=clause.text, why=why)
