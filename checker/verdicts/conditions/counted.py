"""Conditions with a number in them, held against a field that counts the same: "at two months or more", months_in_arrears = 1."""

import re
from collections.abc import Callable
from functools import partial

from checker.verdicts.flows.logged import speaks_of
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import pieces, roots

_WORDS = {
    "a": 1,
    "an": 1,
    **dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True)),
}
_ONE = r"an?(?= (?:hour|day|week|month|year)\b)"
_NUMBER = rf"(?P<number>\d+(?:[.,]\d+)*|{_ONE}|{'|'.join(word for word in _WORDS if len(word) > 2)})"
_BOUNDS = (
    (re.compile(rf"\b(?:at least|no fewer than|no less than|from|once|after|reach(?:es|ed)?) {_NUMBER}\b", re.IGNORECASE), ">="),
    (re.compile(rf"\b{_NUMBER}\b[^,;.]{{0,30}}?\b(?:or|and) (?:more|above|over|older|later|higher)\b", re.IGNORECASE), ">="),
    (
        re.compile(
            rf"\b(?:more than|longer than|larger than|greater than|higher than|over|above|beyond|exceed(?:s|ed|ing)?|past) {_NUMBER}\b",
            re.IGNORECASE,
        ),
        ">",
    ),
    (re.compile(rf"\b(?:less than|fewer than|shorter than|smaller than|lower than|under|below|before) {_NUMBER}\b", re.IGNORECASE), "<"),
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
    found = _bound(text)
    if found is None or not _counts(name, text[found[0].end("number") :], text):
        return None
    said = f"the log says {name} = {value}"
    return met(said) if _holds(found, counted) else not_met(said)


def bound_of(text: str) -> tuple[Callable[[float], bool], str] | None:
    """Return what tells whether a number is within the one bound of a condition, with the unit of that ("euros", "€"); else None."""
    plain = _SIGN.sub(r"\g<number> \g<sign>", text)
    found = _bound(plain)
    unit = re.match(r"^ ?(\w+|[€£$])", plain[found[0].end("number") :]) if found is not None else None
    return None if found is None or unit is None else (partial(_holds, found), unit[1])


def _bound(text: str) -> tuple[re.Match[str], str, float] | None:
    """Return where a text names its one bound, what is asked of it, and the number; None where it names none, several, or denies it."""
    bounds = [(found, sign) for pattern, sign in _BOUNDS if (found := pattern.search(text))]
    if len({found["number"] for found, _ in bounds}) != 1:
        return None
    found, sign = min(bounds, key=lambda each: each[0].start())
    bound = _WORDS.get(found["number"].lower()) or _value(found["number"])
    if bound is None or _THOUSANDS.match(found["number"]) or _DENIED.search(text[: found.start()]):
        return None
    return found, sign, bound


def _holds(found: tuple[re.Match[str], str, float], counted: float) -> bool:
    _, sign, bound = found
    return {">=": counted >= bound, ">": counted > bound, "<": counted < bound, "<=": counted <= bound}[sign]


_SIGN = re.compile(r"(?P<sign>[€£$]) ?(?P<number>\d+(?:[.,]\d+)*)")


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
