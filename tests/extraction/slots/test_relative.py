"""Relative clauses that assert something of their own."""

import pytest

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ = {
    "In contrast to order numbers, which the depot receives, card numbers go nowhere.": [
        "first_party share permit: order numbers; to depot",
        "first_party share deny: card numbers",
    ],
    "Your photos, which we never sell, belong to you.": ["first_party sell deny: photos"],
    "We collect your name, which we do not share with anyone.": [
        "first_party collect permit: name",
        "first_party share deny: name; to anyone",
    ],
    "Your tooth chart, which we share with your dentist, is printed.": ["first_party share permit: tooth chart; to dentist"],
    "Your e-mail address, which is only shared with the host, opens the gate.": [
        "first_party share limit: e-mail address; to host; only recipient"
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "The numbers which the depot receives are large.": [],
    "Our newsletter, which we send monthly, lists offers.": [],
    "Your account, which we may close at any time, is free.": [],
    "We disclose your name to couriers who deliver.": ["first_party share permit: name; to couriers"],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


TOOLS = {
    "We use Larkmeter Analytics, which uses cookies to collect details of your visits.": [
        "first_party collect permit: details of your visits",
    ],
    "We send the answers we collect from you to our servers in the U.S. where we store them.": ["first_party retain permit: them"],
}
NO_TOOLS: Table = {
    "The gym uses Google Analytics, which uses cookies to collect your IP address.": [
        "third_party use permit: cookies; to Google Analytics; for collect your IP address",
        "third_party collect permit: IP address; to Google Analytics",
    ],
    "We use software which uses cookies.": [],
    "We send your answers to a firm where people read them.": ["first_party share permit: answers; to firm; if other"],
}


@both_ways(TOOLS, NO_TOOLS)
def test_a_clause_says_with_which_tool_or_what_is_done_there(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


PARTS = {
    "We may help you find a room, which may involve sharing your name with hosts.": ["first_party share permit: name; to hosts"],
    "We will look for your coat, which may include telling the porter your seat number.": [
        "first_party share permit: seat number; to porter",
    ],
}
NO_PARTS: Table = {
    "We have a shop, which includes selling bikes.": [],
    "We collect your name to provide our services, which may include printing your badge.": [
        "first_party collect permit: name; for provide our services, printing your badge",
    ],
    "You may look for your coat, which may include asking the porter.": [],
}


@both_ways(PARTS, NO_PARTS)
def test_a_practice_told_as_part_of_something(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We partner with firms which collect your location through their widgets.",
            ["third_party collect permit: location; to firms"],
        ),
        (
            "Our site contains buttons of social networks that collect your address.",
            ["third_party collect permit: address; to social networks"],
        ),
        (
            "We work with analytics providers who use cookies and tags to collect information about your visits.",
            ["third_party collect permit: information about your visits; to analytics providers"],
        ),
        ("We avoid companies that collect your location.", []),
        ("We do not work with companies that collect your address.", []),
        ("Beware of companies that collect your address.", []),
        ("We have members who collect stamps.", []),
        ("We have vendors that help us provide our services to you.", []),
    ],
)
def test_what_those_do_whom_we_have_to_do_with_is_said(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
