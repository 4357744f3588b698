"""Whom a deed that a rule leaves us free to do gives data to."""

import pytest

from tests.extraction.conftest import Read

RULE = "1. Balances are told to nobody.\n\n2. We open at nine.\n\n3. Clause 1 does not stop us from {deed}.\n"


@pytest.mark.parametrize(
    ("deed", "kinds", "ids"),
    [
        ("telling the police about balances", ["recipient"], ["government.law_enforcement"]),
        ("telling the insurer or the police about balances", ["recipient"], ["insurer", "government.law_enforcement"]),
        ("informing the auditor of the size of loans", ["recipient", "other"], ["professional_adviser"]),
        ("telling the police if somebody is in danger", ["other"], []),
        ("telling somebody we trust about balances", ["other"], []),
        ("counting balances", ["other"], []),
    ],
)
def test_whoever_is_named_may_get_it_and_nobody_else(commitments: Read, deed: str, kinds: list[str], ids: list[str]) -> None:
    (found,) = [c for c in commitments(RULE.format(deed=deed)) if c.data[0].text == "Balances"]
    assert [c.kind.value for c in found.exceptions] == kinds
    assert [i for c in found.exceptions for i in c.ids] == ids


def test_signs_and_words_before_a_number_are_markers(commitments: Read) -> None:
    text = "§ 1 Balances are told to nobody.\n\n§ 2 § 1 does not stop us from telling the police about balances.\n"
    (found,) = [c for c in commitments(text) if c.data[0].text == "Balances"]
    assert [c.kind.value for c in found.exceptions] == ["recipient"]
