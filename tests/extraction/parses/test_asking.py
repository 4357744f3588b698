"""Questions in the place of a subject."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Where you live may be disclosed to the ferry company.": ["first_party share permit: Where you live; to ferry company"],
    "How often you train is shared with coaches.": ["first_party share permit: How often you train; to coaches"],
}
NOT_READ = {
    "How old your child is will not be told to other players.": [],
    "When you train, your heart rate is shared with coaches.": ["first_party share permit: heart rate; to coaches; if other"],
    "Where the law requires it, records may be disclosed to the police.": ["first_party share permit: records; to police; if legal"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
