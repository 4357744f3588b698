"""Receivers that are nobody, and verbs that need one."""

import pytest

from tests.extraction.conftest import Read, briefs


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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We never send your name outside the EU.", ["first_party share deny: name; if region"]),
        ("We do not export medical images from Canada.", ["first_party share deny: medical images; if region"]),
        ("We send your name from Canada.", []),
        ("We do not send newsletters from Canada.", []),
        ("We do not send your name by post.", []),
    ],
)
def test_a_denial_of_leaving_a_place_needs_no_receiver(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "receivers"),
    [
        ("Your scan is seen by the dentist and by nobody else.", ["dentist"]),
        ("Your photo can be viewed by the coach, and by no one else.", ["coach"]),
        ("Nobody sees your scan.", []),
    ],
)
def test_nobody_at_the_end_of_a_list_receives_nothing(commitments: Read, sentence: str, receivers: list[str]) -> None:
    found = [c for c in commitments(sentence) if c.action == "share"]
    assert all(c.kind != "permit" for c in found)
    assert [term.text for c in found for term in c.recipients] == receivers
