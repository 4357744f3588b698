"""Receivers that are nobody, and verbs that need one."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We supply your prescription to nobody.", "deny"),
        ("We supply your prescription to no one other than the pharmacist.", "limit"),
        ("We give your number to none of our sponsors.", "deny"),
    ],
)
def test_nobody_receives(commitments: Read, sentence: str, kind: str) -> None:
    (found,) = commitments(sentence)
    assert (found.action, found.kind) == ("share", kind)


@pytest.mark.parametrize("sentence", ["We give your request priority.", "We supply you with your own records."])
def test_a_verb_of_giving_without_receiver_shares_nothing(commitments: Read, sentence: str) -> None:
    assert not [c for c in commitments(sentence) if c.action == "share"]
