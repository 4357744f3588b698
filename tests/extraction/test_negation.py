"""Denial by a predicate's or a noun's own words."""

import pytest

from checker.extraction.negation import is_negated, spared_by_name
from tests.extraction.conftest import Parse, word


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("We do not share your photos.", "share", True, id="not"),
        pytest.param("We never share your photos.", "share", True, id="never"),
        pytest.param("We cannot share your photos.", "share", True, id="cannot"),
        pytest.param("No vendor may use your photos.", "use", True, id="no subject"),
        pytest.param("We share no photos.", "share", True, id="no object"),
        pytest.param("Under no circumstances do we sell your photos.", "sell", True, id="under no circumstances"),
        pytest.param("At no time will we sell your photos.", "sell", True, id="at no time"),
        pytest.param("We do not sell or rent your photos.", "rent", True, id="the second of two"),
        pytest.param("We share your photos.", "share", False, id="no denial"),
        pytest.param("We keep your photos no longer than 90 days.", "keep", False, id="no longer than"),
        pytest.param("We not only share your photos with partners.", "share", False, id="not only"),
    ],
)
def test_a_predicate_is_denied_by_its_own_words(parsed: Parse, sentence: str, verb: str, *, expected: bool) -> None:
    assert is_negated(word(parsed(sentence), verb)) is expected


@pytest.mark.parametrize(
    ("sentence", "noun", "expected"),
    [
        pytest.param("We share your photos with partners but not with insurers.", "insurers", True, id="but not with"),
        pytest.param("We share your photos with insurers.", "insurers", False, id="plain"),
    ],
)
def test_a_noun_is_spared_by_a_not_of_its_own(parsed: Parse, sentence: str, noun: str, *, expected: bool) -> None:
    assert spared_by_name(word(parsed(sentence), noun)) is expected
