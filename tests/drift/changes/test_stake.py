import pytest

from checker.drift.changes.force import written_out
from checker.drift.changes.stake import staked, worth
from checker.drift.words.cues import cues
from checker.drift.words.wording import plain
from checker.report.drift import Protection
from checker.rulebook import rulebook


def _staked(old: str, new: str) -> Protection | None:
    found = staked(written_out(plain(old)), written_out(plain(new)), cues(rulebook()))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We will notify members of any change.", "Members who stay accept any change."),
        ("Our clerks do not read your letters.", "Letters are read by clerks who plan the next mailing."),
        ("We honour signals that your phone sends.", "We do not honour signals that your phone sends."),
    ],
    ids=["owed", "denied", "refused"],
)
def test_what_stood_for_the_person_and_went_is_lost_and_won_the_other_way_round(old: str, new: str) -> None:
    assert _staked(old, new) is Protection.LESS
    assert _staked(new, old) is Protection.MORE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We will inform you of any change.", "We will let you know of any change."),
        ("You can switch back at any time, free of charge.", "Going back is possible at any time and costs nothing."),
        ("Clerks see invoices, but not notes.", "Clerks see invoices; notes are closed to them."),
        ("We do not print names.", "Names are never printed by us."),
        ("You may join or leave.", "You are free to join or not."),
    ],
    ids=["another word for it", "no price", "shut", "another denial", "or not"],
)
def test_other_words_for_what_is_owed_or_denied_are_no_change(old: str, new: str) -> None:
    assert _staked(old, new) is None


def test_a_sentence_is_worth_what_it_promises() -> None:
    words = cues(rulebook())
    assert [worth(key, words) for key in ("we do not sell it", "we do not respond to it", "we sell it")] == [1, -1, 0]
    assert worth("it is no longer open to you", words) == 0
