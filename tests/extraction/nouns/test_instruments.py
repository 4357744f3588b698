"""Tools are no data: what they are used to do is the practice."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We use forms to collect your IP address.", ["first_party collect permit: IP address"]),
        ("We use your photos to collect votes.", ["first_party use permit: photos; for collect votes"]),
    ],
)
def test_a_tool_is_used_for_the_practice(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We work with Fenn and Brae to collect data about your visits.", ["first_party collect permit: data about your visits"]),
        ("We partner with agencies to collect your address.", ["first_party collect permit: address"]),
        ("We work with couriers to deliver your parcels.", []),
        ("We work with you to update your address.", []),
    ],
)
def test_what_is_done_together_with_others_is_done(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
