"""Amounts of money and lengths of time in a condition, held against a field that tells them: "payments above 50 euros", amount_eur = 12."""

from checker.verdicts.conditions.counted import bound_of
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import pieces, roots

_CURRENCIES = judging_words().currencies  # words of each currency, as texts and fields write them
_AMOUNT = judging_words().amount_fields
_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}


def by_amount(text: str, name: str, value: str) -> Answer | None:
    """Answer a condition by a field that tells the amount or the length that it bounds; None where the field tells something else."""
    found, told = bound_of(text), _number(value)
    if found is None or told is None:
        return None
    holds, unit = found
    factor = _of_money(text, name, unit) or _of_time(text, name, unit)
    if factor is None:
        return None
    said = f"the log says {name} = {value}"
    return met(said) if holds(told * factor) else not_met(said)


def asks_amount(text: str, name: str) -> bool:
    """Tell whether a condition bounds an amount or a length that a field of this name may tell."""
    found = bound_of(text)
    return found is not None and (_of_money(text, name, found[1]) or _of_time(text, name, found[1])) is not None


def _of_money(text: str, name: str, unit: str) -> float | None:
    """Return 1 where a field tells money in the currency of the text, or in none; of what else is named it must be of the text."""
    meant = _currency(unit)
    field = frozenset(pieces(name))
    named = next((words for words in _CURRENCIES if field & words), None)
    if meant is None or (named is not None and named is not meant):
        return None
    rest = field - (named or frozenset()) - _AMOUNT
    of_money = bool(field & _AMOUNT) or named is not None or bool(rest)
    return 1.0 if of_money and roots(" ".join(rest)) <= roots(text) else None


def _currency(unit: str) -> frozenset[str] | None:
    return next((words for words in _CURRENCIES if unit.lower() in words), None)


def _of_time(text: str, name: str, unit: str) -> float | None:
    """Return what a field's unit of time is in the text's, where the field tells a length ("loan_days" of "loans of less than a week")."""
    wanted, told = unit.lower().rstrip("s"), [p.rstrip("s") for p in pieces(name)]
    units = [p for p in told if p in _DAYS]
    rest = roots(" ".join(p for p in told if p not in _DAYS and p not in _LENGTH))
    if wanted not in _DAYS or len(units) != 1 or not rest or not rest <= roots(text):
        return None
    return _DAYS[units[0]] / _DAYS[wanted]


_LENGTH = frozenset({"duration", "length", "in"})


def _number(value: str) -> float | None:
    try:
        return float(value.replace(",", ""))
    except ValueError:
        return None
