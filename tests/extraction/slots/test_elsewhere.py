"""Permissions that leave it to another part of the text which data they mean."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We share limited information with advertisers, and section 5 says what it is.", ["as_described"]),
        ("We share your name with couriers, and section 5 says what they do with it.", []),
        ("We share limited information with advertisers.", []),
    ],
)
def test_another_section_says_what_is_meant(commitments: Read, sentence: str, kinds: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.kind for c in found.conditions] == kinds
