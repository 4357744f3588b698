"""Fields that count how long something has lasted."""

from dataclasses import replace
from datetime import timedelta

import pytest

from checker.verdicts.flows.elapsed import began, counts_keeping, counts_since, obtained
from tests.verdicts.sample import flow

AGE = flow(("age", "meter readings"), "Nova Labs")


@pytest.mark.parametrize(
    ("name", "value", "days"),
    [
        pytest.param("days_kept", "20", 20.0, id="days kept"),
        pytest.param("kept_for_days", "20", 20.0, id="kept for days"),
        pytest.param("storedDays", "3", 3.0, id="in one word"),
        pytest.param("reading_age_months", "2", 60.875, id="the age of a reading"),
        pytest.param("record_age_days", "30", 30.0, id="the age of a record"),
        pytest.param("hours_old", "12", 0.5, id="hours"),
        pytest.param("days_kept", "long", None, id="no number"),
        pytest.param("days_kept", "-3", None, id="less than nothing"),
        pytest.param("days_kept", "1e300", None, id="longer than anything"),
        pytest.param("days_kept", "nan", None, id="not a number"),
        pytest.param("age", "20", None, id="the age of a person"),
        pytest.param("user_age_years", "20", None, id="the age of a user"),
        pytest.param("age_years", "34", None, id="the age of whoever"),
        pytest.param("driver_age_years", "34", None, id="the age of a driver"),
        pytest.param("years_old", "34", None, id="how old somebody is"),
        pytest.param("months_old", "8", None, id="how old a baby is"),
        pytest.param("days_paid", "20", None, id="days of something else"),
    ],
)
def test_how_long_data_were_kept(name: str, value: str, days: float | None) -> None:
    kept = obtained(replace(AGE, collected_at=None, extra=((name, value),)))
    assert kept == (None if days is None else AGE.first - timedelta(days=days))


def test_what_the_log_dates_comes_first() -> None:
    day = AGE.first - timedelta(days=3)
    assert obtained(replace(AGE, collected_at=day, extra=(("days_kept", "20"),))) == day


@pytest.mark.parametrize(
    ("name", "value", "what", "days"),
    [
        pytest.param("days_since_sailing", "7", "sailing", 7.0, id="since"),
        pytest.param("weeks-after-the-visit", "2", "the visit", 14.0, id="after"),
        pytest.param("since_visit_days", "2", "visit", 2.0, id="the other way round"),
        pytest.param("days_kept", "2", "", None, id="since nothing"),
        pytest.param("days_since_visit", "", "visit", None, id="empty"),
    ],
)
def test_since_what_a_field_counts(name: str, value: str, what: str, days: float | None) -> None:
    assert counts_since(name) == what
    assert began(name, value, AGE) == (None if days is None else AGE.first - timedelta(days=days))


def test_only_keeping_counts_as_keeping() -> None:
    assert counts_keeping("days_kept")
    assert not counts_keeping("days_since_visit")
