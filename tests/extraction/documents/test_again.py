"""Practices told again by a pronoun or a helper alone, under a condition of their own."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We send your name to the charity. We only do that if you said yes at the gate.": [
        "first_party share permit: name; to charity",
        "first_party share limit: name; to charity; if consent; only condition",
    ],
    "We send your photo to the publisher. If you object, we do not.": [
        "first_party share permit: photo; to publisher",
        "first_party share deny: photo; to publisher; if opt_out",
    ],
    "We pass your address to the florist. This happens only after you have agreed.": [
        "first_party share permit: address; to florist",
        "first_party share limit: address; to florist; if consent; only condition",
    ],
    "We pass your address to the florist. We will do so only with your consent.": [
        "first_party share permit: address; to florist",
        "first_party share limit: address; to florist; if consent; only condition",
    ],
    "We share your age with the coach. We won't do this if you are under 16.": [
        "first_party share permit: age; to coach",
        "first_party share deny: age; to coach; if age",
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We share your age with the coach. We do not.": ["first_party share permit: age; to coach"],
    "We share your age with the coach. We do this to run the club.": ["first_party share permit: age; to coach"],
    "Our hall seats ninety. We only do that if you ask.": [],
    "We never share your age with the coach. We only do so if you agree.": ["first_party share deny: age; to coach"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
