"""Bodies that a text calls by their kind alone."""

import pytest

from checker.extraction.nouns.bodies import body
from tests.extraction.conftest import Parse, word


@pytest.mark.parametrize(
    ("sentence", "noun", "expected"),
    [
        pytest.param("The clinic keeps your file.", "clinic", "clinic", id="by its kind"),
        pytest.param("The hospital trust keeps your file.", "trust", "hospital trust", id="by two words"),
        pytest.param("A clinic keeps your file.", "clinic", "", id="any of them"),
        pytest.param("The public library keeps your file.", "library", "", id="one of several"),
        pytest.param("The partner keeps your file.", "partner", "", id="no body"),
    ],
)
def test_a_body_stands_behind_a_bare_the(parsed: Parse, sentence: str, noun: str, expected: str) -> None:
    assert body(word(parsed(sentence), noun)) == expected
