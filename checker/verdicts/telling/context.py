"""What a deciding sentence goes back to: its lead-in, the sentence that it takes up, and the document's definitions of its words."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from checker.model import Commitment, Evidence, EvidenceRole, Statement, Unread
from checker.patterns import either
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.weighing.outcome import Citation, Outcome

MOST = 2  # sentences in all: who reads a quote wants what it stands on, not the page
DECIDING = 2  # outcomes and citations of each that are looked at
SHORTEST = 12
LONGEST = 600  # characters of a sentence that is worth quoting beside another
NOT_DECIDING = frozenset({EvidenceRole.NEAREST, EvidenceRole.UNREAD, EvidenceRole.OVERRULED})
_ENDS = re.compile(r"[.!?][\"'”’)\]]*\s+|\n\s*\n\s*")
_NUMBER = re.compile(r"(?:\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?\s+|\(?[a-z]{1,3}[.)]\s+)?")  # of a clause, in front of it
_TAKES_UP = re.compile(rf"(?:[\d.()a-z]{{1,6}} )?{either(judging_words().taking_up)}", re.IGNORECASE)
_DEFINED = re.compile(
    r'["“](?P<quoted>[A-Z][\w-]*(?: [A-Z][\w-]*){0,3})["”][*_]{0,2}\s+(?:means?|shall mean|refers? to|includes?|is|are)\b'
    r'|\bby ["“]?(?P<meant>[\w -]{3,40}?)["”]?,? we mean\b',
    re.IGNORECASE,
)


def context(deciding: Iterable[Outcome], but: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return the sentences without which the deciding ones are not to be understood, a few of them, without those quoted already."""
    spoken = tuple(but)
    found: dict[tuple[str, int], Evidence] = {}
    for outcome in tuple(deciding)[:DECIDING]:
        for cited in [each for each in outcome.citations if each.role not in NOT_DECIDING][:DECIDING]:
            for each in _of(cited, outcome.statement):
                found.setdefault((each.statement, each.start), each)
    return tuple(each for each in found.values() if not any(_same(each, quoted) for quoted in spoken))[:MOST]


def _same(one: Evidence, other: Evidence) -> bool:
    return one.statement == other.statement and one.start < other.end and other.start < one.end


def _of(cited: Citation, statement: Statement) -> Iterator[Evidence]:
    if isinstance(cited.clause, Unread) or not statement.text:
        return
    made = cited.clause.commitment
    if made.lead_start is not None and made.lead_end is not None and not made.start <= made.lead_start < made.end:
        yield from _quoted(statement, made.lead_start, made.lead_end, EvidenceRole.REFERRED_TO)
    elif _TAKES_UP.match(made.text) and (before := _before(statement.text, made.start)) is not None:
        yield from _quoted(statement, *before, EvidenceRole.REFERRED_TO)
    for start, end in _definitions_for(made, statement.text):
        yield from _quoted(statement, start, end, EvidenceRole.DEFINITION)


def _quoted(statement: Statement, start: int, end: int, role: EvidenceRole) -> Iterator[Evidence]:
    number = _NUMBER.match(statement.text, start, end)
    start += len(number[0]) if number is not None else 0
    if SHORTEST < end - start <= LONGEST:
        yield Evidence(statement=statement.path, start=start, end=end, text=statement.text[start:end], role=role)


def _before(text: str, start: int) -> tuple[int, int] | None:
    """Return where the sentence in front of ``start`` stands in its own paragraph; None where there is none."""
    window = max(0, start - LONGEST)
    told = text[window:start]
    end = len(told.rstrip())
    if "\n\n" in told[end:] or end == 0:
        return None
    begins = [found.end() for found in _ENDS.finditer(told, 0, end) if found.end() < end]
    if not begins and window:
        return None
    return window + (begins[-1] if begins else 0), window + end


def _definitions_for(made: Commitment, text: str) -> Iterator[tuple[int, int]]:
    said = made.text.casefold()
    for name, start, end in sorted(definitions(text), key=lambda found: (-len(found[0]), found[1])):
        plain = re.sub(rf"\b{re.escape(name)}(?:s|es)?\b", " ", said)
        if plain != said and not made.start <= start < made.end:
            yield start, end
        said = plain  # "Student Data" speaks of no "Student"


@lru_cache(maxsize=64)
def definitions(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the terms that a text defines in so many words, in small letters, with where the sentence stands."""
    found = []
    for each in _DEFINED.finditer(text):
        quoted = each["quoted"]
        if quoted is not None and not quoted[:1].isupper():
            continue
        end = _ENDS.search(text, each.end(), each.end() + LONGEST)
        if end is not None:
            found.append(((quoted or each["meant"]).casefold(), each.start(), len(text[: end.end()].rstrip())))
    return tuple(found)
