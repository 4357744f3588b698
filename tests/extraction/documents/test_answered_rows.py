"""Rows that answer yes or no."""

import pytest

from tests.extraction.conftest import Read, briefs
from tests.extraction.documents.test_tables import table

_FORM = ("Reasons we can share your personal information", "Does Larch Bank share?", "Can you limit this sharing?")


def test_a_yes_of_the_model_form_is_a_permission_and_a_no_a_denial(commitments: Read) -> None:
    found = commitments(
        table(
            _FORM,
            ("For our affiliates' everyday business purposes, information about your creditworthiness", "No", "We don't share"),
            ("For joint marketing with other financial companies", "Yes", "Yes"),
            ("For nonaffiliates to market to you", "No", "We don't share"),
        )
    )
    assert [(c.kind.value, [t.id for t in c.recipients]) for c in found] == [
        ("deny", ["affiliate"]),
        ("permit", ["financial_institution"]),
        ("deny", ["unaffiliated"]),
    ]
    assert [t.id for t in found[0].data] == ["user.financial.creditworthiness"]
    assert [[k.kind.value for k in c.conditions] for c in found] == [[], ["opt_out"], []]


def test_sharing_that_cannot_be_limited_has_no_opt_out(commitments: Read) -> None:
    (found,) = commitments(table(_FORM, ("For our marketing purposes, to offer our products to you", "Yes", "No")))
    assert (found.kind, found.conditions) == ("permit", ())


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (("Category", "Collected", "Sold"), ("Geolocation data", "Yes", "No")),
            ["first_party collect permit: Geolocation data", "first_party sell deny: Geolocation data"],
        ),
        ((("Category", "Sold"), ("Geolocation data", "see below")), []),
        ((("Plan", "Sold"), ("Gold", "Yes")), []),
    ],
)
def test_yes_and_no_under_what_is_done(commitments: Read, rows: tuple[tuple[str, ...], ...], expected: list[str]) -> None:
    assert briefs(commitments(table(*rows))) == expected
