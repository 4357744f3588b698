"""Words by which a clause takes from others."""

import pytest

from checker.extraction.words.reserving import reserving_words


@pytest.mark.parametrize(
    ("sentence", "ref", "what"),
    [
        ("Section 2 does not apply to photos.", "Section 2", "to photos"),
        ("However, the rule above does not cover winners of a contest.", "the rule above", "winners of a contest"),
        ("None of this applies if you book by phone.", "this", "if you book by phone"),
        ("If you pay in cash, clause 4 does not apply.", "clause 4", "If you pay in cash"),
        ("Board members are exempt from this rule.", "this rule", "Board members"),
        ("An exception to section A is the census.", "section A", "the census"),
        ("The ban is lifted once the season ends.", "The ban", "once the season ends"),
    ],
)
def test_what_a_rule_spares(sentence: str, ref: str, what: str) -> None:
    found = next(match for pattern in reserving_words().sparing if (match := pattern.match(sentence)))
    assert (found["ref"], found["what"].strip()) == (ref, what)


@pytest.mark.parametrize("sentence", ["We do not apply for loans.", "Rules are there to be kept.", "The section on photos is short."])
def test_what_spares_nothing(sentence: str) -> None:
    words = reserving_words()
    found = [match for pattern in words.sparing if (match := pattern.match(sentence))]
    assert not [match for match in found if words.reference.fullmatch(match["ref"])]
