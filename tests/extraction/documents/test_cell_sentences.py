"""Sentences in the cells of a table whose columns say nothing."""

import pytest

from tests.extraction.conftest import Read, briefs
from tests.extraction.documents.test_tables import table

HEADER = ("Category", "Group", "Description")
READ: dict[tuple[str, ...], list[str]] = {
    ("Advertisers", "Brands and retailers", "Firms that use our site. We share your email address with them to measure clicks."): [
        "first_party share permit: email address; to brands, retailers; for measure clicks"
    ],
    ("Sellers", "Shops", "They sell here. We give them your name and your address."): ["first_party share permit: name, address; to shops"],
    ("Fraud", "Banks", "We do not sell your card number to them."): ["first_party sell deny: card number; to banks"],
    ("Cookies", "", "What they do. We use analytics cookies to count visits."): [
        "first_party use permit: analytics cookies; for count visits"
    ],
    ("Press", "Newspapers", "We never pass your photo to journalists."): ["first_party share deny: photo; to journalists"],
}
NOT_READ: dict[tuple[str, ...], list[str]] = {
    ("Advertisers", "They are many. They pay.", "We share your email address with them."): [],  # nobody is named
    ("Sellers", "Shops", "Shops that sell on our site."): [],
    ("Sellers", "Shops", "We share this with shops."): [],  # points to another row
    ("Sellers", "Shops", "We share your name with shops"): [],  # no sentence
    ("Sellers", "Shops", "We are a market."): [],
}


@pytest.mark.parametrize("row", READ)
def test_it_is_read(commitments: Read, row: tuple[str, ...]) -> None:
    assert briefs(commitments(table(HEADER, row))) == READ[row]


@pytest.mark.parametrize("row", NOT_READ)
def test_near_misses_are_not_read(commitments: Read, row: tuple[str, ...]) -> None:
    assert briefs(commitments(table(HEADER, row))) == NOT_READ[row]


def test_a_row_that_its_columns_tell_is_read_once(commitments: Read) -> None:
    row = table(("Data", "Shared with", "Notes"), ("Email", "Advertisers", "We share your email with advertisers."))
    assert briefs(commitments(row)) == ["first_party share permit: Email; to Advertisers"]
