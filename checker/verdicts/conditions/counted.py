"""Conditions with a number in them, held against a field that counts the same: "at two months or more", months_in_arrears = 1."""

import re

from checker.verdicts.flows.logged import speaks_of
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import pieces, roots

_WORDS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
_NUMBER = rf"(?P<number>\d+(?:[.,]\d+)*|{'|'.join(_WORDS)})"
_BOUNDS = (
    (re.compile(rf"\b(?:at least|no fewer than|no less than|from|once|after|reach(?:es|ed)?) {_NUMBER}\b", re.IGNORECASE), ">="),
    (re.compile(rf"\b{_NUMBER}\b[^,;.]{{0,30}}?\b(?:or|and) (?:more|above|over|older|later|higher)\b", re.IGNORECASE), ">="),
    (re.compile(rf"\b(?:more than|over|above|beyond|exceed(?:s|ed|ing)?|past) {_NUMBER}\b", re.IGNORECASE), ">"),
    (re.compile(rf"\b(?:less than|fewer than|under|below|before) {_NUMBER}\b", re.IGNORECASE), "<"),
    (re.compile(rf"\b(?:at most|up to|no more than|not more than|within) {_NUMBER}\b", re.IGNORECASE), "<="),
    (re.compile(rf"\b{_NUMBER}\b[^,;.]{{0,30}}?\b(?:or|and) (?:less|fewer|under|below|younger|lower)\b", re.IGNORECASE), "<="),
)
_DENIED = re.compile(r"\b(?:not|never|without|neither|nor)\b(?! until)[^,;.]*$|n[’']t\b[^,;.]*$", re.IGNORECASE)
_BEHIND = re.compile(r"^(?: (?:or|and) \w+)?[ -](\w+)")  # "two visits", "two or more visits"
_TALLY = re.compile(r"^(?:number|count) of |\bcount$")
_UNITS = roots("hour day week month year")
_THOUSANDS = re.compile(r"^\d{1,3}(?:\.\d{3})+$")  # "1.500": one and a half in one country, many in the next


def by_count(text: str, name: str, value: str) -> Answer | None:
    """Answer a condition by a field that counts what it speaks of; None where the field does not, or the text names no one bound."""
    counted = _value(value)
    if counted is None or not speaks_of(text, name):
        return None
    bounds = [(found, sign) for pattern, sign in _BOUNDS if (found := pattern.search(text))]
    if len({found["number"] for found, _ in bounds}) != 1:
        return None
    found, sign = min(bounds, key=lambda each: each[0].start())
    bound = _WORDS.get(found["number"].lower()) or _value(found["number"])
    if bound is None or _THOUSANDS.match(found["number"]) or _DENIED.search(text[: found.start()]):
        return None
    if not _counts(name, text[found.end("number") :], text):
        return None
    holds = {">=": counted >= bound, ">": counted > bound, "<": counted < bound, "<=": counted <= bound}[sign]
    said = f"the log says {name} = {value}"
    return met(said) if holds else not_met(said)


def counts(name: str) -> bool:
    """Tell whether a field holds a number by its name ("months_in_arrears"), where 1 is one of something and no yes."""
    return _COUNTING.search(re.sub(r"[_\W]+", " ", name.lower())) is not None


_COUNTING = re.compile(r"^(?:number|count|total|hours|days|weeks|months|years)\b|\b(?:count|number|total|hours|days|weeks|months|years)$")


def _counts(name: str, behind: str, text: str) -> bool:
    """Tell whether a field counts what stands behind a number: "two months of arrears", and neither "arrears" nor "payment_id"."""
    field, noun = roots(_TALLY.sub("", " ".join(pieces(name)))), _BEHIND.match(behind)
    if noun is None or not roots(noun[1]) <= field or not field - _UNITS:
        return False
    return field <= roots(text) or bool(roots(noun[1]) & _UNITS)  # "less than two months behind": what of, the heading may tell


def _value(text: str) -> float | None:
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
