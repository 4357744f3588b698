"""What a question in the place of data asks for."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We log who you talk to.": ["first_party collect permit: who you talk to"],
    "Advertisers do not see who you are.": ["first_party share deny: who you are; to Advertisers"],
    "We do not tell the agency what was said.": ["first_party share deny: what; to agency"],
    "We tell the promoter who has bought tickets.": ["first_party share permit: who has bought tickets; to promoter"],
    "We record how often you visit.": ["first_party collect permit: how often you visit"],
    "We never disclose where you live.": ["first_party share deny: where you live"],
}
NOT_READ: dict[str, list[str]] = {
    "We explain how cookies work.": [],
    "We tell you who we are.": [],
    "We know what matters.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
