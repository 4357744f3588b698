"""Conditions that open a sentence and were hung apart."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("For players 16 and over, we share device identifiers with partners.", "For players 16 and over"),
        ("For members who have left, we never share your photos with advertisers.", "For members who have left"),
        (
            "Where leave has been refused, or is later revoked, ads shall be selected without reference to your location.",
            "Where leave has been refused",
        ),
    ],
)
def test_what_opens_a_sentence_is_a_condition(commitments: Read, sentence: str, condition: str) -> None:
    (found,) = commitments(sentence)
    assert condition in " ".join(c.text for c in (*found.conditions, *found.exceptions))


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("Where the country you are travelling to requires it, we transmit passport numbers to its police.", "Where the country you are"),
        ("Where a town's permit requires it, the town receives the route of each ride.", "Where a town's permit requires it"),
        ("With Night Mode switched on, we sell your viewing history to research firms.", "With Night Mode switched on"),
        ("With tracking enabled by you, we share your location with your friends.", "With tracking enabled by you"),
    ],
)
def test_a_condition_hung_elsewhere_is_kept(commitments: Read, sentence: str, condition: str) -> None:
    (found,) = commitments(sentence)
    assert any(c.text.startswith(condition) for c in found.conditions)


@pytest.mark.parametrize(
    "sentence",
    ["With our partners, we share your location.", "With a map of the town, we show your location to your friends."],
)
def test_with_somebody_or_something_is_no_condition(commitments: Read, sentence: str) -> None:
    assert not [c for found in commitments(sentence) for c in found.conditions]


def test_an_age_that_opens_a_sentence_is_an_age(commitments: Read) -> None:
    (found,) = commitments("For players 16 and over, we share device identifiers with partners.")
    assert [(str(c.kind), c.age_from) for c in found.conditions] == [("age", 16)]


@pytest.mark.parametrize("opening", ["For our customers", "For this purpose", "For example"])
def test_an_opening_that_says_nothing_is_none(commitments: Read, opening: str) -> None:
    (found,) = commitments(f"{opening}, we share your name with couriers.")
    assert not found.conditions
