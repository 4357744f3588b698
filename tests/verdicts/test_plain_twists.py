# ruff: noqa: E501 (texts and rows of the tests)
"""Plain denials and one closed list, each with one adverbial that takes from it: in front, or behind.

Without the adverbial the event contradicts the sentence. With it a careful reader does not accuse: when, where, how or on which terms the
denial holds is not what the log tells. New adverbials need no word of ours to be asked for; those that narrow nothing still accuse.
"""

import pytest

from checker.model import Action
from tests.verdicts.plain import did, fits
from tests.verdicts.test_from_text import Event, told

SENTENCES = [
    ("We do not sell your photos", did(Action.SELL, "photo", role="data_broker", consideration="money")),
    ("Your location is not passed on to hotels", did(Action.SHARE, "location", role="hotel")),
    ("We never keep voice recordings", did(Action.RETAIN, "voice recording")),
    ("No exam results are given to employers", did(Action.SHARE, "exam result", role="employer")),
    ("We do not disclose your diagnosis to your insurer", did(Action.SHARE, "diagnosis", role="insurer")),
    ("Shops never see your email address", did(Action.SHARE, "email", role="retailer")),
    ("We only share your name with couriers", did(Action.SHARE, "name", role="advertising.advertiser")),
]
BEHIND = [
    "on Sundays", "as a rule", "yet", "twice", "before they have been printed", "under your real name", "as long as the strike lasts",
    "until the season ends", "during the trial", "while you are abroad", "whenever the moon is full", "in the year of the fair",
    "outside the high season", "within the first week", "on your birthday", "on the first visit", "in the case of minors",
    "if you are a guest", "unless you win", "if nobody objects", "until further notice", "where a claim is pending", "provided that you pay",
    "except on request", "except in winter", "apart from winners", "more than once a year", "more often than needed", "if we can help it",
    "if possible", "where practicable", "as far as we know", "when asked by strangers", "in the hope of a discount", "on paper", "in one go",
    "alongside your face", "next to your phone number",
]  # fmt: skip
IN_FRONT = [
    "On Sundays,", "During the trial,", "In winter,", "Until the season ends,", "As a rule,", "For now,", "Normally,", "In most cases,",
    "With few exceptions,", "In the first week", "On your first visit,", "Where you pay in cash,", "In our Paris shop,", "For premium members,",
    "As regards minors,", "If you are a guest,", "Unless you win,", "Until we hear from you,", "Except in winter,", "Apart from winners,",
    "Once the course is over,", "Before the trip,", "After your death,", "When you are abroad,", "Whenever it rains,", "In the case of children,",
    "As far as we know,", "If possible,", "From next year,", "In theory,", "In the desktop version,", "Under the old scheme,", "By default,",
]  # fmt: skip
NOTHING_TAKEN = ["However,", "Moreover,", "For example,", "Of course,", "To be clear,", "Therefore"]


def _in_front(opening: str, sentence: str) -> str:
    return f"{opening} {sentence[0].lower()}{sentence[1:]}."


@pytest.mark.parametrize(("sentence", "event"), SENTENCES)
def test_a_plain_sentence_accuses(sentence: str, event: Event) -> None:
    assert fits(told(f"{sentence}.", event).value, "contr")


@pytest.mark.parametrize("opening", NOTHING_TAKEN)
@pytest.mark.parametrize(("sentence", "event"), SENTENCES)
def test_so_it_does_with_words_that_take_nothing_from_it(sentence: str, event: Event, opening: str) -> None:
    assert fits(told(_in_front(opening, sentence), event).value, "contr")


@pytest.mark.parametrize("words", BEHIND)
@pytest.mark.parametrize(("sentence", "event"), SENTENCES)
def test_with_an_adverbial_behind_it_does_not(sentence: str, event: Event, words: str) -> None:
    assert fits(told(f"{sentence} {words}.", event).value, "nocontr")


@pytest.mark.parametrize("opening", IN_FRONT)
@pytest.mark.parametrize(("sentence", "event"), SENTENCES)
def test_with_an_adverbial_in_front_it_does_not(sentence: str, event: Event, opening: str) -> None:
    assert fits(told(_in_front(opening, sentence), event).value, "nocontr")
