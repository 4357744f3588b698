"""Main clauses that state something, and orders, titles and guesses that do not."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    "sentence",
    [
        "Avoid posting your home address.",
        "Please be careful and do not post your home address.",
        "How we use your photos",
        "Why we ask you for a phone number:",
        "We may not have collected all of your data.",
        "You should not send us your password.",
        "You may not submit your neighbour's address.",
        "You can submit your request by post.",
        "You can browse the shop without giving us your name.",
        "We ask that you not send us your medical records.",
        "We advise members never to share their passwords with anyone.",
        "You can stop cookies from being stored on your device.",
        "We have no duty to publish your reviews.",
        "We undertake no obligation to keep your messages.",
        "Nor can we promise that your messages will not be read.",
        "It is possible to delete your history in the settings.",
        "We will either stop using your photos or tell you why.",
        "Your age can be hidden in the settings.",
        "We use reasonable efforts to correct your records.",
    ],
)
def test_what_states_no_practice_gives_no_commitment(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Please note that we sell your data to brokers.", ["first_party sell permit: data; to brokers"]),
        ("You agree that we may publish your reviews.", ["first_party share permit: reviews"]),
        ("You must not share our newsletter, and we may not share your email address.", ["first_party share deny: email address"]),
        ("We stop using your photos.", ["first_party use deny: photos"]),
        ("Your age is hidden from other members.", ["first_party share deny: age; to other members"]),
    ],
)
def test_what_states_a_practice_gives_one(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_is_only_asked_about_after_a_comma_is_no_practice(commitments: Read) -> None:
    assert not commitments("We have no liability for how they collect, use or share your data.")
    assert len(commitments("We collect your name, use your age, and share your town with clinics.")) == 3


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We intend to stop sharing your email with shops.", []),
        ("We hope to cease selling your photos.", []),
        ("We plan to discontinue collecting your age.", []),
        ("We have stopped sharing your email with shops.", ["deny"]),
        ("We intend to share your email with shops.", ["permit"]),
        ("If you object, we stop sharing your email with shops.", ["deny"]),
    ],
)
def test_an_end_that_is_only_planned_is_none(commitments: Read, sentence: str, kinds: list[str]) -> None:
    assert [c.kind.value for c in commitments(sentence)] == kinds
