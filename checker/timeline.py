"""Which statements are in force on a day: dated versions of one series replace each other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from checker.errors import Mistake, UsageError
from checker.model import Statement

ALWAYS = date.min  # an absent `effective_from`: in force before every dated version of its series


@dataclass(frozen=True, slots=True)
class Period:
    """A statement with the days on which it governs: from `start` (None: always) until `end` (exclusive; None: open)."""

    statement: Statement
    start: date | None
    end: date | None

    def holds_on(self, day: date) -> bool:
        """Tell whether a day is in the period; its end is the first day that is not."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


@dataclass(frozen=True, eq=False)
class Timeline:
    """The versions of every statement in order of time; compared by identity, so that work on it can be kept."""

    periods: tuple[Period, ...]

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> "Timeline":
        """Return the timeline of ``statements``; raise UsageError for two versions of one series with one date."""
        series: defaultdict[str, list[Statement]] = defaultdict(list)
        given = tuple(statements)
        for statement in given:
            series[statement.series].append(statement)
        mistakes = [mistake for versions in series.values() for mistake in _same_date(versions)]
        if mistakes:
            raise UsageError(*mistakes)
        period_of = {id(period.statement): period for versions in series.values() for period in _periods(versions)}
        return cls(tuple(period_of[id(statement)] for statement in given))

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the statements in the order of their periods."""
        return tuple(period.statement for period in self.periods)

    @property
    def boundaries(self) -> tuple[date, ...]:
        """Return every day on which some statement starts or ceases to govern, or a practice in one of them does, in order."""
        own = {day for period in self.periods for day in (period.start, period.end) if day is not None}
        return tuple(sorted(own | {day for statement in self.statements for day in _stated(statement)}))

    def on(self, instant: datetime) -> tuple[Statement, ...]:
        """Return the statements in force at ``instant``, in the order in which they were given."""
        return tuple(period.statement for period in self.during(instant))

    def during(self, instant: datetime) -> tuple[Period, ...]:
        """Return the periods that hold ``instant``; a time without offset is UTC, days begin at 00:00 UTC."""
        aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
        day = aware.astimezone(UTC).date()
        return tuple(period for period in self.periods if period.holds_on(day))

    def period(self, statement: Statement) -> Period:
        """Return the days on which ``statement`` governs."""
        return next(period for period in self.periods if period.statement is statement)


def midnight(day: date) -> datetime:
    """Return the instant at which ``day`` begins: 00:00 UTC."""
    return datetime.combine(day, time.min, tzinfo=UTC)


def _stated(statement: Statement) -> Iterable[date]:
    """Yield the days that the conditions of a statement name ("since 1 May 2025")."""
    for commitment in statement.commitments:
        for condition in (*commitment.conditions, *commitment.exceptions, *commitment.scope):
            yield from (day for day in condition.period or () if day is not None)


def _same_date(versions: list[Statement]) -> Iterable[Mistake]:
    first: dict[date, Statement] = {}
    for version in versions:
        other = first.setdefault(version.effective_from or ALWAYS, version)
        if other is not version:
            day = f"from {version.effective_from}" if version.effective_from else "always"
            yield Mistake(
                version.path,
                f"{other.path} and {version.path} are both in force {day} in the series {version.series!r}",
                "give them different `effective_from` dates, or name a `series` of its own for each",
            )


def _periods(versions: list[Statement]) -> Iterable[Period]:
    ordered = sorted(versions, key=lambda version: version.effective_from or ALWAYS)
    following = [version.effective_from for version in ordered[1:]]
    for version, replaced in zip(ordered, [*following, None], strict=True):
        ends = [day for day in (version.effective_until, replaced) if day is not None]
        yield Period(version, version.effective_from, min(ends, default=None))
