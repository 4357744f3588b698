"""Rows of verbs with one object."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "actions"),
    [
        ("Acme collects, processes, sells or shares your address.", ["collect", "use", "sell", "share"]),
        ("The shop stores, uses, and shares your order history.", ["retain", "use", "share"]),
        ("The app records, stores and sells your location.", ["collect", "retain", "sell"]),
        ("We collect, process, use and share your location.", ["collect", "use", "share"]),
        ("We do not sell, rent, trade or otherwise disclose your name.", ["sell", "share"]),
        ("Acme does not have actual knowledge that it collects, processes or sells the data of minors.", ["collect", "use", "sell"]),
        ("We share your orders, records and stores.", ["share"]),
    ],
)
def test_a_row_of_verbs_is_read_to_its_first(commitments: Read, sentence: str, actions: list[str]) -> None:
    found = commitments(sentence)
    assert [c.action.value for c in found] == actions
    assert {term.text for c in found for term in c.data} <= {
        "address", "order history", "location", "name", "data of minors", "orders", "records", "stores",
    }  # fmt: skip
