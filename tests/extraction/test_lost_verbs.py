"""Sentences whose verb the parse lost."""

import pytest

from tests.extraction.conftest import Read, briefs

READ: dict[str, list[str]] = {
    "Your exact location stays on the phone.": ["first_party share deny: exact location"],
    "Outside the hospital we send your bill to your health insurer.": ["first_party share permit: bill; to health insurer"],
    "Photos you submit appear on the public leaderboard.": ["first_party share permit: Photos"],
    "At the branch we ask for your name.": ["first_party collect permit: name"],
}
NOT_READ: dict[str, list[str]] = {
    "Your exact location stays on the phone until you upload it.": [],
    "Information you give us.": [],
    "Outside the hospital there is a car park.": [],
}


@pytest.mark.parametrize("sentence", READ)
def test_it_is_read(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == READ[sentence]


@pytest.mark.parametrize("sentence", NOT_READ)
def test_near_misses_are_read_otherwise(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == NOT_READ[sentence]
