"""What the next sentence takes back from a denial."""

import pytest

from checker.model import Action
from tests.extraction.conftest import Read


def test_the_next_sentence_takes_data_back_from_a_denial(commitments: Read) -> None:
    (found,) = commitments("We do not share personal data with sponsors. This does not apply to aggregated statistics.")
    assert (found.kind.value, [c.text for c in found.exceptions]) == ("limit", ["aggregated statistics"])


def test_a_permission_has_nothing_to_take_back(commitments: Read) -> None:
    (found,) = commitments("We share personal data with sponsors. This does not apply to aggregated statistics.")
    assert (found.kind.value, found.exceptions) == ("permit", ())


def test_what_is_no_data_and_nobody_is_asked_for(commitments: Read) -> None:
    (found,) = commitments("We do not share personal data with sponsors. This does not apply to holidays.")
    assert (found.kind.value, [c.kind.value for c in found.exceptions]) == ("limit", ["other"])


@pytest.mark.parametrize(
    ("sentence", "excepted"),
    [
        ("Exceptions: the tax office and your insurer.", ["the tax office", "your insurer"]),
        ("This rule has one exception: if you are a travel agent.", ["if you are a travel agent"]),
        ("It is different where a claim is pending.", ["where a claim is pending"]),
        ("That changes once you become a trade member.", ["once you become a trade member"]),
        ("Excluded from this rule are league tables with no names in them.", ["league tables with no names in them"]),
        ("Exempt from this are photos that you publish yourself.", ["photos that you publish yourself"]),
        ("Not so for prize winners.", ["prize winners"]),
        ("An exception is made in emergencies.", ["in emergencies"]),
        ("With two exceptions, though: your bank and your landlord.", ["your bank", "your landlord"]),
        ("The only time we would is if you asked us to.", ["if you asked us to"]),
        ("Only if you tick the box do we.", ["if you tick the box"]),
    ],
)
def test_a_sentence_that_only_takes_back(commitments: Read, sentence: str, excepted: list[str]) -> None:
    (found,) = commitments(f"We do not sell your bookings. {sentence}")
    assert (found.kind.value, [c.text for c in found.exceptions]) == ("limit", excepted)


@pytest.mark.parametrize(
    "sentence",
    [
        "There are no exceptions to this rule.",
        "Our exception policy is described on page 4.",
        "The exceptions set out below are subject to review.",
        "This changes nothing for members.",
        "It is different from what others do.",
        "Not that we mind.",
        "The only time we met was in May.",
    ],
)
def test_what_takes_nothing_back(commitments: Read, sentence: str) -> None:
    assert [c.kind.value for c in commitments(f"We do not sell your bookings. {sentence}")] == ["deny"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Footage is overwritten after 30 days. The sole exception is footage of an incident that has been reported.",
            ["footage of an incident that has been reported"],
        ),
        (
            "We delete the account within 30 days. What remains is the order record that the law asks for.",
            ["the order record that the law asks for"],
        ),
        ("We delete the account within 30 days. What remains is nothing.", []),
        ("We delete the account within 30 days. What you write is yours.", []),
    ],
)  # fmt: skip
def test_what_is_left_of_a_deletion(commitments: Read, text: str, left: list[str]) -> None:
    found = commitments(text)[0]
    assert (found.action, [c.text for c in found.exceptions]) == (Action.DELETE, left)
