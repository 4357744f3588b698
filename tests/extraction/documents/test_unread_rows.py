"""Rows that may permit something and were not read are told as unread, with what they speak of."""

import pytest

from tests.extraction.conftest import Extract
from tests.extraction.documents.test_tables import table


def test_a_row_on_sources_is_told_as_unread(extracted: Extract) -> None:
    found = extracted(table(("Partner", "Role", "Data"), ("Insurers", "They send us your name when you log in.", "Name")))
    assert found.commitments == ()
    (row,) = found.unread
    assert (row.reason, row.actions) == ("possible_permission", ("share",))
    assert ([t.id for t in row.data], [t.id for t in row.recipients]) == (["user.name"], ["insurer"])


def test_a_row_of_unknown_things_for_unknown_people_is_told_as_unread(extracted: Extract) -> None:
    (row,) = extracted(table(("Data", "Passed to"), ("Zorbles", "Quimblers; see section 4"))).unread
    assert row.reason == "possible_permission"


def test_a_row_that_seems_to_deny_is_told_so(extracted: Extract) -> None:
    (row,) = extracted(table(("Partner", "Data"), ("Insurers, though not those whom you have turned down; see section 4", "Name"))).unread
    assert row.reason == "possible_denial"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (("Partner", "Data"), ("Insurers", "Name")),
        (("Plan", "Price"), ("Gold", "10")),
        (("Partner", "Why"), ("Zorgle; see section 4", "comfort")),
        (("Data", "Why"), ("Deck chairs", "comfort")),
    ],
    ids=["read", "another table", "nothing known", "no recipients"],
)
def test_other_rows_are_not_told_as_unread(extracted: Extract, header: tuple[str, ...], row: tuple[str, ...]) -> None:
    assert extracted(table(header, row)).unread == ()


def test_a_row_that_no_header_explains_is_told_under_a_heading_of_sharing(extracted: Extract) -> None:
    text = table(("Item", "Remark"), ("E-mail address", "Mailpost sends our letters"))
    assert [u.text for u in extracted("## Disclosure\n\n" + text).unread] == ["E-mail address | Mailpost sends our letters"]
    assert extracted("## Opening hours\n\n" + text).unread == ()
