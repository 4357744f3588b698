"""Goods, and what tells of things."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "EU customers' orders are shown to the courier.": [
        "first_party share permit: EU customers' orders; to courier; if region",
    ],
    "Your ticket is exchanged with the venue.": ["first_party share permit: ticket; to venue"],
    "Ratings of your driving are published by the insurer.": [
        "third_party share permit: Ratings of your driving; to insurer",
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "EU customers' orders are not shipped outside the EEA.": [],
    "Your ticket may be exchanged at the counter.": [],
    "Safety ratings of cars are published by an independent body.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
