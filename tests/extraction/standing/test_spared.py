"""Receivers that are excepted by a "not" of their own, or of whom they are joined to."""

from tests.extraction.conftest import Read, both_ways, briefs

SPARED = {
    "We share your name with couriers, but not with advertisers or banks.": [
        "first_party share permit: name; to couriers",
        "first_party share deny: name; to advertisers, banks",
    ],
    "We show your essays to tutors, and never to parents or other schools.": [
        "first_party share permit: essays; to tutors",
        "first_party share deny: essays; to parents, other schools",
    ],
}
NOT_SPARED = {
    "We share your name with couriers, but not with advertisers, and with banks.": [
        "first_party share permit: name; to couriers, banks",
        "first_party share deny: name; to advertisers",
    ],
    "We share your email with insurers, receipts not requested.": ["first_party share permit: email; to insurers, receipts"],
    "We share your name not only with couriers but also with banks.": ["first_party share permit: name; to couriers, banks"],
}


@both_ways(SPARED, NOT_SPARED)
def test_who_is_spared(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
