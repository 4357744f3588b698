"""Receivers inside the data's own clause."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We share any data that we hold with our insurers.", ["first_party share permit: data that we hold; to insurers"]),
        ("We transfer the data we collect about you to vendors.", ["first_party share permit: data we collect about you; to vendors"]),
        ("We disclose the messages you send to friends.", ["first_party share permit: messages"]),
    ],
)
def test_a_receiver_is_the_main_verbs_unless_the_clause_passes_on_itself(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
