"""Parties that a document defines."""

import pytest

from checker.extraction.documents.defined_parties import defined_party, defined_people
from checker.rulebook import rulebook
from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('"Partners" means the shops in our mall.', ("partners", ("retailer",))),
        ('By "partners" we mean the insurers that cover your trip.', ("partners", ("insurer",))),
        ('"Sponsors" are the banks and insurers that pay for the fair.', ("sponsors", ("financial_institution", "insurer"))),
        ('In this notice, "our agencies" stands for pharmacies.', None),
        ('"Partners" means any company that works with us.', None),
        ('"Partners" means other shops.', None),
        ('"Cookies" means small files on your device.', None),
        ("Partners are the shops in our mall.", None),
    ],
)
def test_a_class_that_a_sentence_defines(sentence: str, expected: tuple[str, tuple[str, ...]] | None) -> None:
    assert defined_party(sentence, rulebook().ontology) == expected


def test_a_defined_class_means_those_alone(commitments: Read) -> None:
    (found,) = commitments('"Partners" means the shops in our mall. We do not give partners your phone number.')
    assert [(r.text, r.id, r.includes) for r in found.recipients] == [("partners", None, ("retailer",))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('"Guests" means people who stay overnight.', ("guests", "who stay overnight")),
        ('A "patient" is a person who has been examined.', ("patient", "who has been examined")),
        ('By "members" we mean those who pay.', ("members", "who pay")),
        ('"Users" are people who use our app.', None),
        ('"Guests" means people.', None),
        ('"Partners" means people who sell shoes.', None),
        ("Guests are people who stay overnight.", None),
    ],
)
def test_some_people_whom_a_sentence_defines(sentence: str, expected: tuple[str, str] | None) -> None:
    assert defined_people(sentence) == expected


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ('"Guests" means people who stay overnight. We do not give guests\' car plates to the council.', ["guests: who stay overnight"]),
        ('"Guests" means people who stay overnight. We never publish the names of guests.', ["guests: who stay overnight"]),
        ('"Guests" means people who stay overnight. We never publish the names of diners.', []),
        ('"Guests" means people who stay overnight. We publish the names of guests.', []),
    ],
)
def test_what_is_denied_of_defined_people_is_denied_of_those(commitments: Read, text: str, cases: list[str]) -> None:
    (found,) = commitments(text)
    assert [c.text for c in found.conditions] == cases
