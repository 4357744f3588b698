import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    "sentence",
    [
        "We cannot promise that we never share your name with our partners.",
        "We are not obliged to keep your photos.",
        "We may not be able to delete your comments.",
        "We will tell you to whom your data were disclosed.",
    ],
)
def test_a_caveat_denies_nothing(commitments: Read, sentence: str) -> None:
    assert [c for c in commitments(sentence) if c.kind.value == "deny"] == []


@pytest.mark.parametrize(
    "sentence", ["We promise that we never share your name with our partners.", "We are not allowed to keep your photos."]
)
def test_a_promise_and_a_ban_do(commitments: Read, sentence: str) -> None:
    assert [c.kind.value for c in commitments(sentence)] == ["deny"]


def test_what_the_person_chooses_to_give_us_is_collected(commitments: Read) -> None:
    (found,) = commitments("You can also choose to provide us with additional information, such as a phone number.")
    assert (found.actor.value, found.action.value, found.kind.value) == ("first_party", "collect", "permit")
    assert "phone number" in [term.text for term in found.data]


def test_what_the_person_may_choose_otherwise_is_no_practice(commitments: Read) -> None:
    assert commitments("You can choose to delete your photos.") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "When you agree to our use of your photos, you may change your mind.",
        "When you consent to our processing your records for research, you may withdraw your consent.",
    ],
)
def test_leave_that_is_only_supposed_is_no_practice(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "This does not mean that your photos were sold to anyone.",
        "It does not mean we never share your address.",
        "That a sort is listed does not imply that we collected that information from you.",
    ],
)
def test_what_something_does_not_mean_is_neither_said_nor_denied(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_what_something_means_is_said(commitments: Read) -> None:
    assert [c.kind.value for c in commitments("This means that we share your address with couriers.")] == ["permit"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We may request that you provide your passport number.", ["first_party collect permit: passport number"]),
        ("We ask that you submit your tax number.", ["first_party collect permit: tax number"]),
        ("We request that you keep your password secret.", []),
        ("We ask that you not send us your diary.", []),
    ],
)
def test_what_people_are_asked_to_hand_in_is_collected(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
