"""Amounts that must be reached are conditions."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "After two missed visits we may tell the club your name.": ["first_party share permit: name; to club; if other"],
    "From three visits on we tell the club your name.": ["first_party share permit: name; to club; if other"],
    "At three visits or more we tell the club your name.": ["first_party share permit: name; to club; if other"],
    "At two months or more we may pass your rent account to a collection agency.": [
        "first_party share permit: rent account; to collection agency; if other"
    ],
    "Above 50 euros we pass your name to the tax office.": ["first_party share permit: name; to tax office; if other"],
    "Beyond ten loans a month we tell the library board your name.": ["first_party share permit: name; to library board; if other"],
    "With three or more missed payments, we pass your name to a collector.": ["first_party share permit: name; to collector; if other"],
}
NOT_READ: dict[str, list[str]] = {
    "We get your name from three partners.": ["first_party collect permit: name"],
    "We share your name with two partners.": ["first_party share permit: name; to two partners"],
    "At two of our branches we scan your passport.": ["first_party collect permit: passport"],
    "We keep your name for two years.": ["first_party retain permit: name; if time"],
    "For two years or more we keep your name.": ["first_party retain permit: name; if time"],
    "We keep your photo for at least two years.": ["first_party retain permit: photo; if time"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
