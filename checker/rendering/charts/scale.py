"""The scale of time: days to places, and the days worth a label."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

TICKS = 9  # at most
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)  # months


@dataclass(frozen=True, slots=True)
class Scale:
    first: datetime
    last: datetime
    left: float
    right: float

    def x(self, moment: datetime) -> float:
        """Return the place of ``moment``, kept within the scale."""
        share = (moment - self.first) / (self.last - self.first)
        return round(self.left + min(1.0, max(0.0, share)) * (self.right - self.left), 1)

    def ticks(self) -> tuple[tuple[float, str], ...]:
        """Return the labelled places: days, months or years, whichever are few enough."""
        if (self.last - self.first).days < 60:
            return tuple((self.x(moment), moment.strftime("%Y-%m-%d")) for moment in self._days())
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        step = next((step for step in STEPS if months / step <= TICKS), STEPS[-1])
        style = "%Y" if step >= 12 else "%Y-%m"
        return tuple((self.x(moment), moment.strftime(style)) for moment in self._months(step) if self.first <= moment <= self.last)

    def _days(self) -> Iterator[datetime]:
        step = timedelta(days=max(1, -(-(self.last - self.first).days // 6)))
        moment = self.first.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        while self.last - moment >= step:  # adding first could leave the calendar
            yield moment
            moment += step
        yield moment

    def _months(self, step: int) -> Iterator[datetime]:
        month = self.first.year * 12 // step * step
        while month // 12 <= self.last.year:
            if month >= 12:
                yield datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
            month += step


def padded(first: datetime, last: datetime, left: float, right: float) -> Scale:
    """Return a scale from ``first`` to ``last`` with some room on both sides, as far as the calendar goes."""
    room = max(timedelta(days=10), (last - first) * 0.04)
    start = first - room if first - datetime.min.replace(tzinfo=UTC) > room else first
    end = last + room if datetime.max.replace(tzinfo=UTC) - last > room else last
    return Scale(start, end, left, right)


def midnight(day: date) -> datetime:
    """Return the first moment of ``day`` in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
