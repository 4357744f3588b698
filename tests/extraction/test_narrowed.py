"""General nouns that a noun before them narrows."""

import pytest

from checker.extraction.narrowed import qualified
from checker.extraction.phrases import phrase
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse


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
