"""Conditions in brackets behind one thing of a list."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We collect your name, your telephone number (if you provide it), and your address.": [
        "first_party collect permit: name, address",
        "first_party collect permit: telephone number; if other",
    ],
    "We share your e-mail address, your location (with your consent), and your age with advertisers.": [
        "first_party share permit: e-mail address, age; to advertisers",
        "first_party share permit: location; to advertisers; if consent",
    ],
    "We send the school your marks, your photo (if you are under 16), and your address.": [
        "first_party share permit: marks, address; to school",
        "first_party share permit: photo; to school; if age",
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We share your name and your photo with other members (if you agree).": [
        "first_party share permit: name, photo; to other members; if consent"
    ],
    "We share your name and your photo (if you agree) with other members.": [
        "first_party share permit: name, photo; to other members; if consent"
    ],
    "The information we collect includes your name, your location (with your consent), and your age.": [
        "first_party collect permit: information we collect, name, location, age; if consent"
    ],
    "We do not share your name, your photo (unless you agree), or your age.": ["first_party share limit: name, photo, age; unless consent"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
