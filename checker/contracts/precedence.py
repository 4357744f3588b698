"""Which text prevails where the texts of an agreement contradict each other, as its clauses say."""

import re
from dataclasses import dataclass
from functools import cache

from checker.contracts.lexicon import PrecedenceWords, precedence_words
from checker.model import Clause, ClauseKind, Document
from checker.patterns import any_of

_LISTED = re.compile(r"\(\d\)\s*([^,;()]+(?:\([^()]*\))?[^,;()]*)")
_OPENING = re.compile(
    r"^.*(?:,|\bthen|\b(?:conflict|inconsistenc|contradiction|discrepanc)\w*)\s+(?=(?:the|this|these|its)\b|(?-i:[A-Z]))",
    re.IGNORECASE | re.DOTALL,
)
_TRAILING = re.compile(r"[\s,.;]+(?:and(?: then)?)?[\s,.;]*$")
_AMONG = re.compile(r"\b(?:between|among|amongst)\s+([^.;:]+)", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(?:if|where|when|should|extent(?: that)?)\s+([^.;:,]{3,90}?)\s+"
    r"(?:ever |directly )?(?:contradict|conflict|differ|(?:is|are|be) inconsistent)\w*\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\b(?:over|with|to|from)\s+((?!the extent)(?:the|this|any|all|our|its|each|every)\b[^.;:,]*)", re.IGNORECASE)
_CONTRARY = re.compile(r"\b(?:anything|provision|term)s?\b[^.;:,]{0,30}\bcontrary\b[^.;:,]{0,20}\bin\s+([^.;:,]+)", re.IGNORECASE)
_AND = re.compile(r",\s*(?:and\s+|or\s+)?|\s+(?:and|or|on the one hand|on the other)\s+(?=(?:the|this|any|all|its|our)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Precedence:
    """A clause on the order of texts: where it stands, the texts with the one that prevails first, and those that it is said of."""

    clause: int  # index in document.clauses
    order: tuple[str, ...]
    among: tuple[str, ...] = ()  # the texts that may contradict each other, as the clause names them; empty: all of the agreement


def precedence(document: Document) -> tuple[Precedence, ...]:
    """Return the clauses of ``document`` that say which text prevails."""
    words = precedence_words()
    found = []
    for index, clause in enumerate(document.clauses):
        if clause.furniture or clause.kind is ClauseKind.HEADING:
            continue
        order = _order(document.clauses, index, words)
        if order:
            found.append(Precedence(index, order, _among(clause.text) if len(order) == 1 else ()))
    return tuple(found)


def _order(clauses: tuple[Clause, ...], index: int, words: PrecedenceWords) -> tuple[str, ...]:
    """Return the texts in order, the one that prevails first; () for a clause that says nothing of it."""
    text = clauses[index].text
    if not words.contradicting.search(text) and not words.order.search(text) and not _over(text):
        return ()
    if words.order.search(text):
        listed = _LISTED.findall(text) or _items(clauses, index) or _run(text)
        named = tuple(plain for each in listed if words.text.search(plain := _bare(each)) or words.authority.search(plain))
        if len(named) > 1:
            return named
    winner = _wins().search(text)
    first = _OPENING.sub("", winner["winner"]).strip(" ,") if winner else ""
    return (first,) if words.text.search(first) or words.part.search(first) or words.authority.search(first) else ()


def _items(clauses: tuple[Clause, ...], index: int) -> list[str]:
    """Return the items of the list that a clause introduces."""
    return [clause.text for clause in clauses[index + 1 :] if clause.lead_in == index]


def _run(text: str) -> list[str]:
    """Return what follows the last colon, or the words of order, as a list."""
    _, mark, after = text.rpartition(":")
    return re.split(r"[,;]\s*(?:and then\s+|and\s+|then\s+)?", after) if mark else []


def _bare(text: str) -> str:
    return precedence_words().leading.sub("", _TRAILING.sub("", text.strip()))


def _among(text: str) -> tuple[str, ...]:
    """Return the texts between which a contradiction is thought of."""
    found = _AMONG.search(text)
    told = [found[1]] if found else [each[1] for pattern in (_SUBJECT, _AGAINST, _CONTRARY) for each in pattern.finditer(text)]
    words = precedence_words()
    parts = (_named(part, words) for each in told for part in _AND.split(_cut(each)) if part)
    return tuple(dict.fromkeys(part for part in parts if part))


def _named(text: str, words: PrecedenceWords) -> str:
    """Return a phrase up to the name of a text in it; "" where it names none."""
    names = list(words.text.finditer(text)) or list(words.authority.finditer(text))
    return _bare(text[: names[-1].end()]) if names else ""


def _cut(text: str) -> str:
    """Return a phrase up to where the sentence says who prevails: "the DPA and the Agreement, the DPA shall prevail"."""
    winner = _wins().search(text)
    return text[: winner.start("winner")] + _without_last(winner["winner"]) if winner else text


def _without_last(text: str) -> str:
    opening = _OPENING.match(text)
    return opening.group() if opening else ""


@cache
def _wins() -> re.Pattern[str]:
    verbs = any_of(precedence_words().prevails).pattern
    return re.compile(
        rf"(?P<winner>(?:the |this |these |its )?[\w&/'’“”\"(), -]{{2,120}}?)(?: \([^()]*\))?,? (?:shall |will |must )?(?:always )?{verbs}",
        re.IGNORECASE,
    )


def _over(text: str) -> bool:
    """Tell whether something is said to prevail over something else, though nothing is said of a contradiction."""
    found = _wins().search(text)
    return found is not None and re.match(r"\s+over\b", text[found.end() :]) is not None
