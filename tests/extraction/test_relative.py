"""Relative clauses that assert something of their own."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "In contrast to order numbers, which the depot receives, card numbers go nowhere.": [
        "first_party share permit: order numbers; to depot",
        "first_party share deny: card numbers",
    ],
    "Your e-mail address, which is only shared with the host, opens the gate.": [
        "first_party share limit: e-mail address; to host; only recipient"
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "The numbers which the depot receives are large.": [],
    "We disclose your name to couriers who deliver.": ["first_party share permit: name; to couriers"],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
