"""Whether words tell of a sale."""

import pytest

from checker.verdicts.sale import tells_of_sale


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
