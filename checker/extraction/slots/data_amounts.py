"""Data that are meant from an amount on, or up to one: "payments above 50 euros", "loans of less than a week", "gifts over £500".

Read without the amount, a denial would be one of all payments, and leave would be leave for all of them.
"""

import re

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.words.reading_words import reading_words
from checker.model import Condition, ConditionKind, Effect

_WORDS = "|".join(sorted((n for n in reading_words().numbers if len(n) > 2), key=len, reverse=True))
_NUMBER = rf"(?:[€£$] ?)?(?:\d[\d.,]*|an?(?= (?:hour|day|week|month|year)\b)|{_WORDS})"
_MORE_OR_LESS = r"(?:more|less|fewer|longer|shorter|larger|bigger|smaller|greater|higher|lower|older|newer) than|at (?:least|most)|up to"
_BEHIND = re.compile(
    rf"^ (?P<amount>(?:(?:worth |of |lasting )?(?:above|below|beyond|over|under|exceeding|{_MORE_OR_LESS})"
    rf"|(?:worth|of|lasting)) {_NUMBER}(?: (?!years? old\b|of age\b|are\b|is\b|to\b|with\b|and\b|or\b)[\w%]+)?"
    r"(?: or (?:more|less|longer|shorter|fewer|above|below|over|under))?)(?= |[.,;:]|$)",
    re.IGNORECASE,
)
_BOUND = re.compile(
    rf"\b(?:above|below|beyond|over|under|exceeding|{_MORE_OR_LESS}|or (?:more|less|longer|shorter|fewer))\b", re.IGNORECASE
)
_AGE = re.compile(r"\b(?:years? old|of age|pixels?|characters?)\b|\b(?:over|under|above|below) (?:1[0-9]|21)$", re.IGNORECASE)


def with_amounts(conditions: tuple[Condition, ...], data: list[Phrase]) -> tuple[Condition, ...]:
    """Return the conditions of a practice with the amounts from which on, or up to which, its data are meant."""
    told = [amount for item in data if (amount := _amount(item))]
    if not told or any(amount in c.text or c.text in amount for amount in told for c in conditions):
        return conditions
    groups = sorted({c.group for c in conditions}) or [0]
    added = (Condition(kind=ConditionKind.OTHER, text=t, effect=Effect.REQUIRES, group=g) for t in told for g in groups)
    return (*conditions, *added)


def _amount(item: Phrase) -> str:
    """Return the noun of an item with the amount behind it; "" where there is none, or it is an age or a size of pictures."""
    noun, doc = item.doc[item.head], item.doc
    found = _BEHIND.match(doc[noun.i :].text[len(noun.text) :]) if noun.pos_ == "NOUN" else None
    if found is None or not _BOUND.search(found["amount"]) or _AGE.search(found["amount"]):
        return ""
    return f"{noun.text.lower()} {found['amount']}"
