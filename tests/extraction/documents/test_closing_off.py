"""Sentences that forbid whatever was not just allowed."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("We use the records for planning. Any other use is forbidden.", ["purpose"]),
        ("We use your photo for the card. It serves no other purpose.", ["purpose"]),
        ("We use your email for tickets. No other use is made of it.", ["purpose"]),
        ("We pass the records to auditors. Any further disclosure is ruled out.", ["recipient"]),
    ],
)
def test_a_permission_becomes_a_closed_list(commitments: Read, text: str, closes: list[str]) -> None:
    (found,) = commitments(text)
    assert (found.kind.value, [str(each) for each in found.closes]) == ("limit", closes)


@pytest.mark.parametrize(
    "text",
    [
        "We use the records for planning. Any other question is welcome.",
        "We use the records for planning. Other uses are described below.",
        "We keep your email. Any further disclosure is ruled out.",
    ],
)
def test_other_sentences_close_nothing(commitments: Read, text: str) -> None:
    assert commitments(text)[0].kind.value == "permit"
