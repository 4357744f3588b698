"""What is asked or told before a practice."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We ask for your permission before we publish your photos.", ["first_party share limit: photos; if consent; only condition"]),
        (
            "We obtain your consent to share your location with sponsors.",
            ["first_party share limit: location; to sponsors; if consent; only condition"],
        ),
        (
            "The sale of your contact details requires your written consent.",
            ["first_party sell limit: contact details; if consent; only condition"],
        ),
        ("We need your approval for the disclosure of your grades.", ["first_party share limit: grades; if consent; only condition"]),
        ("We will tell you before we hand your file to an insurer.", ["first_party share require: file; to insurer; if notice"]),
        ("Your photos are not for sale.", ["first_party sell deny: photos"]),
        (
            "We ask for your consent before we send you the newsletter.",
            ["first_party use limit: ; for newsletter; if consent; only condition"],
        ),
        (
            "Your consent will be sought before any disclosure of your salary to your bank.",
            ["first_party share limit: salary; to bank; if consent; only condition"],
        ),
        (
            "We ask parents for permission before we publish a photo.",
            ["first_party share limit: photo; if consent; only condition"],
        ),
    ],
)
def test_a_practice_is_gated_by_what_must_come_before(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We do not need your consent to share aggregated data.", ["first_party share permit: aggregated data"]),
        ("We ask for your consent before we send you a receipt.", []),
        ("Your consent is valid for a year.", []),
    ],
)
def test_what_needs_no_consent_is_not_gated(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "If we are going to disclose your records in answer to a warrant, we will give you notice.",
            ["first_party share require: records; if legal, notice"],
        ),
        ("If we sell your photos, we will attempt to notify you.", ["first_party sell require: photos; if notice"]),
        (
            "When we share your photos with a lab, we will send you a notification.",
            ["first_party share require: photos; to lab; if notice"],
        ),
        ("If we sell your photos, we may give you notice.", []),
        ("If we change this page, we will give you notice.", []),
        ("If you share your photos with us, we will give you a receipt.", []),
    ],
)
def test_a_notice_is_promised_by_giving_it_or_by_trying_to(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We notify users before we share their data.", ["first_party share require: data; if notice"]),
        ("We will notify affected members before we disclose their data.", ["first_party share require: data; if notice"]),
        ("It is our policy to notify people before we disclose their data.", ["first_party share require: data; if notice"]),
        ("We notify our bank before we share your data.", []),
    ],
)
def test_a_notice_to_those_whose_data_they_are_is_one(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("You must say yes before we sell photos.", ["first_party sell limit: photos; if consent; only condition"]),
        ("You will have approved it before we sell your photos.", ["first_party sell limit: photos; if consent; only condition"]),
        ("You must log in before we show your photos.", []),
        ("You must agree to the terms before we collect your name.", []),
        ("You read and accept this policy before we collect your name.", []),
    ],
)
def test_who_has_to_agree_first_gates_a_practice(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We do not need your permission to share your name with our provider.", "permit"),
        ("We need no permission to share your name with our provider.", "permit"),
        ("We do not have your permission to share your name with our provider.", "deny"),
    ],
)
def test_who_needs_no_leave_may_and_who_has_none_may_not(commitments: Read, sentence: str, kind: str) -> None:
    assert [c.kind for c in commitments(sentence)] == [kind]
