"""Whom a sentence mentions, and phrases that only point back to them."""

import pytest

from checker.extraction.documents.mentioned import mentioned
from checker.extraction.nouns.pointed import points_back
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, word


def test_parties_are_mentioned_whatever_is_said_of_them(parsed: Parse) -> None:
    ontology = rulebook().ontology
    assert mentioned(parsed("We work with advertisers and service providers."), ontology) == ("advertising.advertiser", "service_provider")
    assert mentioned(parsed("We like the sea."), ontology) == ()


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        ("These companies get your name.", "companies", True),
        ("They get your name.", "They", True),
        ("Two companies get your name.", "companies", False),
        ("The companies get your name.", "companies", False),
    ],
)
def test_a_phrase_points_back_by_its_first_word(parsed: Parse, sentence: str, head: str, *, expected: bool) -> None:
    assert points_back(word(parsed(sentence), head)) == expected
