"""Denials repeated without their verb."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        ("We never sell your email address, and neither do our partners.", ["third_party sell deny: email address"]),
        ("We do not rent your address to brokers, nor do the agencies we work with.", ["third_party sell deny: address; to brokers"]),
        ("We do not sell your name, nor do we keep your phone number.", []),
        ("We do not sell your name, and our partners do good work.", []),
    ],
)
def test_a_denial_is_repeated_for_somebody_else(commitments: Read, sentence: str, others: list[str]) -> None:
    assert [line for line in briefs(commitments(sentence)) if line.startswith("third")] == others
