"""Consent to the very thing that a text asks for."""

import pytest

from checker.verdicts.agreed_to import asks_for


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
