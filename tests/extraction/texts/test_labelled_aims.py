"""Items that are a name and an aim in two sentences."""

import pytest

from tests.extraction.conftest import Extract, briefs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We share your address with:\n\n- Couriers. To bring you the parcel.\n- Your bank. To take the payment.",
            [
                "first_party share permit: address; to Couriers; for bring you the parcel",
                "first_party share permit: address; to bank; for take the payment",
            ],
        ),
        (
            "We use your address in two ways:\n\n1. Parcels. To bring you what you ordered.\n2. Thanks. To send you a card.",
            ["first_party use permit: address; for bring you what you ordered", "first_party use permit: address; for send you a card"],
        ),
    ],
)
def test_the_aim_is_read_with_the_name(extracted: Extract, text: str, expected: list[str]) -> None:
    assert briefs(extracted(text).commitments) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We share your address with:\n\n- Couriers. To the bank we give nothing.\n- Printers.",
        "We share your address with:\n\n- Couriers. They bring you the parcel.",
        "We share your address with couriers. To bring you the parcel, they need it.",
    ],
)
def test_what_is_no_aim_of_an_item_is_read_apart(extracted: Extract, text: str) -> None:
    assert not any("to the bank" in told or "they bring" in told for told in briefs(extracted(text).commitments))
