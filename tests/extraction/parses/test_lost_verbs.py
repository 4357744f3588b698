"""Sentences whose verb the parse lost."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "In such cases, server log data containing IP addresses may be shared with the police.": [
        "first_party share permit: server log data containing IP addresses; to police"
    ],
    "Your exact location stays on the phone.": ["first_party share deny: exact location"],
    "Outside the hospital we send your bill to your health insurer.": ["first_party share permit: bill; to health insurer"],
    "Photos you submit appear on the public leaderboard.": ["first_party share permit: Photos"],
    "At the branch we ask for your name.": ["first_party collect permit: name"],
    "Given the nature of our forum, your posts may be read by other members.": ["first_party share permit: posts; to other members"],
}
NOT_READ: dict[str, list[str]] = {
    "The servers log data and may be shared.": ["first_party collect permit: data"],
    "Your exact location stays on the phone until you upload it.": [],
    "Information you give us.": [],
    "Outside the hospital there is a car park.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


EXAMPLES: dict[str, list[str]] = {
    "Public or private sources such as insurers, the press, or bystanders may provide us information about you.": [
        "first_party collect permit: information about you"
    ],
    "Others or third-party sources such as law enforcement may send us your licence number.": [
        "first_party collect permit: licence number"
    ],
}
NO_EXAMPLES: dict[str, list[str]] = {
    "Services such as maps, weather and photos that you use are free.": [],
    "Sources such as insurers, the press, or bystanders are many.": [],
}


@both_ways(EXAMPLES, NO_EXAMPLES)
def test_a_verb_given_to_the_last_example_belongs_to_all(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
