import pytest

from checker.drift.changes.bound import freed, in_opening_condition, unbound
from checker.drift.words.cues import cues
from checker.drift.words.hunks import hunks
from checker.drift.words.wording import plain
from checker.report.drift import Protection
from checker.rulebook import rulebook

LESS, MORE = Protection.LESS, Protection.MORE


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("We do not use your letters to pick songs or to show ads.", "We use your letters to pick songs, but not to show ads.", LESS),
        ("We track your walks, though not your name.", "We do not track your walks, nor your name.", MORE),
        ("The app does not allow chats or gifts.", "The app allows chats but no gifts.", LESS),
        ("We do not sell your letters to clubs.", "Your letters are sold to no clubs.", None),
        ("We do not show your letters to anybody outside the club.", "We show your letters to the club, not to others.", None),
        ("We do not use your letters.", "We use none of your letters, not one.", None),
        ("We do not see your letters, only your name.", "We see your name but not your letters.", None),
        ("We do not delete your letters or your name.", "We delete your letters but not your name.", MORE),
    ],
)
def test_an_act_that_was_denied_may_be_done_beside_another_denial(old: str, new: str, told: Protection | None) -> None:
    found = freed(plain(old), plain(new), cues(rulebook()))
    assert (found[0] if found else None) is told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Our vendors are bound by contract to keep it safe.", "Our vendors set terms of their own.", LESS),
        ("We expect our vendors to be careful with it.", "We trust our vendors to be careful with it.", None),
        ("Vendors see it for a day.", "Vendors see it for a day and are obliged to burn it.", MORE),
        ("Our suppliers act for us under written instructions.", "Our suppliers act on our behalf.", LESS),
        ("Our suppliers act for us.", "Our suppliers act on our behalf.", None),
        ("You have a contract with the club.", "You have a card of the club.", None),
    ],
)
def test_others_are_bound_by_words_that_come_and_go(old: str, new: str, told: Protection | None) -> None:
    found = unbound([*hunks(plain(old), plain(new))], plain(old), plain(new), cues(rulebook()))
    assert (found[0] if found else None) is told


@pytest.mark.parametrize(
    ("before", "within"),
    [
        ("if you have not finished your", True),
        ("if you have not finished we", False),
        ("only if you sign a form", False),
        ("we do not share it if you", False),
    ],
)
def test_words_may_stand_in_the_condition_that_opens_a_sentence(before: str, *, within: bool) -> None:
    assert in_opening_condition(before, cues(rulebook())) is within
