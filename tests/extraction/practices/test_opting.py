"""Practices told by what people may opt out of, and by the consent they need."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("You may opt out of the sale of your email address.", "sell"),
        ("You can limit the sharing of your location.", "share"),
        ("Members can opt out of the disclosure of their phone number.", "share"),
        ("Ticking the box opts you out of the sale of your name.", "sell"),
        ("If we share your address with shops for their own marketing, you may opt out here.", "share"),
    ],
)
def test_what_may_be_opted_out_of_is_done_until_somebody_does(commitments: Read, sentence: str, action: str) -> None:
    (found,) = commitments(sentence)
    assert (found.actor.value, found.action.value, found.kind.value) == ("first_party", action, "permit")
    assert [c.kind.value for c in found.conditions] == ["opt_out"]


@pytest.mark.parametrize(
    "sentence",
    [
        "You may opt out of our newsletter.",
        "You have the right to object to the processing of your email address.",
        "You can limit the size of your profile.",
        "Members may opt out of the draw.",
    ],
)
def test_rights_and_other_choices_tell_of_no_practice(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_a_practice_that_needs_consent_is_gated_by_it(commitments: Read) -> None:
    (found,) = commitments("The sale of your email address requires your consent.")
    assert found.kind.value == "limit"
    assert [c.kind.value for c in found.conditions] == ["consent"]
    assert briefs((found,))
