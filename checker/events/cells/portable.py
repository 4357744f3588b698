"""Expressions that every engine behind Ibis works out alike."""
# ruff: noqa: PLC0415 (Ibis is an extra, and slow to import)

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from checker.events.cells.checks import MAX_TEXT, NULL_WORDS

if TYPE_CHECKING:
    import ibis.expr.types as ir

JOINT = "\x1f"  # between the items of a list that serves as a key: no text that passes the checks of a log begins or ends in it
YEARS = datetime(1900, 1, 1, tzinfo=UTC), datetime(2199, 12, 31, 23, 59, 59, tzinfo=UTC)


def flat(held: ir.Value) -> ir.Value:
    """Return a value as text; the items of a list sorted and joined."""
    return held.sort().join(JOINT) if held.type().is_array() else held.cast("string")


def naive(moment: ir.Value) -> ir.Value:
    """Return a moment in UTC, without its zone."""
    return moment.cast("timestamp('UTC')").cast("timestamp") if moment.type().timezone else moment.cast("timestamp")


def odd(text: ir.Value) -> ir.BooleanValue:
    """Tell whether the checks may refuse a text; they decide about those that they may."""
    plain = text.strip()
    return (plain == "") | plain.isin(NULL_WORDS) | (text.length() > MAX_TEXT // 4)


def outside(moment: ir.Value) -> ir.BooleanValue:
    """Tell whether a moment lies outside the years that the checks accept."""
    plain = naive(moment)
    return (plain < _literal(YEARS[0])) | (plain > _literal(YEARS[1]))


def _literal(moment: datetime) -> ir.Value:
    import ibis

    return ibis.literal(moment.replace(tzinfo=None), "timestamp")


def period(moment: ir.Value, boundaries: Sequence[date]) -> ir.Value:
    """Return the number of days in ``boundaries`` up to a moment."""
    import ibis

    plain, days = naive(moment), sorted(set(boundaries))
    branches = [(plain < _literal(datetime.combine(day, time.min, tzinfo=UTC)), index) for index, day in enumerate(days)]
    return ibis.cases((plain.isnull(), ibis.null("int64")), *branches, else_=len(days)).cast("int64")
