"""General nouns that a noun before them narrows."""

import pytest

from checker.extraction.nouns.narrowed import qualified
from checker.extraction.nouns.phrases import phrase
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("gate records", None),
        ("the Hosted Records", None),
        ("customer records", "user"),
        ("personal information", "user"),
        ("raw data", "user"),
        ("the Personal Data", "user"),
    ],
)
def test_a_noun_that_narrows_leaves_not_all_data(parsed: Parse, told: str, expected: str | None) -> None:
    doc = parsed(f"We delete {told} after ten days.")
    head = next(t for t in doc if t.lower_ in {"records", "information", "data"})
    assert qualified(phrase(head), rulebook().ontology.data) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We do not use interest categories relating to a medical condition.", ["user.health_and_medical"]),
        ("We sell no inferences about your religion to anyone.", ["user.demographic.religious_belief"]),
        ("We may share interest segments with partners.", ["user.profiling"]),
        ("We may share your profile, which relates to a club, with partners.", ["user.demographic.profile"]),
    ],
)
def test_inferences_are_about_what_is_said_of_them(commitments: Read, text: str, expected: list[str]) -> None:
    assert [term.id for term in commitments(text)[0].data] == expected
