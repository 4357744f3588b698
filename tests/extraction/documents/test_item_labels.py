"""Items that add nothing to their lead-in are no leave by themselves."""

import pytest

from tests.extraction.conftest import Extract, Read

DOORS = "Your records leave our building through four doors:\n\n"


@pytest.mark.parametrize("label", ["The helpers.", "The law.", "Consent."])
def test_a_label_that_names_nobody_permits_nothing(commitments: Read, label: str) -> None:
    found = commitments(f"{DOORS}1. {label} You will find more below.\n2. Insurers. They pay.")
    assert not [each for each in found if each.text == label]


@pytest.mark.parametrize(
    ("lead", "label"),
    [
        ("We share your records with", "Insurers."),
        ("We share your records", "With your consent."),
        ("Your file is opened by", "The nurse."),
    ],
)
def test_one_that_names_somebody_or_a_case_does(commitments: Read, lead: str, label: str) -> None:
    found = [each for each in commitments(f"{lead}:\n\n- {label} You will find more below.\n- Schools.") if each.text == label]
    assert [bool(each.recipients or each.conditions) for each in found] == [True]


def test_data_that_are_listed_are_data(commitments: Read) -> None:
    found = commitments("We collect the following:\n\n1. Photos. You upload them.\n2. Your name. You give it.")
    assert {"photos", "name"} <= {term.text.lower() for each in found for term in each.data}


def test_a_sentence_of_its_own_is_read_alone(commitments: Read) -> None:
    found = commitments(f"{DOORS}1. **Partners.** Firms with which we jointly offer a product get your name.\n2. **The law.** See below.")
    assert [(term.id, each.kind) for each in found for term in each.recipients] == [("business_partner", "permit")]


def test_one_that_was_not_understood_speaks_of_what_its_lead_in_tells(extracted: Extract) -> None:
    found = extracted(
        f"{DOORS}1. **Helpers.** Firms that do a job for us are let in for that job.\n2. **The law.** A court opens this door."
    )
    assert not [each for each in found.commitments if not each.recipients and not each.conditions]
    assert any("share" in each.actions for each in found.unread)
