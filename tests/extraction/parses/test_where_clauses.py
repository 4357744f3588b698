"""Clauses stand with the word that they are about: occasions of law told by "where", and what is said of somebody behind a comma."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share records with auditors where the law demands it.": ["legal: where the law demands it"],
    "We may disclose your name to a regulator where there is a legal duty.": ["legal: where there is a legal duty"],
    "Your file goes to the ombudsman where the court so orders.": ["legal: where the court so orders"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We give your address to the council where you live.": [],
    "We share records with auditors who know the law.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_it_is_a_condition_and_no_place(commitments: Read, sentence: str, expected: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [f"{each.kind}: {each.text}" for each in found.conditions] == expected


TOLD_OF = {
    "We book through Amadeus, who receive your passport number.": ["first_party share permit: passport number; to Amadeus"],
    "We use a courier, who gets your street and your door code.": ["first_party share permit: street, door code; to courier"],
    "We never tell your employer, who may ask for your age.": ["third_party collect permit: age; to employer"],
    "Scans are read by a radiologist in Leeds, who sees your name.": [
        "first_party share permit: Scans; to radiologist in Leeds",
        "first_party share permit: name; to radiologist in Leeds",
    ],
}
NOT_OF_THEM = {
    "We delete it within a week, which keeps your data safe.": ["first_party delete require: it; if time"],
    "We share your photo with the printer, which is kept for a year.": ["first_party share permit: photo; to printer; if time"],
    "We talk to members, who share their data with us.": [],
}


@both_ways(TOLD_OF, NOT_OF_THEM)
def test_a_clause_on_somebody_is_read(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, organisation="Acme")) == expected


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("We share your photos with shops provided that you pay.", "provided that you pay"),
        ("Your location is not passed on to hotels provided that you pay.", "provided that you pay"),
        ("We sell your photos provided you agree.", "provided you agree"),
        ("We sell your photos provided the club agrees.", "provided the club agrees"),
        ("Data provided by you are not sold.", ""),
        ("We do not sell data you have provided that identify you.", ""),
        ("We keep what you provided.", ""),
    ],
)
def test_a_provided_opens_a_condition(commitments: Read, sentence: str, condition: str) -> None:
    told = " ".join(c.text for found in commitments(sentence) for c in found.conditions)
    assert told == condition


@pytest.mark.parametrize(
    ("sentence", "data"),
    [
        ("We do not sell your photos the moment you leave.", ["photos"]),
        ("Shops never see your address the minute you opt out.", ["address"]),
        ("We do not share your age on the day you register.", ["age"]),
        ("We do not sell your photos or the videos you make.", ["photos", "videos"]),
    ],
)
def test_a_moment_is_no_thing(commitments: Read, sentence: str, data: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [term.text for term in found.data] == data
