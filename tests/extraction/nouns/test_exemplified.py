"""What examples and lists put under a general term."""

import pytest

from checker.extraction.nouns.exemplified import exemplified, ids_between, listed
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read


def test_examples_stand_under_their_term(parsed: Parse) -> None:
    doc = parsed("We keep personal information, such as your name and email address.")
    assert exemplified(doc, rulebook().ontology) == [("personal information", ("user.name", "user.contact.email"))]


def test_a_counted_list_stands_under_its_term(parsed: Parse) -> None:
    doc = parsed("We collect the following categories of personal data: your name, your phone number.")
    assert listed(doc, rulebook().ontology) == [("personal data", ("user.name", "user.contact.phone_number"))]


@pytest.mark.parametrize("text", ["Our office: your name is safe.", "We collect personal data with care: always."])
def test_a_colon_that_counts_nothing_defines_nothing(parsed: Parse, text: str) -> None:
    assert listed(parsed(text), rulebook().ontology) == []


def test_ids_are_those_of_the_nouns_between(parsed: Parse) -> None:
    doc = parsed("your name and your email address")
    assert ids_between(doc, 0, len("your name"), rulebook().ontology) == ("user.name",)


def test_a_term_is_known_whatever_it_calls_its_data(commitments: Read) -> None:
    text = "We collect personal data such as your email address.\n\nWe share your personal information with banks."
    shared = next(c for c in commitments(text) if c.action.value == "share")
    assert shared.data[0].includes == ("user.contact.email",)
