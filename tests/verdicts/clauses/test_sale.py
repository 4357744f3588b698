"""Whether words tell of a sale."""

import pytest

from checker.verdicts.clauses.sale import is_for_money, tells_of_sale


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We share your name with shops for a fee.", True),
        ("Shops pay us for your reviews.", True),
        ("We do not rent it out, but share it in exchange for money.", True),
        ("We share your reviews with publishers, which do not pay us for them.", False),
        ("We never sell your name and share it with couriers.", False),
        ("Your name goes to couriers free of charge.", False),
    ],
)
def test_what_tells_of_a_sale(text: str, expected: bool) -> None:  # noqa: FBT001
    assert tells_of_sale(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Sell" means to hand over for money. We do not sell your email.', True),
        ('"Sale" here is an exchange for cash.', True),
        ('"Sell" means to hand over for money or other valuable consideration.', False),
        ("We do not sell your data for money.", False),
        ('"Sell" includes any exchange for something of value.', False),
    ],
)
def test_whether_a_statement_calls_only_what_is_paid_for_a_sale(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_for_money(text) is expected
