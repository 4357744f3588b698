"""Fields that say how long something has lasted: "days_kept": 20, "months_since_funeral": 8, "reading_age_months": 31."""

import re
from datetime import datetime, timedelta

from checker.model import Flow
from checker.verdicts.terms.words import roots

_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}
_UNIT = r"(?P<unit>hour|day|week|month|year)s?"
_LATER = r"(?P<later>hour|day|week|month|year)s?"
_SINCE = re.compile(rf"^{_UNIT} (?:since|after|from) (?P<what>\w.{{1,60}})$|^(?:since|after) (?P<event>\w.{{1,60}}) (?:in )?{_LATER}$")
_KEPT = re.compile(
    rf"^(?:{_UNIT} (?:kept|held|stored|retained|on file|in storage|in store)|(?P<short>hour|day)s? old)$"  # "years_old": a person
    rf"|^(?:(?:kept|held|stored|retained)(?: for)? (?:in )?|(?:\w+ )?(?P<whose>\w+) age (?:in )?){_LATER}$"
)
_RECORDS = frozenset({"data", "record", "file", "entry"})  # what has an age whatever data an event names
_MOST = 400 * 365.25  # days; what is said to be older is no length of time


def began(name: str, value: str, flow: Flow) -> datetime | None:
    """Return when something began that a field counts the time since, by the moment of the event; None for any other field."""
    found = _SINCE.match(_plain(name))
    days = None if found is None else _days(value, found["unit"] or found["later"])
    return None if days is None else flow.first - timedelta(days=days)


def counts_since(name: str) -> str:
    """Return what a field counts the time since ("funeral" of "months_since_funeral"), "" for any other field."""
    found = _SINCE.match(_plain(name))
    return "" if found is None else found["what"] or found["event"]


def counts_keeping(name: str) -> bool:
    """Tell whether a field says by its name for how long the data were kept."""
    return _KEPT.match(_plain(name)) is not None


def obtained(flow: Flow) -> datetime | None:
    """Return when the data of a flow were collected: as the log dates it, or as it counts how long they were kept."""
    if flow.collected_at is not None:
        return flow.collected_at
    for name, value in flow.extra:
        found = _KEPT.match(_plain(name))
        if found is None or (found["whose"] and not _has_age(found["whose"], flow)):
            continue
        days = _days(value, found["unit"] or found["short"] or found["later"])
        if days is not None:
            return flow.first - timedelta(days=days)
    return None


def _has_age(whose: str, flow: Flow) -> bool:
    """Tell whether the age is that of the data ("reading_age_months" of meter readings), and not of a driver or a house."""
    told = roots(whose)
    return whose in _RECORDS or (bool(told) and told <= roots(" ".join(_plain(name).split(" ")[-1] for name in flow.data)))


def _plain(name: str) -> str:
    return re.sub(r"[\s_.-]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).strip().lower()


def _days(value: str, unit: str) -> float | None:
    try:
        count = float(value)
    except ValueError:
        return None
    days = count * _DAYS[unit]
    return days if 0 <= days <= _MOST else None
