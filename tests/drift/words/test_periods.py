import pytest

from checker.drift.words.periods import ages, every, figure, named, periods


@pytest.mark.parametrize(
    ("key", "days"),
    [
        ("we keep it for 30 days", [30]),
        ("we keep it for a month", [30]),
        ("it is gone within two weeks", [14]),
        ("after half a year we delete it", [182.5]),
        ("within 5 working days", [5]),
        ("we delete it the same day", [0]),
        ("as soon as you leave and at most 3 days later", [0, 3]),
        ("we keep it for days", []),
        ("in the year 2024", []),
        ("within 72 hours", [3]),
        ("twenty four hours after it", [1]),
    ],
)
def test_periods_are_told_in_days(key: str, days: list[float]) -> None:
    assert periods(key) == days


def test_numbers_in_words_are_figures_from_two_on() -> None:
    assert [figure(word) for word in ("twenty", "one", "a", "7", "many")] == ["20", "one", "a", "7", "many"]


@pytest.mark.parametrize(
    ("key", "years"),
    [
        ("a child under 13", [13]),
        ("people of at least 16 years of age", [16]),
        ("twelve years old", [12]),
        ("if you are 18 or older", [18]),
        ("under the age of 14", [14]),
        ("under 5 minutes", []),
        ("over 30 days", []),
        ("kept for 16 years", []),
    ],
)
def test_an_age_is_no_period(key: str, years: list[int]) -> None:
    assert ages(key) == years
    assert not (years and periods(key))


@pytest.mark.parametrize(
    ("key", "days"),
    [("once each year", 365), ("every three months", 90), ("per day", 1), ("each week, every year", None), ("a year", None)],
)
def test_how_often_is_told_in_days(key: str, days: float | None) -> None:
    assert every(key) == days


@pytest.mark.parametrize(
    ("key", "told"), [("after two years", "two years"), ("within 30 days", "30 days"), ("a month or a year", None), ("at once", None)]
)
def test_a_period_is_named_as_it_is_written(key: str, told: str | None) -> None:
    assert named(key) == told
