"""Cases in which data are kept for longer than their time."""

import pytest

from tests.extraction.conftest import Read

TABLE = "| What | How long |\n|---|---|\n| Footage | {} |"


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("We keep footage for 14 days, longer if there was an incident.", "if there was an incident"),
        ("We keep footage for 14 days, or longer where the police ask for it.", "where the police ask for it"),
        ("Footage is kept for two weeks (longer while a claim is open).", "while a claim is open"),
        (TABLE.format("14 days, longer if there was an incident"), "if there was an incident"),
        (TABLE.format("6 months or until the claim is settled"), "until the claim is settled"),
    ],
)
def test_such_a_case_is_a_way_out(commitments: Read, text: str, case: str) -> None:
    (found,) = commitments(text)
    assert ([c.text for c in found.exceptions], [c.days is not None for c in found.conditions]) == ([case], [True])


@pytest.mark.parametrize(
    "text", ["We keep footage for 14 days.", TABLE.format("14 days after the visit"), TABLE.format("30 days, unless you object")]
)
def test_other_times_have_none(commitments: Read, text: str) -> None:
    assert [c.exceptions for c in commitments(text)] == [()]
