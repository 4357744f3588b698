"""Dates that a text states of itself: since when it is in force, when it was last changed; held against the day it was captured."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checker.drift.words.function_words import function_words
from checker.model import Document

NEAR_START, NEAR_END = 40, 10  # clauses: where texts state their dates
LONGEST = 45  # words of a clause that states the date of its own text
MONTHS = function_words().months
MONTH = rf"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' if name[3:] else name for name in MONTHS)}|sept)\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
WRITTEN = (rf"{MONTH}\s+{DAY}\s*,?\s+{YEAR}", rf"{DAY}\s+(?:of\s+)?{MONTH}\s*,?\s+{YEAR}", r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)")
NUMBERS = r"(?P<one>\d{1,2})[/.](?P<two>\d{1,2})[/.](?P<year>(?:19|20)\d\d)"
GAP = r"[\s:*_|–—-]*(?:(?:as\s+of|on|from|date|is|was|since)[\s:*_|–—-]*)*"
EFFECTIVE = r"(?:effective(?:\s+date)?|in\s+(?:force|effect)|takes\s+effect|valid\s+(?:from|as\s+of))"
UPDATED = (
    r"(?:(?:last|most\s+recently)\s+(?:updated?|revised|modified|changed|amended|edited)"
    r"|updated|revised|(?:date\s+of\s+)?last\s+(?:update|revision)|version\s+of)"
)


@dataclass(frozen=True, slots=True)
class Stated:
    """The dates that a text gives itself; None: it gives none."""

    effective: date | None = None
    updated: date | None = None

    @property
    def any(self) -> date | None:
        return self.effective or self.updated


def stated_dates(document: Document) -> Stated:
    """Return the first date of each sort near the start or the end of a text.

    The date of a law is none of the text's own: "effective January 1, 2020, the Act ...".
    """
    return Stated(_first(document, EFFECTIVE), _first(document, UPDATED))


def differences(stated: Stated, captured: date | None, before: Stated | None) -> tuple[str, ...]:
    """Say where the dates of a text, of its capture and of the version before it do not go together."""
    told = []
    if stated.any and captured:
        days = (captured - stated.any).days
        what = "in force from" if stated.effective else "last updated on"
        if days > 0:
            told.append(f"the text says it is {what} {stated.any}, {days} days before this version was first seen ({captured})")
        elif days < 0:
            told.append(f"the text says it is {what} {stated.any}, {-days} days after this version was first seen ({captured})")
    if before and before.any and stated == before:
        told.append(f"the text changed, and still states the date of the version before it ({before.any})")
    if before and before.any and not stated.any:
        told.append("the text no longer states a date")
    return tuple(told)


def _first(document: Document, label: str) -> date | None:
    return next(_found(document, re.compile(rf"\b{label}{GAP}", re.IGNORECASE)), None)


def _found(document: Document, label: re.Pattern[str]) -> Iterator[date]:
    clauses = document.clauses
    near = (*clauses[:NEAR_START], *clauses[max(NEAR_START, len(clauses) - NEAR_END) :])
    for clause in near:
        if len(clause.text.split()) > LONGEST:
            continue
        for match in label.finditer(clause.text):
            after = clause.text[match.end() :]
            day = parsed(after)
            if day and not re.match(r"[^.]*?\d{4},?\s+(?:the|a|an|under)\b", after):  # "Effective January 1, 2020, the Act ..."
                yield day


def parsed(text: str) -> date | None:
    """Return the day that ``text`` begins with; None for none, and for 3/4/2020, which two countries read differently."""
    for form in WRITTEN:
        if match := re.match(form, text, re.IGNORECASE):
            return _of(match)
    match = re.match(NUMBERS, text)
    if not match:
        return None
    one, two, year = (int(match[name]) for name in ("one", "two", "year"))
    if one != two and max(one, two) <= 12:
        return None
    month, day = (one, two) if two > 12 or one == two else (two, one)
    return _date(year, month, day)


def _of(match: re.Match[str]) -> date | None:
    values = match.groupdict()
    if values.get("iso"):
        year, month, day = map(int, values["iso"].split("-"))
        return _date(year, month, day)
    month = next(at for at, name in enumerate(MONTHS, 1) if name.startswith(values["month"].lower()[:3]))
    return _date(int(values["year"]), month, int(values["day"]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
