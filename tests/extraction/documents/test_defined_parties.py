"""Parties that a document defines."""

import pytest

from checker.extraction.documents.defined_parties import defined_party
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
