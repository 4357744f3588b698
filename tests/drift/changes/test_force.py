import pytest

from checker.drift.changes.force import (
    all_said,
    asked_aside,
    charged,
    choice,
    defaulted,
    denied,
    hedged,
    posted,
    quantified,
    rarer,
    turned_round,
    written_out,
)
from checker.drift.words.cues import Cues, cues
from checker.report.drift import Protection
from checker.rulebook import rulebook

LESS, MORE = Protection.LESS, Protection.MORE


@pytest.fixture(scope="module")
def words() -> Cues:
    return cues(rulebook())


@pytest.mark.parametrize(
    ("key", "plainly"),
    [
        ("we don't sell it", "we do not sell it"),
        ("nobody but the nurse reads it", "only the nurse reads it"),
        ("to these firms and to no one else", "to these firms only"),
        ("in no more than 30 days", "in at most 30 days"),
        ("nobody reads it", "nobody reads it"),
    ],
)
def test_denials_are_written_out(key: str, plainly: str) -> None:
    assert written_out(key) == plainly


def test_the_say_of_the_person_and_when_they_hear_of_it(words: Cues) -> None:
    found = choice("only if you have agreed to it", "unless you tell us to stop", words)
    assert found == (LESS, "the person is asked first; now the person may say no")
    found = choice("we will notify you after it happens", "we will notify you before it happens", words)
    assert found == (MORE, "the person hears of it after; now the person hears of it before")
    assert choice("only with your consent", "only with your permission", words) is None
    assert choice("we sell it", "we sell it with your consent", words) is None


def test_hedges_and_denials_that_come_and_go(words: Cues) -> None:
    assert hedged("we never sell it", "we generally never sell it", words) == (LESS, "now only “generally”")
    assert hedged("we sell it", "we generally sell it", words) is None
    assert denied("we sell it", "we do not sell it", words) == (MORE, "now a denial")
    assert denied("only if you agree we sell it", "unless you agree we do not sell it", words) is None


def test_if_and_unless_are_opposites(words: Cues) -> None:
    found = turned_round("we sell it if you agree", "we sell it unless you agree", words)
    assert found == (LESS, "“unless” came in the place of its opposite")
    found = turned_round("we bill you without showing photographs", "we bill you after showing photographs", words)
    assert found == (MORE, "“without” gave way to its opposite")
    assert turned_round("we sell it if you agree", "we sell it when you agree", words) is None


def test_one_wording_may_have_all_of_the_other(words: Cues) -> None:
    assert all_said("only you read it", "you and a nurse read it", words)
    assert not all_said("only you read it", "a nurse watches it", words)


def test_what_was_free_may_have_a_price(words: Cues) -> None:
    assert charged("you get it free of charge", "you get it for a fee", words) == (LESS, "no longer free of charge")
    assert charged("you get it for a fee", "you get it at no cost", words) == (MORE, "now free of charge")
    assert charged("you get it free of charge", "you get it", words) is None


def test_what_a_person_wants_is_missed_where_it_is_denied(words: Cues) -> None:
    assert denied("we do not respond to the signal", "we respond to the signal", words) == (MORE, "no longer a denial")
    assert denied("we delete the film", "we do not delete the film", words) == (LESS, "now a denial")
    assert denied("we do not sell the film", "we sell the film", words) == (LESS, "no longer a denial")


def test_some_of_it_is_less_than_all_of_it(words: Cues) -> None:
    assert quantified("we share certain data with shops", "we share all data with shops", words) == (LESS, "some of it became all of it")
    assert quantified("we share all data with shops", "we share some data with shops", words) == (MORE, "all of it became some of it")
    assert quantified("we share data with shops", "we share all data with shops", words) is None


def test_whether_or_not_asks_for_nothing(words: Cues) -> None:
    found = turned_round("we share it if you ask for credit", "we share it whether you ask for credit", words)
    assert found is not None
    assert found[0] is LESS


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("you may ask us once each year", "you may ask us once every three years", Protection.LESS),
        ("you have the right to ask us twice per year", "you have the right to ask us twice per month", Protection.MORE),
        ("we back it up every day", "we back it up every week", None),
        ("you may ask us once each year", "you may ask us once every 12 months", None),
    ],
)
def test_a_right_may_be_used_less_often(old: str, new: str, told: Protection | None) -> None:
    found = rarer(old, new, cues(rulebook()))
    assert (found[0] if found else None) is told


@pytest.mark.parametrize(
    ("old", "new", "protection"),
    [
        ("you decide who finds it by default it can not be found", "you decide who finds it by default it can be found", Protection.LESS),
        ("by default they are shared", "by default they are not shared", Protection.MORE),
        ("by default it can not be found", "by default it can not be seen", None),
        ("it can not be found", "it can be found", None),
    ],
)
def test_what_holds_by_default_may_be_turned_round(old: str, new: str, protection: Protection | None) -> None:
    found = defaulted(old, new, cues(rulebook()))
    assert (found[0] if found else None) is protection


@pytest.mark.parametrize(
    ("old", "new", "protection"),
    [
        ("we write to every member a month before", "we put a note on our website", LESS),
        ("changes are posted on this page", "we send you an email about changes", MORE),
        ("we tell you by letter", "we tell you and post it on our site", None),
        ("we post it on our site", "it appears on our page", None),
    ],
)
def test_who_is_told_in_person_need_not_look(old: str, new: str, protection: Protection | None, words: Cues) -> None:
    found = posted(old, new, words)
    assert (found[0] if found else None) is protection


def test_a_yes_asked_for_in_other_words_is_set_aside(words: Cues) -> None:
    assert asked_aside("with your consent we ring you", "we ring you if you have agreed to", words) == ("we ring you", "we ring you")
    same = ("we show it if you agree", "we show it unless you agree")
    assert asked_aside(*same, words) == same
