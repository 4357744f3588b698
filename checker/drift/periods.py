"""Periods: how long, in days, a sentence says."""

import re

_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_MORE = {
    "twelve": 12,
    "fourteen": 14,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
    "half a": 0.5,
}
_COUNTS = _WORDS | _MORE
_NAMES = "|".join(sorted(_COUNTS, key=len, reverse=True))
_DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
_PERIOD = re.compile(rf"\b(?P<count>\d{{1,4}}|{_NAMES}) (?:working |business |calendar )?(?P<unit>{'|'.join(_DAYS)})s?\b")
_AT_ONCE = re.compile(r"\b(?:the same day|immediately|at once|as soon as|straight away|right away)\b")


def periods(key: str) -> list[float]:
    """Return the periods that the plain words of a sentence name, in days; "the same day" and "as soon as" are none at all."""
    found = [(each.start(), _count(each["count"]) * _DAYS[each["unit"]]) for each in _PERIOD.finditer(key)]
    found += [(each.start(), 0) for each in _AT_ONCE.finditer(key)]
    return [days for _, days in sorted(found)]


def figure(word: str) -> str:
    """Return a number from two on that is written as a word in figures, any other word as it is."""
    count = _COUNTS.get(word, 0)
    return str(count) if count > 1 else word


def _count(word: str) -> float:
    return float(word) if word.isdigit() else _COUNTS[word]
