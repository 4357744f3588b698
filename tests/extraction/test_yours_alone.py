"""Data that nobody but the person gets to see."""

import pytest

from tests.extraction.conftest import Read, briefs

READ: dict[str, list[str]] = {
    "Your messages are visible to you alone.": ["first_party share deny: messages"],
    "Only you can see your messages.": ["first_party share deny: messages"],
    "Unless you publish them, your photos can be seen only by you.": ["first_party share limit: photos; unless user_direction"],
    "Nobody but you can read your messages.": ["first_party share deny: messages"],
}
NOT_READ: dict[str, list[str]] = {
    "Only you and your friends can see your messages.": [
        "first_party share limit: messages; to friends; only recipient",
        "user share limit: messages; to friends; only recipient",
    ],
    "You can see your messages.": [],
    "Only you can cancel your order.": [],
}


@pytest.mark.parametrize("sentence", READ)
def test_it_is_read(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == READ[sentence]


@pytest.mark.parametrize("sentence", NOT_READ)
def test_near_misses_are_read_otherwise(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == NOT_READ[sentence]
