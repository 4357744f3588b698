"""Questions in the place of a subject."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = {
    "Where you live may be disclosed to the ferry company.": ["first_party share permit: Where you live; to ferry company"],
    "How often you train is shared with coaches.": ["first_party share permit: How often you train; to coaches"],
    "How old your child is will not be told to other players.": [],
}
NOT_READ = {
    "When you train, your heart rate is shared with coaches.": ["first_party share permit: heart rate; to coaches; if other"],
    "Where the law requires it, records may be disclosed to the police.": ["first_party share permit: records; to police; if legal"],
}


@pytest.mark.parametrize("sentence", READ)
def test_it_is_read(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == READ[sentence]


@pytest.mark.parametrize("sentence", NOT_READ)
def test_near_misses_are_read_otherwise(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == NOT_READ[sentence]
