"""Purposes: what a practice is for, and what only looks so."""

import pytest

from checker.extraction.practices.predicates import predicates
from checker.extraction.slots.domain import domain
from checker.extraction.slots.purposes import purposes
from tests.extraction.conftest import Parse, Read, both_ways, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We use your location for marketing purposes.", ["marketing"], id="for ... purposes"),
        pytest.param("We use your location to improve our services.", ["improve our services"], id="to"),
        pytest.param("We use your location in order to prevent fraud.", ["prevent fraud"], id="in order to"),
        pytest.param("We use your location.", [], id="none"),
        pytest.param("We keep your location for 90 days.", [], id="a time"),
    ],
)
def test_purposes_are_read_without_their_opening_words(parsed: Parse, sentence: str, expected: list[str]) -> None:
    doc = parsed(sentence)
    found = next(p for p in predicates(doc) if p.data)
    assert [p.text for p in purposes(found, domain(found, doc))] == expected


@both_ways(
    {
        "For anyone under 16 we build no profile.": ["first_party use deny: personal data; for build a profile; if age"],
        "We share nothing for anyone under 16.": ["first_party share deny: nothing; if age"],
    },
    {"We share nothing for research on anyone.": ["first_party share deny: nothing; for research"]},
)
def test_for_whom_it_is_done_is_no_aim(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
