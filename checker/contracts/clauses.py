"""Which clause of an agreement goes before which, as it says: "notwithstanding clause 4", "subject to clause 7.2"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from checker.contracts.lexicon import precedence_words
from checker.contracts.numbering import numbers
from checker.model import ClauseKind, Document
from checker.patterns import any_of

_NUMBER = r"\d{1,3}(?:\.\d{1,3})*(?:\([a-z0-9]{1,4}\))*"
_MANY = rf"{_NUMBER}(?:(?:,\s*|,?\s+(?:and|or|to)\s+)(?:(?:clauses?|sections?)\s+)?{_NUMBER})*"
_SINGLE = re.compile(_NUMBER)
_PART = re.compile(r"^(?P<part>(?:Annex|Schedule|Appendix|Exhibit|Attachment) [A-Z0-9]{1,4})(?:, |$)")


@dataclass(frozen=True, slots=True)
class ClauseRank:
    """One clause that prevails over others, by their places in document.clauses, and the clause that says so."""

    said: int
    over: tuple[int, ...]
    under: tuple[int, ...]
    named: str  # the number that the clause refers to; "" for all other clauses


def clause_ranks(document: Document) -> tuple[ClauseRank, ...]:
    """Return which clauses of ``document`` go before which, in the order of the clauses that say so.

    A reference reaches the clause of that number and those below it, within the same annex. One to a clause that the document lacks, or
    to a clause of another text ("clause 4 of the Main Agreement"), ranks nothing.
    """
    return tuple(_ranks(document))


def _ranks(document: Document) -> Iterator[ClauseRank]:
    number = numbers(document)
    for index, clause in enumerate(document.clauses):
        if clause.furniture or clause.kind is ClauseKind.HEADING:
            continue
        own = tuple(at for at in _below(number, number[index]) if document.clauses[at].start <= clause.end) if number[index] else (index,)
        mine = tuple(dict.fromkeys((index, *_same(number, index), *own)))
        for pattern, before in ((_over(), True), (_under(), False)):
            for found in pattern.finditer(clause.text):
                yield from _of(found, mine, index, number, before=before)


def _of(found: re.Match[str], mine: tuple[int, ...], index: int, number: Sequence[str], *, before: bool) -> Iterator[ClauseRank]:
    if found.groupdict().get("all"):
        rest = tuple(at for at in range(len(number)) if at not in mine)
        yield ClauseRank(index, mine, rest, "") if before else ClauseRank(index, rest, mine, "")
        return
    part = _part(number[index])
    for each in _SINGLE.finditer(found["clauses"]):
        others = tuple(at for at in _below(number, f"{part}, {each[0]}" if part else each[0]) if at not in mine)
        if others:
            yield ClauseRank(index, mine, others, each[0]) if before else ClauseRank(index, others, mine, each[0])


def _below(number: Sequence[str], cited: str) -> Iterator[int]:
    """Yield the clauses of a number and of those below it: 4, 4.1, 4.1(a)."""
    return (at for at, each in enumerate(number) if each == cited or each.startswith((f"{cited}.", f"{cited}(")))


def _same(number: Sequence[str], index: int) -> Iterator[int]:
    """Yield the other sentences of a numbered clause."""
    return (at for at, each in enumerate(number) if each and each == number[index])


def _part(number: str) -> str:
    found = _PART.match(number)
    return found["part"] if found else ""


@cache
def _over() -> re.Pattern[str]:
    return _pattern(precedence_words().despite)


@cache
def _under() -> re.Pattern[str]:
    return _pattern(precedence_words().yielding)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds such words with the clauses that they name, or with the whole of the text itself."""
    texts = any_of(precedence_words().texts).pattern
    contents = (
        r"(?:(?:anything|any|the|other|else|provisions?|terms?|limits?|restrictions?|to the contrary|contained|set out|of|in|under) )*"
    )
    return re.compile(
        rf"\b(?:{'|'.join(words)}) {contents}(?:(?P<all>this (?:[A-Z][\w-]+ ){{0,3}}{texts})"
        rf"|(?:clauses?|sections?|paragraphs?|articles?) (?P<clauses>{_MANY})(?![\w(]|\.\d)(?! of (?:the|an?|any) (?!present)))",
        re.IGNORECASE,
    )
