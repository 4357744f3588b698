"""Data of some people only, by age, by place or by what they did, and data of everybody."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We never rent out the addresses of customers living in Ireland.": [
        "first_party sell deny: addresses of customers living in Ireland; if region"
    ],
    "The medical records of patients residing in Ohio are not handed to insurers.": [
        "first_party share deny: medical records of patients residing in Ohio; to insurers; if other"
    ],
    "We do not sell data about Californians.": ["first_party sell deny: data about Californians; if region"],
    "We do not give the licence numbers of drivers who are under 21 to garages.": [
        "first_party share deny: licence numbers of drivers; to garages; if age"
    ],
    "Booking details of travellers from Japan are sent to the tourist board.": [
        "first_party share permit: Booking details of travellers from Japan; to tourist board; if region"
    ],
    "We do not use the recordings of callers who complained to train our staff.": [
        "first_party use deny: recordings of callers who complained; if other"
    ],
    "We share the photos of visitors in Wales with the museums.": [
        "first_party share permit: photos of visitors in Wales; to museums; if region"
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We do not sell the data of people who use our app.": ["first_party sell deny: data of people who use our app"],
    "We do not share details of the parcels that customers send to Spain.": [
        "first_party share deny: details of the parcels that customers send; if other"
    ],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We do not sell the personal information of consumers we actually know are less than 16 years of age.", ["age"]),
        ("We do not sell the data of users that we know to be children.", ["age"]),
        ("We do not share the data of buyers we have reason to think live in Spain.", ["region"]),
        ("We do not sell the data of people.", []),
    ],
)
def test_of_whom_we_know_something_only_that_is_denied(commitments: Read, sentence: str, kinds: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.kind.value for c in found.conditions] == kinds


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We never keep voice recordings apart from winners.", "other"),
        ("We collect no names, except customers.", "other"),
        ("We do not share your name with anyone other than printers.", "recipient"),
        ("We do not keep your data, except your age.", "data"),
    ],
)
def test_where_nobody_gets_data_people_are_spared_as_a_case(commitments: Read, sentence: str, kind: str) -> None:
    (found,) = commitments(sentence)
    assert [c.kind.value for c in found.exceptions] == [kind]
