"""Things that the organisation rents for itself."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "sentence",
    [
        "We rent servers, a help-desk system and a mail service.",
        "We lease computers and a telephone system.",
        "The studio hires phones for its photographers.",
    ],
)
def test_what_is_taken_on_rent_is_no_sale(commitments: Read, sentence: str) -> None:
    assert [c for c in commitments(sentence) if c.action == "sell"] == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We rent our mailing list to other charities.", "permit"),
        ("We may rent our mailing list to garden centres.", "permit"),
        ("We rent our members' addresses.", "permit"),
        ("We rent out telephone numbers.", "permit"),
        ("We may sell, rent or lease personal information.", "permit"),
        ("Your address may be rented to other societies.", "permit"),
        ("We do not rent your information.", "deny"),
        ("We do not rent phone numbers.", "deny"),
    ],
)
def test_what_is_given_on_rent_is(commitments: Read, sentence: str, kind: str) -> None:
    assert [c.kind for c in commitments(sentence) if c.action == "sell"] == [kind]
