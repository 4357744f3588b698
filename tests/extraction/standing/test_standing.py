"""What governing words do to a practice: leave given by the person, rights, prevention."""

import pytest

from tests.extraction.conftest import Read


def _told(commitments: Read, sentence: str) -> list[tuple[str, str, str]]:
    return [(c.actor.value, c.action.value, c.kind.value) for c in commitments(sentence)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("You grant us a licence to use your photos.", ("first_party", "use", "permit")),
        ("You give us permission to share your email address with shops.", ("first_party", "share", "permit")),
        ("You give the bank permission to share your address with us.", ("first_party", "collect", "permit")),
        ("We take steps to delete your address.", ("first_party", "delete", "require")),
        ("By collecting your address, we can plan our rounds.", ("first_party", "collect", "permit")),
        ("We reserve the right to share your address with banks.", ("first_party", "share", "permit")),
        ("We are prohibited from sharing your address with banks.", ("first_party", "share", "deny")),
    ],
)
def test_a_governing_word_carries_the_practice(commitments: Read, sentence: str, told: tuple[str, str, str]) -> None:
    assert told in _told(commitments, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You do not give us permission to share your email address with shops.",
        "You have the right to share your photos with friends.",
        "By entering your address, you agree to our terms.",
        "We have no obligation to publish your photos.",
    ],
)
def test_a_right_or_a_lack_of_leave_is_no_practice(commitments: Read, sentence: str) -> None:
    assert [t for t in _told(commitments, sentence) if t[0] == "first_party" and t[1] in ("share", "use")] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Blocking cookies may prevent us from storing your preferences.",
        "Once a child says so, he or she will be unable to share photos with others.",
    ],
)
def test_what_somebodys_doing_prevents_is_no_promise(commitments: Read, sentence: str) -> None:
    assert [c for c in commitments(sentence) if c.kind.value == "deny" and c.actor.value == "first_party"] == []
