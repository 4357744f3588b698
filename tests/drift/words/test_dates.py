from datetime import date

import pytest

from checker.drift.words.dates import Stated, differences, parsed, stated_dates
from checker.reading import read_text
from tests.drift.versions import FILLER


def stated(words: str) -> Stated:
    return stated_dates(read_text(f"# Privacy\n\n{words}\n\n{FILLER}\n", "policy.md", ".md"))


@pytest.mark.parametrize(
    ("words", "effective", "updated"),
    [
        ("EFFECTIVE DATE: May 25, 2018", date(2018, 5, 25), None),
        ("Last revised December 15th, 2016.", None, date(2016, 12, 15)),
        ("**Last Updated:** 10 August 2026", None, date(2026, 8, 10)),
        ("Effective as of 2020-01-31. Last modified on Jan 3, 2020.", date(2020, 1, 31), date(2020, 1, 3)),
        ("Version of 1 March 2012", None, date(2012, 3, 1)),
        ("Last updated: 31.12.2020", None, date(2020, 12, 31)),
        ("Last updated: 3/4/2020", None, None),
        ("Effective January 1, 2020, the Consumer Act gives you rights.", None, None),
        ("We founded the company on May 25, 2018.", None, None),
        ("Effective date: February 30, 2018", None, None),
    ],
)
def test_a_text_says_since_when(words: str, effective: date | None, updated: date | None) -> None:
    assert stated(words) == Stated(effective, updated)


def test_a_day_is_read_only_where_it_stands_first() -> None:
    assert (parsed("5 May 2018 and on"), parsed("on 5 May 2018")) == (date(2018, 5, 5), None)


def test_what_does_not_go_together_is_told() -> None:
    told = differences(Stated(updated=date(2013, 10, 31)), date(2014, 8, 26), Stated(updated=date(2013, 10, 31)))
    assert told == (
        "the text says it is last updated on 2013-10-31, 299 days before this version was first seen (2014-08-26)",
        "the text changed, and still states the date of the version before it (2013-10-31)",
    )
    assert differences(Stated(date(2020, 2, 1)), date(2020, 1, 1), None) == (
        "the text says it is in force from 2020-02-01, 31 days after this version was first seen (2020-01-01)",
    )
    assert differences(Stated(), date(2020, 1, 1), Stated(date(2019, 1, 1))) == ("the text no longer states a date",)
    assert differences(Stated(date(2020, 1, 1)), date(2020, 1, 1), None) == ()
