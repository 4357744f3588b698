"""Constructions that have a module of their own, tried in order."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We do not show you personalised ads.": ["first_party use deny: ; for personalised ads"],
    "Marbury Mail prints the letters for us.": ["first_party share permit: ; to Marbury Mail; for prints the letters for us"],
}
NOT_READ: dict[str, list[str]] = {
    "We sell shoes for a living.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected
