"""Drafts to commitments: ids, definitions, what words point back to, places."""

import pytest

from checker.model import Term
from tests.extraction.conftest import Read


def test_this_information_is_what_was_spoken_of_last(commitments: Read) -> None:
    first, second = commitments("We share your email address and phone number with our partners.\n\nWe never sell this information.\n")
    assert [term.id for term in first.data] == ["user.contact.email", "user.contact.phone_number"]
    assert second.data == (Term(text="information", id="user.contact.email", includes=("user.contact.phone_number",)),)


def test_this_information_is_any_when_nothing_was_spoken_of(commitments: Read) -> None:
    (found,) = commitments("We never sell this information.")
    assert found.data == (Term(text="information", id="user"),)


def test_they_are_the_recipients_spoken_of_last(commitments: Read) -> None:
    _, second = commitments("We share your email address with advertisers.\n\nThey may use this information for marketing.\n")
    assert [(term.text, term.id) for term in second.recipients] == [("They", "advertising.advertiser")]


def test_a_definition_is_put_under_its_term(commitments: Read) -> None:
    (found,) = commitments('"Personal information" means your name and email address.\n\nWe share personal information with advertisers.\n')
    assert found.data == (Term(text="personal information", id="user", includes=("user.name", "user.contact.email")),)


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        pytest.param("advertisers", "advertising.advertiser", id="a role by its noun"),
        pytest.param("companies that process it on our behalf", "service_provider", id="a role by what is said after it"),
        pytest.param("companies that help us", "service_provider", id="who help us"),
        pytest.param("advertisers that help us", "advertising.advertiser", id="a role of its own stays"),
        pytest.param("Kin Group companies", "affiliate", id="the family by name"),
        pytest.param("Google", None, id="a name without a role"),
    ],
)
def test_a_recipient_has_its_role(commitments: Read, recipients: str, expected: str | None) -> None:
    (found,) = commitments(f"We may share your photos with {recipients}.", "Northwind")
    assert [term.id for term in found.recipients] == [expected]


def test_a_purpose_has_its_id(commitments: Read) -> None:
    (found,) = commitments("We use your photos for marketing purposes.")
    assert found.purposes == (Term(text="marketing", id="marketing"),)
