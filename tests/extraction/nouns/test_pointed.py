"""Phrases that point back to those spoken of before."""

import pytest

from checker.extraction.nouns.pointed import points_back
from checker.extraction.parses.language import parse


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("They work to a written agreement.", "They", True),
        ("These firms keep it safe.", "firms", True),
        ("Such companies may see it.", "companies", True),
        ("Our firms keep it safe.", "firms", False),
        ("The one that prints it sees it.", "one", False),
    ],
)
def test_pronouns_and_what_is_pointed_at(sentence: str, word: str, expected: bool) -> None:  # noqa: FBT001 (what is expected)
    doc = next(iter(parse([sentence])))
    assert doc is not None
    assert points_back(next(t for t in doc.tokens if t.text == word)) is expected
