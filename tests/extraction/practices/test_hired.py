"""Firms that are engaged for a task."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We use a mailing house to fold our calendars.": ["first_party share permit: ; to mailing house; for fold our calendars"],
    "The Trust shall not appoint a subcontractor without the prior written consent of the Council.": [
        "first_party share limit: ; to subcontractor; unless consent"
    ],
    "We may engage subcontractors for warehousing.": ["first_party share permit: ; to subcontractors; for warehousing"],
    "We use a payroll company to work out your pay.": ["first_party share permit: ; to payroll company; for work out your pay"],
}
NOT_READ: dict[str, list[str]] = {
    "We use a quiet room to talk to you.": [],
    "You may use a mailing house.": [],
    "We employ two gardeners.": [],
    "We may use caterers only if they hold a licence.": [],
    "We use children to test our games.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
