"""Terms that a document defines for some people, and parties told by the clause behind their noun."""

import pytest

from checker.extraction.documents.cases import description
from checker.extraction.nouns.phrases import phrase
from checker.model import Effect
from tests.extraction.conftest import Parse, Read

DEFINED = "Guest Information is what we hold about you once you have checked in at one of our houses. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            DEFINED + "We do not give Guest Information to advertisers.",
            ["Guest Information: once you have checked in at one of our houses"],
        ),
        (DEFINED + "We do not give your email to advertisers.", []),
        ("Guest Information is your name. We do not give Guest Information to advertisers.", []),
        (DEFINED + "We may give Guest Information to advertisers.", []),
    ],
)
def test_a_denial_starts_where_its_term_does(commitments: Read, text: str, expected: list[str]) -> None:
    found = commitments(text)[-1]
    assert [c.text for c in found.conditions if c.effect is Effect.TRIGGERS] == expected


def test_such_a_denial_is_read_surely_and_one_on_a_bare_word_is_not(commitments: Read) -> None:
    sure = commitments(DEFINED + "We do not give Guest Information to advertisers.")[-1]
    bare = commitments("User Data is what we hold once you have joined. We do not give User Data and your photos to advertisers.")[-1]
    assert sure.confidence > bare.confidence


@pytest.mark.parametrize(
    ("text", "expected"),
    [("We use companies that host for us.", "that host for us"), ("We like companies.", "")],
)
def test_the_clause_behind_a_noun(parsed: Parse, text: str, expected: str) -> None:
    doc = parsed(text)
    assert description(phrase(next(t for t in doc if t.text == "companies"), clauses=False)) == expected
