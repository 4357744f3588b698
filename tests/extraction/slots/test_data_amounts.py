"""Data that are meant from an amount on, or up to one."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We do not pass payments above 50 euros to the tax adviser.", ["payments above 50 euros"]),
        ("We share orders worth more than 100 euros with the bank.", ["orders worth more than 100 euros"]),
        ("We never sell recordings longer than ten seconds.", ["recordings longer than ten seconds"]),
        ("We give donations of at least £1,000 to the auditors.", ["donations of at least £1,000"]),
        ("We do not share data of users over 18 with schools.", ["over 18"]),
        ("We keep invoices for more than ten years.", ["for more than ten years"]),
        ("We share your location over a secure line with the hospital.", []),
        ("We share payments with more than one bank.", []),
    ],
)
def test_an_amount_behind_data_is_a_case(commitments: Read, sentence: str, expected: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == expected
