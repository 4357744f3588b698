"""Which clauses words of a text point to: "the rule above", "section 2", "the previous paragraph", "our promise on photos"."""

import re
from collections.abc import Collection

from checker.extraction.words.reserving import reserving_words
from checker.model import Clause, ClauseKind, Document

_NUMBERED = re.compile(
    r"(?:\b(?i:sections?|clauses?|paragraphs?|points?|rules?|articles?|items?|parts?|numbers?|bullets?|promises?)\s*|§+\s*|(?=\(\d))"
    r"(?P<all>\(?(?:\d+(?:\.\d+)*|[A-Z]|[ivx]+)\b\)?(?:(?:,| and| or|, and| to) \(?(?:\d+(?:\.\d+)*|[A-Z])\b\)?)*)",
)
_NUMBER = re.compile(r"\d+(?:\.\d+)*|\b[A-Za-z]\b|\b[ivx]+\b")
_BEFORE = re.compile(r"^(?:§|[A-Z][a-z]+\.?)\s*")  # "§ 1", "Article 2.", "Rule 3:"
_OF_HEADING = re.compile(
    r"^\W*(?:(?:section|part|article|clause|chapter|schedule|annex) )?(?P<n>\d+(?:\.\d+)*|[A-Z])(?:\s*[.):–—-]+)?(?:\s|$)", re.IGNORECASE
)
_OWN = re.compile(r"\bthis (?:section|paragraph|clause|part|chapter|article|list|table)\b", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:sentence|paragraph|section|chapter|part)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:these|those|they|neither|rules|bans|promises|limits|restrictions|points|paragraphs|sentences|periods)\b", re.IGNORECASE
)
_WORD = re.compile(r"[a-z]{4,}", re.IGNORECASE)


def pointed_at(words: str, index: int, document: Document, told: Collection[int]) -> list[int]:
    """Return the indices of the clauses that words in the clause at ``index`` point to.

    ``told``: the clauses that tell of a practice, which alone can be meant where no place is named.
    """
    clauses = document.clauses
    numbers = [n for found in _NUMBERED.finditer(words) for n in _NUMBER.findall(found["all"])]
    if numbers:
        return [i for i in _numbered(numbers, index, document) if i != index]
    if _OWN.search(words):
        return [i for i, c in enumerate(clauses) if c.section == clauses[index].section and i != index]
    if re.search(r"\bsummar", words, re.IGNORECASE):
        return [i for i, c in enumerate(clauses) if i != index and _sums_up(c)] or _earlier(index, document)
    if (named := _titled(words, index, document)) or (named := _sharing(words, index, document, told)):
        return named
    if reserving_words().earlier.search(words) and (which := _WHICH.search(words)):
        return _before(which.group().lower(), index, document)
    return _nearest(index, document, told, several=_SEVERAL.search(words) is not None)


def _numbered(numbers: list[str], index: int, document: Document) -> list[int]:
    """Return the clauses with these numbers: of their own, first in the same section, or of a heading above them."""
    clauses, here = document.clauses, document.clauses[index].section
    wanted = {n.upper() for n in numbers}
    own = [
        i
        for i, c in enumerate(clauses)
        if (n := _BEFORE.sub("", c.marker).strip("().: ").upper()) and (n in wanted or n.split(".")[0] in wanted)
    ]
    headed = [i for i, c in enumerate(clauses) if any(_number(h) in wanted for h in c.section)]
    inside = [i for i in own if here and clauses[i].section == here]
    return inside or headed or own


def _number(heading: str) -> str:
    found = _OF_HEADING.match(heading)
    return found["n"].upper() if found else ""


def _sums_up(clause: Clause) -> bool:
    """Tell whether a clause stands in a summary ("In short: ...", below "At a glance")."""
    summary = reserving_words().summary
    return summary.match(clause.text) is not None or any(summary.match(h) for h in clause.section)


def _titled(words: str, index: int, document: Document) -> list[int]:
    """Return the clauses below a heading whose words are all named ("the section on photos", "the list of recipients")."""
    said = {w.lower() for w in _WORD.findall(words)}

    def named(heading: str) -> bool:
        title = {w.lower() for w in _WORD.findall(heading)}
        return bool(title) and title <= said

    return [i for i, c in enumerate(document.clauses) if i != index and any(map(named, c.section))]


def _sharing(words: str, index: int, document: Document, told: Collection[int]) -> list[int]:
    """Return the clauses that share words with what a rule is said to be about ("the ban on research")."""
    about = re.search(r"\b(?:on|about|against|of|not to|never to|concerning|regarding) (?P<what>.+)$", words, re.IGNORECASE)
    said = {w.lower()[:4] for w in _WORD.findall(about["what"])} if about else set()
    if not said or said & {"above", "these", "this"}:
        return []
    return [i for i in told if i != index and said & {w.lower()[:4] for w in _WORD.findall(document.clauses[i].text)}]


def _before(which: str, index: int, document: Document) -> list[int]:
    clauses = document.clauses
    spoken = [i for i in range(index) if clauses[i].kind is not ClauseKind.HEADING]
    if which == "sentence" or not spoken:
        return spoken[-1:]
    if which == "paragraph":
        last = next((i for i in reversed(spoken) if clauses[i].paragraph != clauses[index].paragraph), None)
        return [] if last is None else _block(last, document)
    last = next((i for i in reversed(spoken) if clauses[i].section != clauses[index].section), None)
    return [] if last is None else [i for i in spoken if clauses[i].section == clauses[last].section]


def _earlier(index: int, document: Document) -> list[int]:
    """Return all clauses before one in the section that it stands in, or in the whole text."""
    section = document.clauses[index].section
    above = section if document.clauses[index].kind is ClauseKind.HEADING else section[:-1]
    return [i for i in range(index) if document.clauses[i].section[: len(above)] == above]


def _nearest(index: int, document: Document, told: Collection[int], *, several: bool) -> list[int]:
    """Return what stands just before: the sentence in front, the paragraph, list or table in front, or the section in front."""
    clauses, here = document.clauses, document.clauses[index]
    if here.kind is ClauseKind.HEADING:
        return _earlier(index, document)
    same = [i for i in told if i < index and clauses[i].section == here.section]
    if several and same:
        return same
    if same:
        last = same[-1]
        return [last] if clauses[last].paragraph == here.paragraph else _block(last, document)
    before = next((i for i in sorted(told, reverse=True) if i < index), None)
    if before is None:  # nothing was promised yet: what comes next is meant
        return [i for i in sorted(told) if i > index and clauses[i].section == here.section][:1]
    return [i for i in told if clauses[i].section == clauses[before].section]


def _block(last: int, document: Document) -> list[int]:
    """Return the paragraph, list or table in which a clause stands, with its lead-in."""
    clauses, end, first = document.clauses, document.clauses[last], last
    while first and _together(clauses[first - 1], end):
        first -= 1
    lead = [end.lead_in] if end.lead_in is not None else []
    return [*lead, *range(first, last + 1)]


def _together(one: Clause, other: Clause) -> bool:
    alike = one.kind is other.kind and one.section == other.section
    return alike and (one.paragraph == other.paragraph or other.kind in (ClauseKind.ITEM, ClauseKind.ROW))
