"""Terms for clauses in the place of data: by their nouns first, then by what the question asks for."""

import pytest

from tests.extraction.conftest import Read

IDS = {
    "We record how often you visit.": "user.behavior.usage",
    "We never disclose where you live.": "user.contact.address",
    "Advertisers do not see who you are.": "user.name",
    "What you buy is shared with the brewery.": "user.behavior.purchase_history",
    "We log how often you open your photos.": "user.content.photo",
    "We do not share anything you write with the brewery.": "user.content",
    "We record how you tie your laces.": None,
}


@pytest.mark.parametrize("sentence", IDS)
def test_a_clause_has_the_id_of_what_it_asks_for(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert [term.id for term in found.data] == [IDS[sentence]]


def test_what_somebody_needs_is_any_data(commitments: Read) -> None:
    (found,) = commitments("We send the courier what it needs to deliver your order.")
    assert [term.id for term in found.data] == ["user"]
