import pytest

from checker.drift.changes.same import resumed, says_the_same
from checker.drift.words.cues import cues
from checker.drift.words.wording import plain
from checker.rulebook import rulebook


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We do not sell your address.", "Your address is not sold by us."),
        ("If you agree, we share your photos with friends.", "We share your photos with friends if you agree."),
        ("We erase your file unless a court orders us to keep it.", "Unless a court orders us to keep it, we erase your file."),
        ("We may keep logs for up to 90 days.", "Logs may be kept by us for a maximum of 90 days."),
        ("You may withdraw your consent at any time.", "You may withdraw your consent whenever you wish."),
        ("We use it to bake, wash and sew.", "We use it to sew, bake and wash."),
    ],
)
def test_order_voice_and_other_words_for_the_same_change_nothing(old: str, new: str) -> None:
    assert says_the_same(plain(old), plain(new), cues(rulebook()))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("If you agree, we do not share your photos.", "If you do not agree, we share your photos."),
        ("We share it if you ask, unless you are a child.", "We share it unless you ask, if you are a child."),
        ("We keep names for 10 days and photos for 20 days.", "We keep names for 20 days and photos for 10 days."),
        ("We ask the parents and the pupil.", "We ask the parents or the pupil."),
        ("We will tell you of it.", "We may tell you of it."),
        ("We share only your name with clubs.", "We share your name with clubs only."),
        ("We get your name from the club.", "The club gets your name."),
        ("We do not share your name and sell your photos.", "We share your name and do not sell your photos."),
    ],
)
def test_words_of_force_about_something_else_change_something(old: str, new: str) -> None:
    assert not says_the_same(plain(old), plain(new), cues(rulebook()))


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("We will do so only as you wish.", "only as you wish"),
        ("This is done once a month.", "once a month"),
        ("We do so here.", ""),
        ("We share it only as you wish.", ""),
    ],
)
def test_what_takes_up_the_sentence_before_is_no_part_of_what_is_said(sentence: str, rest: str) -> None:
    assert resumed(plain(sentence), cues(rulebook())) == rest


def test_a_condition_of_words_that_say_little_is_one() -> None:
    assert not says_the_same(plain("Friends see it if you allow it."), plain("Friends see it."), cues(rulebook()))
