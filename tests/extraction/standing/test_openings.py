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


def test_an_age_that_opens_a_sentence_is_an_age(commitments: Read) -> None:
    (found,) = commitments("For players 16 and over, we share device identifiers with partners.")
    assert [(str(c.kind), c.age_from) for c in found.conditions] == [("age", 16)]


@pytest.mark.parametrize("opening", ["For our customers", "For this purpose", "For example"])
def test_an_opening_that_says_nothing_is_none(commitments: Read, opening: str) -> None:
    (found,) = commitments(f"{opening}, we share your name with couriers.")
    assert not found.conditions
