"""Where the arguments of a predicate may stand."""

import pytest

from checker.extraction.practices.predicates import predicates
from checker.extraction.slots.domain import domain
from tests.extraction.conftest import Parse


@pytest.mark.parametrize(
    ("sentence", "inside", "outside"),
    [
        pytest.param("We share your name with couriers and use your photos for ads.", "couriers", "ads", id="own object"),
        pytest.param("We collect and use your name for ads.", "ads", None, id="verbs of one object"),
        pytest.param("Your name is not sold and is only used for billing.", "sold", "billing", id="what is done instead"),
    ],
)
def test_the_first_verb(parsed: Parse, sentence: str, inside: str, outside: str | None) -> None:
    doc = parsed(sentence)
    words = {token.text for token in domain(next(iter(predicates(doc))), doc)}
    assert inside in words
    assert outside not in words
