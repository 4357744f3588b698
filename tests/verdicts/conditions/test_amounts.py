"""Amounts and lengths that a text bounds, held against fields that tell them."""

import pytest

from checker.verdicts.conditions.amounts import asks_amount, by_amount
from checker.verdicts.terms.truth import Truth
from tests.verdicts.test_from_text import share, told

MET, NOT_MET, _ = Truth


@pytest.mark.parametrize(
    ("text", "name", "value", "expected"),
    [
        ("payments above 50 euros", "amount_eur", "75", MET),
        ("payments above 50 euros", "amount_eur", "12", NOT_MET),
        ("payments above 50 euros", "payment_amount", "75", MET),
        ("payments above €50", "payment_amount", "20", NOT_MET),
        ("payments above 50 euros", "amount_usd", "75", None),
        ("payments above 50 euros", "payment_id", "75", None),
        ("payments above 50 euros", "donation_amount", "75", None),
        ("stakes of 2,000 euros or more", "stake", "2500", MET),
        ("orders worth more than 100 euros", "order_value", "99.5", NOT_MET),
        ("loans of less than a week", "loan_days", "3", MET),
        ("loans of less than a week", "loan_weeks", "6", NOT_MET),
        ("loans of less than a week", "days_kept", "3", None),
        ("recordings longer than ten minutes", "recording_duration_minutes", "12", MET),
        ("between 50 and 100 euros", "amount", "75", None),
    ],
)
def test_an_amount_is_held_against_the_bound(text: str, name: str, value: str, expected: Truth | None) -> None:
    found = by_amount(text, name, value)
    assert (found and found.truth) is expected
    assert asks_amount(text, name) is (found is not None)


PAYMENTS = "We do not pass payments above 50 euros to tax advisers."
ORDERS = "We share orders worth more than 100 euros with banks."


@pytest.mark.parametrize(
    ("text", "data", "role", "field", "expected"),
    [
        (PAYMENTS, "payments", "tax adviser", ("amount_eur", "75"), "contradicted"),
        (PAYMENTS, "payments", "tax adviser", ("amount_eur", "12"), "undisclosed"),
        (PAYMENTS, "payments", "tax adviser", ("channel_used", "file"), "undetermined"),
        (ORDERS, "orders", "bank", ("order_value", "120"), "consistent"),
        (ORDERS, "orders", "bank", ("order_value", "20"), "undisclosed"),
        (ORDERS, "orders", "bank", ("channel_used", "file"), "undetermined"),
    ],
)
def test_data_are_meant_from_an_amount_on(text: str, data: str, role: str, field: tuple[str, str], expected: str) -> None:
    assert told(text, share(data, role=role, extra=(field,))).value == expected
