"""Consent to the very thing that a text asks for."""

import pytest

from checker.verdicts.conditions.agreed_to import asks_for, tells_agreement


@pytest.mark.parametrize(
    ("text", "entry", "expected"),
    [
        ("unless you have switched face grouping on", "face grouping", True),
        ("if you have agreed to class albums", "class albums", True),
        ("without your express permission to record calls", "recording calls", True),
        ("if you have agreed to e-mails of our partners", "e-mails", False),
        ("if you have agreed to e-mails", "e-mails of our partners", False),
        ("unless you say yes", "face grouping", False),
        ("if you agree", "", False),
    ],
)
def test_it_is_the_same_thing_or_not(text: str, entry: str, *, expected: bool) -> None:
    assert asks_for(text, entry) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("agreed_to_study", True),
        ("study_joined", True),
        ("study", True),
        ("consent_form_signed", True),
        ("runs_study", False),
        ("study_site", False),
    ],
)
def test_which_fields_tell_of_an_agreement(name: str, *, expected: bool) -> None:
    assert tells_agreement("if you agree to take part in a study", name) is expected
