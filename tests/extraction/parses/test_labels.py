"""Lemmas and coordination as the relation view sees them."""

import pytest

from checker.extraction.parses.labels import coordination, first_conjunct, lemma
from tests.extraction.conftest import Parse, word


@pytest.mark.parametrize(("form", "expected"), [("rented", "rent"), ("cookies", "cookie"), ("data", "data"), ("shares", "share")])
def test_a_lemma_is_the_dictionary_form(parsed: Parse, form: str, expected: str) -> None:
    sentence = {
        "rented": "Your data are rented.",
        "cookies": "We use cookies.",
        "data": "We share data.",
        "shares": "The company shares data.",
    }
    assert lemma(word(parsed(sentence[form]), form)) == expected


def test_coordinated_nouns_belong_to_their_first(parsed: Parse) -> None:
    name = word(parsed("We share your name, email address and location with partners."), "name")
    assert [t.text for t in coordination(name)] == ["name", "address", "location"]
    assert [first_conjunct(t) for t in coordination(name)] == [name] * 3
