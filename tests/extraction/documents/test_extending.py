"""What was just said is extended to more data or to more parties, or is not."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We do not share your photos with advertisers. The same goes for your notes.",
            "first_party share deny: notes; to advertisers",
        ),
        (
            "We use your location only to find shops near you. That holds for your search history too.",
            "first_party use limit: search history; for find shops near you; only purpose",
        ),
        (
            "We delete your photos after a year. The same applies to your messages.",
            "first_party delete require: messages; if time",
        ),
        (
            "We never give your age to sponsors. That rule holds for our hosts, too.",
            "first_party share deny: age; to hosts",
        ),
    ],
)
def test_it_is_extended(commitments: Read, text: str, expected: str) -> None:
    assert briefs(commitments(text))[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "We share your email with couriers. This applies to orders from abroad.",
        "We never share your name. Our refund rule applies to your orders.",
        "We do not share your photos with advertisers. The same does not go for your notes.",
        "We do not share your photos with advertisers. The same goes for your notes: we keep them.",
    ],
)
def test_it_is_not(commitments: Read, text: str) -> None:
    found = briefs(commitments(text))
    assert not any("notes; to" in line or "orders" in line for line in found)
