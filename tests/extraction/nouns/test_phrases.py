"""Noun phrases as slots want them."""

import pytest

from checker.extraction.nouns.phrases import is_reference, items, phrase
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses.relations import objects
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, word


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param("We share your email address with advertisers.", "address", "email address", id="without the possessive"),
        pytest.param("We share the photos with advertisers.", "photos", "photos", id="without the article"),
        pytest.param("We share your credit card number.", "number", "credit card number", id="a compound"),
        pytest.param("We collect your date of birth.", "date", "date of birth", id="of belongs to the name"),
        pytest.param("We collect your name and email address.", "name", "name", id="without conjuncts"),
        pytest.param("We share photos with advertisers.", "advertisers", "advertisers", id="one word"),
    ],
)
def test_a_phrase_is_its_core_words(parsed: Parse, sentence: str, head: str, expected: str) -> None:
    found = phrase(word(parsed(sentence), head))
    assert (found.text, found.doc[found.head].text) == (expected, head)


def test_a_general_noun_keeps_what_is_said_after_it(parsed: Parse) -> None:
    head = word(parsed("We share photos with companies that help us."), "companies")
    assert (phrase(head).text, phrase(head, clauses=False).text) == ("companies that help us", "companies")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We collect your name.", ["name"], id="one"),
        pytest.param("We collect your name, email address and photos.", ["name", "email address", "photos"], id="a list"),
        pytest.param(
            "We collect contact details such as your name and phone number.", ["contact details", "name", "phone number"], id="such as"
        ),
    ],
)
def test_conjuncts_and_examples_are_items_of_their_own(parsed: Parse, sentence: str, expected: list[str]) -> None:
    heads = objects(word(parsed(sentence), "collect"))
    assert [item.text for item in items(heads)] == expected
    assert [item.text for item in items([*heads, *heads])] == expected


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param("We share your email address.", "address", "user.contact.email", id="by its full words"),
        pytest.param("We share your precise location.", "location", "user.location.precise", id="with its modifier"),
        pytest.param("We share your whatnots.", "whatnots", None, id="unknown"),
    ],
)
def test_a_phrase_has_an_id_or_none(parsed: Parse, sentence: str, head: str, expected: str | None) -> None:
    assert identify(phrase(word(parsed(sentence), head)), rulebook().ontology.data) == expected


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param("We share it.", "it", True, id="it"),
        pytest.param("We share this information.", "information", True, id="this information"),
        pytest.param("We share such data.", "data", True, id="such data"),
        pytest.param("We share your information.", "information", False, id="your information"),
        pytest.param("We share this photo.", "photo", False, id="this photo"),
        pytest.param("We share you.", "you", False, id="you"),
    ],
)
def test_some_phrases_only_point_back(parsed: Parse, sentence: str, head: str, *, expected: bool) -> None:
    assert is_reference(word(parsed(sentence), head)) is expected
