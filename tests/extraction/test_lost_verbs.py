"""Sentences whose verb the parse lost."""

from tests.extraction.conftest import Read, both_ways, briefs

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


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
