"""Periods: how long, in days, a sentence says."""

import re

from checker.drift.words.function_words import function_words
from checker.patterns import whole

_COUNTS = {name.replace("-", " "): count for name, count in function_words().counts.items()}
_HALVES, _MINUTES = function_words().halves, function_words().units
_DAY = 1440  # minutes
_NAMES = "|".join(sorted((*_COUNTS, *_HALVES), key=len, reverse=True))
_PERIOD = re.compile(rf"\b(?P<count>\d{{1,4}}|{_NAMES}) (?:working |business |calendar )?(?P<unit>{'|'.join(_MINUTES)})s?\b")
_EVERY = re.compile(rf"\b(?:each|every|per) (?:(?P<count>\d{{1,4}}|{_NAMES}) )?(?P<unit>{'|'.join(_MINUTES)})s?\b")
_OF_AGE = whole(function_words().of_age, re.NOFLAG)
_FIGURE = re.compile(r"\b\d{1,2}\b")
_AT_ONCE = whole(function_words().at_once, re.NOFLAG)


def periods(key: str) -> list[float]:
    """Return the periods that the plain words of a sentence name, in days; "the same day" and "as soon as" are none at all.

    What somebody's age is measured in ("16 years old") is no period.
    """
    key = _OF_AGE.sub("", key)
    found = [(each.start(), _count(each["count"]) * _MINUTES[each["unit"]] / _DAY) for each in _PERIOD.finditer(key)]
    found += [(each.start(), 0) for each in _AT_ONCE.finditer(key)]
    return [days for _, days in sorted(found)]


def named(key: str) -> str | None:
    """Return the one period that the plain words of a sentence name, as they name it ("two years"); None for none or several."""
    found = [each[0] for each in _PERIOD.finditer(_OF_AGE.sub("", key))]
    return found[0] if len(found) == 1 else None


def every(key: str) -> float | None:
    """Return the days within which the plain words of a sentence let something be done once ("each year"); None for no one such period."""
    found = {_count(each["count"] or "one") * _MINUTES[each["unit"]] / _DAY for each in _EVERY.finditer(key)}
    return found.pop() if len(found) == 1 else None


def ages(key: str) -> list[int]:
    """Return the ages in years that the plain words of a sentence name: "under 16", "13 years old", "the age of 18"."""
    named = (" ".join(figure(word) for word in found[0].split()) for found in _OF_AGE.finditer(key))
    return [int(found[0]) for each in named for found in _FIGURE.finditer(each)]


def figure(word: str) -> str:
    """Return a number from two on that is written as a word in figures, any other word as it is."""
    count = _COUNTS.get(word, 0)
    return str(count) if count > 1 else word


def _count(word: str) -> float:
    return float(word) if word.isdigit() else 0.5 if word in _HALVES else _COUNTS[word]
