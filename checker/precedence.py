"""Which statements of a project yield to which others where the two contradict each other, as their clauses on precedence say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.contracts import Named, clause_ranks, key, names, numbers, precedence, precedence_words, within
from checker.model import ClauseOrder, Document, Statement, StatementKind, Yields
from checker.register.names import name_key

PUBLIC = frozenset({StatementKind.PRIVACY_POLICY, StatementKind.NOTICE, StatementKind.FAQ})
MISSING = (
    "says that “{text}” prevails over it where the two contradict each other ({clause}), and no such text is among the statements:"
    " what it allows or forbids is not judged; add it, with the same party"
)
BOTH = "and {other} each say that they prevail over the other, so neither does"


@dataclass(frozen=True, slots=True)
class _Ranked:
    """One text before another, as a clause of some text says."""

    first: Statement
    then: Statement
    said: Yields


@dataclass(frozen=True)
class _Shelf:
    """The statements of a project with their names."""

    statements: Sequence[Statement]
    named: Mapping[str, Named]

    def family(self, statement: Statement) -> list[Statement]:
        """Return the other contracts with the same party; those with a reference of their own are another contract."""
        return [each for each in self._beside(statement) if each.ref is None or statement.ref is None or _same(each.ref, statement.ref)]

    def meant(self, phrase: str, speaker: Statement) -> list[Statement]:
        """Return the statements that ``speaker`` means by a phrase; none where it is not among those of the project."""
        own, words = self.named[speaker.path], precedence_words()
        part = words.part.search(phrase) is not None
        if key(phrase)[:1] and ("this" in phrase.lower().split() or own.calls_itself(phrase)):
            return [] if part and not own.part else [speaker]
        phrase = own.stands_for(phrase)
        found = self._by_name(phrase, [speaker, *self._beside(speaker)])
        if found:
            return found
        if part:
            return [each for each in self.family(speaker) if self.named[each.path].part and not any(c.isdigit() for c in phrase)]
        if _ends(phrase, words.public):
            return [each for each in self.statements if each.kind in PUBLIC]
        if words.other.search(phrase):
            return self.family(speaker)
        main = [each for each in self.family(speaker) if not self.named[each.path].addition]
        return main if _ends(phrase, words.principal) and len({each.series for each in main}) == 1 else []

    def _by_name(self, phrase: str, among: Iterable[Statement]) -> list[Statement]:
        """Return those whose name stands in the phrase, by the longest such name."""
        told = key(phrase)
        found = [(len(name), each) for each in among for name in self._keys(each) if within(name, told)]
        longest = max((length for length, _ in found), default=0)
        return list({each.path: each for length, each in found if length == longest}.values())

    def _keys(self, statement: Statement) -> set[tuple[str, ...]]:
        return {*self.named[statement.path].keys, *((key(statement.ref),) if statement.ref else ())}

    def _beside(self, statement: Statement) -> list[Statement]:
        same = (each for each in self.statements if each is not statement and each.kind is StatementKind.CONTRACT)
        return [each for each in same if each.party and statement.party and name_key(each.party) == name_key(statement.party)]


def with_precedence(statements: Sequence[Statement], documents: Sequence[Document]) -> list[Statement]:
    """Return the statements, each with those that prevail over it.

    Only a contract yields: what an organisation has told the public binds it whatever it agrees with somebody else. Texts that each claim
    to prevail over the other are left as equals, and a prevailing text that the project lacks is reported.
    """
    told = dict(zip((each.path for each in statements), documents, strict=True))
    shelf = _Shelf(statements, {path: names(document) for path, document in told.items()})
    warnings: dict[str, list[str]] = {}
    ranked: list[_Ranked] = []
    for statement in statements:
        if statement.kind is StatementKind.CONTRACT:
            found, missing = _said(statement, told[statement.path], shelf)
            ranked += found
            warnings.setdefault(statement.path, []).extend(missing)
    pairs = {(each.first.path, each.then.path) for each in ranked}
    for first, then in sorted(pairs):
        if (then, first) in pairs:
            warnings.setdefault(first, []).append(BOTH.format(other=then))
    kept = [each for each in ranked if (each.then.path, each.first.path) not in pairs]
    return [
        _yielding(_ordered(each, told[each.path]), kept, warnings.get(each.path, ()), parts=_parts_yield(each, told[each.path]))
        for each in statements
    ]


def _ordered(statement: Statement, document: Document) -> Statement:
    """Return a contract with its clauses that go before others of it."""
    if statement.kind is not StatementKind.CONTRACT:
        return statement
    clauses = document.clauses
    found = tuple(
        ClauseOrder(over_start=clauses[a].start, over_end=clauses[a].end, under_start=clauses[b].start, under_end=clauses[b].end)
        for rank in clause_ranks(document)
        for a in rank.over
        for b in rank.under
    )
    return statement.model_copy(update={"clause_order": found}) if found else statement


def _said(statement: Statement, document: Document, shelf: _Shelf) -> tuple[list[_Ranked], list[str]]:
    """Return what the clauses of one contract rank, and a warning for each text that they put first and the project lacks."""
    ranked: list[_Ranked] = []
    missing: list[str] = []
    number = numbers(document)
    for found in precedence(document):
        clause = document.clauses[found.clause]
        said = Yields(to="", said_in=statement.path, start=clause.start, end=clause.end, number=number[found.clause])
        order = [shelf.meant(phrase, statement) for phrase in found.order]
        if len(order) == 1:
            among = [each for phrase in found.among for each in shelf.meant(phrase, statement)]
            order.append(among if found.among else [statement, *shelf.family(statement)])
        for at, firsts in enumerate(order):
            later = [each for group in order[at + 1 :] for each in group if each not in firsts]
            ranked += [
                _Ranked(first, then, said.model_copy(update={"to": first.path}))
                for first in firsts
                for then in later
                if then.kind is StatementKind.CONTRACT and first.series != then.series
            ]
        missing += [MISSING.format(text=text, clause=_cited(said.number)) for text in _unknown(found.order, order, statement)]
    return ranked, missing


def _unknown(order: Sequence[str], meant: Sequence[Sequence[Statement]], statement: Statement) -> Iterator[str]:
    """Yield the texts that are put before ``statement`` and are not among the statements; an authority's text cannot be."""
    words = precedence_words()
    for text, found in zip(order, meant, strict=False):
        if statement in found:
            return
        if not found and not words.authority.search(text) and not words.part.search(text):
            yield text


def _parts_yield(statement: Statement, document: Document) -> bool | None:
    """Tell whether the annexes of a contract yield to its body, or the body to them; None where it does not say."""
    if statement.kind is not StatementKind.CONTRACT:
        return None
    words = precedence_words()
    for found in precedence(document):
        first = found.order[0]
        rest = (*found.order[1:], *found.among)
        if words.part.search(first) and "this" not in first.lower().split():
            return False
        if "this" in first.lower().split() and any(words.part.search(each) and "this" not in each.lower().split() for each in rest):
            return True
    return None


def _yielding(statement: Statement, ranked: Iterable[_Ranked], warnings: Iterable[str], *, parts: bool | None) -> Statement:
    to = tuple(dict.fromkeys(each.said for each in ranked if each.then.path == statement.path))
    told = tuple(dict.fromkeys((*statement.warnings, *warnings)))
    if not to and parts is None and told == statement.warnings:
        return statement
    return statement.model_copy(update={"yields": to, "annexes_yield": parts, "warnings": told})


def _ends(phrase: str, called: Iterable[str]) -> bool:
    """Tell whether a phrase is, or ends in, one of some names: "the terms of the Agreement" in "agreement"."""
    told = key(phrase)
    return any(told[-len(name) :] == name for name in map(key, called))


def _same(one: str, other: str) -> bool:
    return name_key(one) == name_key(other)


def _cited(number: str) -> str:
    return f"clause {number}" if number else "in its clause on precedence"
