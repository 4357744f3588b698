import pytest

from checker.drift.words.cues import cues
from checker.drift.words.say import Say, expression
from checker.report.drift import Protection
from checker.rulebook import rulebook

LESS, MORE = Protection.LESS, Protection.MORE


@pytest.fixture(scope="module")
def say() -> Say:
    return cues(rulebook()).say


def way(told: tuple[Protection, str] | None) -> Protection | None:
    return told[0] if told else None


def test_a_fragment_may_be_a_right(say: Say) -> None:
    assert say.right("opt out of the sale of data")
    assert not say.right("sell data to those who opt out")


def test_to_have_to_do_is_less_than_to_be_free_to(say: Say) -> None:
    assert way(say.bound("you may give us your age", "you must give us your age")) is LESS
    assert way(say.bound("users have to tell us", "users can tell us")) is MORE
    assert say.bound("you may give us your age", "you must not give us your age") is None
    assert say.bound("we may keep it", "we must keep it") is None


def test_a_need_that_goes_is_told_and_one_that_comes_is_not(say: Say) -> None:
    assert way(say.measured("need it", "like it")) is LESS
    assert way(say.measured("as necessary", "")) is LESS
    assert say.measured("as necessary for tents and huts", "") is None
    assert say.measured("like it", "need it") is None


def test_a_number_of_times_that_becomes_any_number(say: Say) -> None:
    assert way(say.at_will("once a year", "as often as you like", "you may ask as often as you like")) is MORE
    assert way(say.at_will("at any time", "once a year", "you may ask once a year")) is LESS
    assert say.at_will("at any time", "by letter", "you may ask by letter") is None


def test_a_yes_that_is_asked_for_no_longer(say: Say) -> None:
    assert way(say.asked(3, 0, "can opt in to")) is LESS
    assert way(say.asked(0, 3, "with your consent")) is MORE
    assert say.asked(2, 0, "opt out") is None
    assert say.asked(3, 0, "use or") is None


def test_an_expression_finds_whole_words() -> None:
    assert expression(("need it",)).search("who need it") is not None
    assert expression(("need it",)).search("who need items") is None
