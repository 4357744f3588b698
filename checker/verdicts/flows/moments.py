"""Moments that the fields of a log name, and the days between two of them."""

from datetime import UTC, datetime

from checker.verdicts.flows.logged import DATE


def moment_of(value: str) -> datetime | None:
    """Return the moment that a value is or names: "deactivated 2018-05-20"."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        day = DATE.search(value)
        return moment_of(day.group()) if day and day.group() != value else None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def days_between(start: datetime, end: datetime) -> int:
    """Return whole days; a moment without a zone is taken as UTC."""
    begun, ended = (moment if moment.tzinfo else moment.replace(tzinfo=UTC) for moment in (start, end))
    return (ended - begun).days
