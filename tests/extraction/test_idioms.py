"""Constructions that have a module of their own, tried in order."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = {
    "We do not show you personalised ads.": ["first_party use deny: ; for personalised ads"],
    "Marbury Mail prints the letters for us.": ["first_party share permit: ; to Marbury Mail; for prints the letters for us"],
}
NOT_READ: dict[str, list[str]] = {
    "We sell shoes for a living.": [],
}


@pytest.mark.parametrize("sentence", READ)
def test_it_is_read(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence, "Acme")) == READ[sentence]


@pytest.mark.parametrize("sentence", NOT_READ)
def test_near_misses_are_read_otherwise(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence, "Acme")) == NOT_READ[sentence]
