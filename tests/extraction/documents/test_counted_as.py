"""What a document counts as something that it has a term for."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your email address is treated as health information here. Health information is not sold.", {"user.contact.email"}),
        (
            "Your email address and your nickname are counted as Key Data. Key Data are not sold.",
            {"user.contact.email", "user.account.username"},
        ),
        ("We also count the postcode as PII. PII is never sold.", {"user.contact.address.postal_code"}),
        ("Your email address is regarded as health data in this policy. Health data are not sold.", {"user.contact.email"}),
        ("Your email address is not treated as health data. Health data are not sold.", set()),
        ("Your email address is treated as health data when a doctor asks. Health data are not sold.", set()),
        ("We treat your email address with care. Health data are not sold.", set()),
    ],
)
def test_a_term_covers_what_is_counted_as_it(commitments: Read, text: str, expected: set[str]) -> None:
    (term,) = next(c for c in commitments(text) if c.action == "sell").data
    assert set(term.includes) == expected
