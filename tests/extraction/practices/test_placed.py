"""Data that are put where anybody can see them, and cookies that are set."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We put the winner's name on our website.": ["first_party share permit: winner's name on our website"],
    "Your photo is never printed in our newsletter.": ["first_party share deny: photo"],
    "Your photo may be included in our brochure if you agree.": ["first_party share permit: photo; if consent"],
    'Analytics cookies are set only after you press "Accept".': [
        "first_party use limit: Analytics cookies; for Analytics; if consent; only condition"
    ],
    "We do not place advertising cookies without your consent.": [
        "first_party use limit: advertising cookies; for advertising; unless consent"
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We put your name on your own page.": [],
    "The information we collect is listed on this website.": [],
    "We print your ticket at the counter.": [],
    "We set high standards on our website.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
