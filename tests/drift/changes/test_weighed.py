import pytest

from checker.drift.changes.turns import turn
from checker.drift.changes.weighed import firmer
from checker.drift.words.cues import cues
from checker.drift.words.wording import plain
from checker.report.drift import Protection
from checker.rulebook import rulebook

LESS, MORE = Protection.LESS, Protection.MORE
CUES = cues(rulebook())


def told(before: str, after: str, *, deliberate: bool = False) -> Protection | None:
    found = turn(plain(before), plain(after), CUES, texts=(before, after), deliberate=deliberate)
    return found.protection if found else None


@pytest.mark.parametrize(
    ("before", "after", "protection"),
    [
        ("We share aggregated figures with shops", "We share figures with shops", LESS),
        ("We use what you write to answer you", "We use what you write for any purpose of ours", LESS),
        ("We honour what your browser asks of us", "We ignore what your browser asks of us", LESS),
        ("We collect your name, your age and your town", "We collect your name, your pulse, your age and your town", LESS),
        ("We collect your name, your pulse and your town", "We collect your name and your town", MORE),
        ("We may tell you when we change this page", "We will tell you when we change this page", MORE),
        ("We will tell you when we change this page", "We may tell you when we change this page", LESS),
    ],
)
def test_what_the_words_of_one_place_name_tells_what_they_do(before: str, after: str, protection: Protection) -> None:
    assert told(before, after) is protection


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We provide your pictures to printers", "We give your photos to printers"),
        ("We collect your name on our web site", "We collect your name on our website"),
        ("You can say so at any time", "You can say so whenever you wish"),
        ("We may share your name with shops", "We will share your name with shops"),
        ("Please disregard this if your data were collected", "Please note this if your data were collected"),
    ],
)
def test_other_words_for_the_same_say_nothing(before: str, after: str) -> None:
    assert told(before, after) is None


def test_other_words_count_where_hardly_another_sentence_changed() -> None:
    before, after = "We check each scan that you send and hand it back", "We check each scan that you send and archive it"
    assert told(before, after) is None
    assert told(before, after, deliberate=True) is LESS


def test_only_what_is_owed_becomes_firmer() -> None:
    assert firmer("we may delete it", "we will delete it", CUES) == (MORE, "what it may do it will do now")
    assert firmer("you may delete it", "you must delete it", CUES) is None
    assert firmer("we may not delete it", "we will not delete it", CUES) is None
