"""Particles that a parse took for prepositions or places."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = {
    "We hand over your diary to the museum.": ["first_party share permit: diary; to museum"],
    "We throw your letters away after a month.": ["first_party delete require: letters; if time"],
    "We clear out your letters every January.": ["first_party delete require: letters; if time"],
}


@pytest.mark.parametrize("sentence", READ)
def test_it_is_read(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == READ[sentence]


@pytest.mark.parametrize("sentence", ["We throw a ball away.", "We hand over the keys at noon.", "We clear out the attic every January."])
def test_what_is_no_data_is_not_read(commitments: Read, sentence: str) -> None:
    assert not commitments(sentence)
