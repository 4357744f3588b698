"""Aims and receivers behind whose data they are."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We do not use the location of users who live in the EEA for advertising.": [
        "first_party use deny: location of users who live in the EEA; for advertising; if region"
    ],
    "Photos of guests who stayed with us are never used for marketing.": [
        "first_party use deny: Photos of guests; for marketing; if other"
    ],
    "We do not share the addresses of members who moved away for fundraising.": [
        "first_party share deny: addresses of members who moved away; for fundraising; if other"
    ],
    "We don't pass the names of donors who are abroad to other charities.": [
        "first_party share deny: names of donors who are abroad; to other charities; if other"
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We do not pass on the addresses of readers who write to charities.": [
        "first_party share deny: addresses of readers who write; if other"
    ],
    "We do not share the addresses of members who volunteered for research.": [
        "first_party share deny: addresses of members who volunteered for research; if other"
    ],
    "We use photos of guests who stay with us for the night.": [
        "first_party use permit: photos of guests who stay with us for the night; if other"
    ],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We use information about your visits for marketing.", ["first_party use permit: information about your visits; for marketing"]),
        ("We collect data about your stay for statistics.", ["first_party collect permit: data about your stay; for statistics"]),
        (
            "We do not use data about your health for advertising.",
            ["first_party use deny: data about your health; for advertising"],
        ),
        ("We keep a note of your preferences for marketing.", ["first_party retain permit: note of your preferences; for marketing"]),
        ("We use records of your consent for marketing to prove it.", ["first_party use permit: records of your consent; for prove it"]),
    ],
)
def test_an_aim_past_what_the_data_are_about_is_the_practice_s(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "We do not share what you provide us with other clubs.": ["first_party share deny: what you provide us; to other clubs"],
        "We share the data you provide us with our partners.": ["first_party share permit: data you provide us; to partners"],
    },
    {"We use the data that you provide us with your form.": ["first_party use permit: data that you provide us with your form"]},
)
def test_those_with_whom_it_is_shared_give_us_nothing(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
