from datetime import UTC, datetime

import pytest

from checker.rendering.charts.scale import padded


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2014-01-01", "2014-01-01", ["2013-12-23", "2013-12-27", "2013-12-31", "2014-01-04", "2014-01-08"]),
        ("2012-03-01", "2016-02-01", ["2012-07", "2013-01", "2013-07", "2014-01", "2014-07", "2015-01", "2015-07", "2016-01"]),
        ("1990-01-01", "2020-01-01", ["1990", "1995", "2000", "2005", "2010", "2015", "2020"]),
    ],
    ids=["one day", "years in half years", "decades"],
)
def test_labels_are_few_and_round(first: str, last: str, labels: list[str]) -> None:
    ticks = padded(at(first), at(last), 0, 100).ticks()
    assert [label for _, label in ticks] == labels
    assert [x for x, _ in ticks] == sorted(x for x, _ in ticks)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_on_the_scale(day: str) -> None:
    scale = padded(at(day), at(day), 0, 100)
    assert 0 <= scale.x(at(day)) <= 100
    assert scale.ticks() is not None
