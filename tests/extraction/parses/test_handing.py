"""Receivers and things that a parse hung on what describes the other."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We do not disclose the route you cycle to insurers.": ["first_party share deny: route; to insurers"],
    "We share the number you signed up with with the florist.": ["first_party share permit: number; to florist"],
    "We supply gardeners whose offers may suit you with your postal address.": ["first_party share permit: postal address; to gardeners"],
    "We give the police or any other authority your location.": ["first_party share permit: location; to police, other authority"],
    "We pass your address to Copper Wren, a company that prints our letters.": [
        "first_party share permit: address; to Copper Wren, company that prints our letters"
    ],
    "We send the recipes, the notes and the cook's name to one of our sponsors.": [
        "first_party share permit: recipes, notes, cook's name; to sponsors"
    ],
    "We pass your number, if you left one, to the ferry company.": ["first_party share permit: number; to ferry company; if other"],
    "We pass your details to printers, mailing houses, the distributor of our packs and couriers.": [
        "first_party share permit: details; to printers, mailing houses, distributor of our packs and couriers"
    ],
    "We share your diary with up to four tutors.": ["first_party share permit: diary; to up to four tutors"],
}
NOT_READ = {
    "We share the songs you send to listeners.": ["first_party share permit: songs"],
    "We give members discounts, offers and a card.": [],
    "We show you the people you write to.": [],
    "We share information about your appointments with doctors.": [
        "first_party share permit: information about your appointments with doctors"
    ],
    "We give your tickets to members, the best seats first.": ["first_party share permit: tickets; to members"],
    "We give companies prizes.": ["first_party share permit: prizes; to companies"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "receivers"),
    [
        ("We may give the names of guests who visit our hotel to the police.", ["police"]),
        ("We may share the data of people who open our page with advertisers.", ["advertisers"]),
        ("We share the names of readers who write to charities.", []),
    ],
)
def test_what_somebody_visits_is_visited_for_nobody(commitments: Read, sentence: str, receivers: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [r.text for r in found.recipients] == receivers
