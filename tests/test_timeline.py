"""Versions of a series replace each other; two of one date are a mistake."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from checker.errors import UsageError
from checker.model import Action, Commitment, Condition, ConditionKind, Kind, Statement
from checker.timeline import Timeline, midnight


def version(path: str, since: date | None = None, until: date | None = None, series: str = "privacy_policy") -> Statement:
    return Statement(path=path, effective_from=since, effective_until=until, series=series)


FIRST, SECOND = version("2012.md", date(2012, 1, 1)), version("2014.md", date(2014, 1, 1))


@pytest.mark.parametrize(
    ("statements", "instant", "expected"),
    [
        pytest.param((FIRST, SECOND), datetime(2011, 12, 31, 23, 59, tzinfo=UTC), (), id="before the first"),
        pytest.param((FIRST, SECOND), datetime(2012, 1, 1, tzinfo=UTC), ("2012.md",), id="from 00:00 of its day"),
        pytest.param((FIRST, SECOND), datetime(2013, 12, 31, 23, 59, 59, tzinfo=UTC), ("2012.md",), id="until the next"),
        pytest.param((FIRST, SECOND), datetime(2014, 1, 1, tzinfo=UTC), ("2014.md",), id="replaced"),
        pytest.param((SECOND, FIRST), datetime(2013, 1, 1, tzinfo=UTC), ("2012.md",), id="given in any order"),
        pytest.param((FIRST, SECOND), datetime(2014, 1, 1, 1, tzinfo=timezone(timedelta(hours=2))), ("2012.md",), id="days are of UTC"),
        pytest.param((FIRST, SECOND), datetime(2014, 1, 1), ("2014.md",), id="no offset is UTC"),
        pytest.param((version("a.md"),), datetime(1990, 1, 1, tzinfo=UTC), ("a.md",), id="without a date: always"),
        pytest.param((version("a.md"), SECOND), datetime(2013, 1, 1, tzinfo=UTC), ("a.md",), id="always until the first dated one"),
        pytest.param((version("a.md"), SECOND), datetime(2015, 1, 1, tzinfo=UTC), ("2014.md",), id="a dated one replaces it"),
        pytest.param(
            (version("a.md", date(2012, 1, 1), date(2013, 1, 1)),), datetime(2013, 1, 1, tzinfo=UTC), (), id="the end is exclusive"
        ),
        pytest.param((FIRST, version("faq.md", series="faq.md")), datetime(2012, 5, 1, tzinfo=UTC), ("2012.md", "faq.md"), id="two series"),
    ],
)
def test_what_is_in_force(statements: tuple[Statement, ...], instant: datetime, expected: tuple[str, ...]) -> None:
    assert tuple(statement.path for statement in Timeline.of(statements).on(instant)) == expected


def test_the_boundaries_are_every_day_on_which_something_changes() -> None:
    timeline = Timeline.of((FIRST, SECOND, version("notice.md", date(2013, 1, 1), date(2013, 2, 1), "notice")))
    assert timeline.boundaries == (date(2012, 1, 1), date(2013, 1, 1), date(2013, 2, 1), date(2014, 1, 1))
    assert timeline.statements[:2] == (FIRST, SECOND)


@pytest.mark.parametrize("since", [None, date(2012, 1, 1)], ids=["always", "one date"])
def test_two_versions_of_one_date_are_a_mistake_that_names_both_and_the_series(since: date | None) -> None:
    with pytest.raises(UsageError) as caught:
        Timeline.of(
            (version("a.md", since), version("b.md", since), FIRST.model_copy(update={"path": "c.md", "effective_from": date(2020, 1, 1)}))
        )
    message = str(caught.value)
    assert "a.md" in message
    assert "b.md" in message
    assert "series" in message
    assert "c.md" not in message


def test_every_clash_is_reported_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        Timeline.of((version("a.md"), version("b.md"), version("x.md", series="s"), version("y.md", series="s")))
    assert len(caught.value.mistakes) == 2


def test_midnight_is_the_start_of_a_day_in_utc() -> None:
    assert midnight(date(2014, 1, 1)) == datetime(2014, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ids", "days"),
    [
        (("2025-05-01/..",), (date(2025, 5, 1),)),
        (("../2024-03-31",), (date(2024, 3, 31),)),
        (("../XXXX",), ()),
        (("2025-02-30/..",), ()),
        (("soon",), ()),
        ((), ()),
    ],
)
def test_days_that_a_practice_is_dated_by_divide_the_events(ids: tuple[str, ...], days: tuple[date, ...]) -> None:
    dated = Condition(kind=ConditionKind.TIME, text="then", ids=ids)
    told = Commitment(statement="a", start=0, end=1, text="t", action=Action.SHARE, kind=Kind.PERMIT, conditions=(dated,))
    assert Timeline.of([Statement(path="a.md", commitments=(told,))]).boundaries == days
