"""Practices told by what is said of some data."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "The data that may be disclosed to insurers includes your mileage and age.": ["first_party share permit: mileage, age; to insurers"],
    "The details which are stored on our servers are your card number and expiry date.": [
        "first_party retain permit: card number, expiry date"
    ],
    "The information that we collect is your name and your address.": ["first_party collect permit: name, address"],
    "The data shared with carriers may include your name and delivery address.": [
        "first_party share permit: name, delivery address; to carriers"
    ],
    "The records that we pass on to insurers contain your mileage.": [
        "first_party share permit: records that we pass on to insurers, mileage"
    ],
    "The data our partners collect are your IP address and clicks.": ["third_party collect permit: IP address, clicks; to partners"],
    "The only biometric data we store is your face scan.": ["first_party retain limit: face scan; only data"],
}
NOT_READ: dict[str, list[str]] = {
    "Data that may be disclosed to insurers.": [],
    "The information we collect is secure.": [],
    "The information we collect is an asset.": [],
    "The photos you post are content.": [],
    "The information we share varies.": [],
    "Letters sent by visitors include stamps.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The data we do not share includes your health records.", ["first_party share deny: health records"]),
        ("The information we collect does not include your name.", ["first_party collect deny: name"]),
        ("The information that is sold to brokers does not include names.", ["first_party sell deny: names; to brokers"]),
    ],
)
def test_what_is_denied_is_denied_of_what_is_named_alone(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
