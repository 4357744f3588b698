"""Objects that a parse told apart wrongly."""

from tests.extraction.conftest import Parse, Read, both_ways, briefs

OBJECTS = {
    "We do not sell pupils' photos.": ["first_party sell deny: pupils' photos; if age"],
    "We never disclose your shift pattern.": ["first_party share deny: shift pattern"],
}
OTHERS = {
    "We send pupils photos.": [],
    "We never tell your employer your name.": ["first_party share deny: name; to employer"],
}


@both_ways(OBJECTS, OTHERS)
def test_an_object_is_what_is_done_something_with(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_a_lone_thing_is_an_object_and_somebody_is_not(parsed: Parse) -> None:
    assert [t.relation for t in parsed("We do not sell pupils' photos.") if t.text == "photos"] == ["obj"]
    assert [t.relation for t in parsed("We send pupils photos.") if t.text == "pupils"] != ["obj"]


SUPPLIED = {
    "Your school supplies us with your name.": ["first_party collect permit: name"],
    "The clinic furnishes us with your X-rays.": ["first_party collect permit: X-rays"],
    "We send giving records to the treasurer.": ["first_party share permit: giving records; to treasurer"],
    "We do not transmit hearing test results to insurers.": ["first_party share deny: hearing test results; to insurers"],
    "We share your diaries with the clinics that sponsor the service and with the laboratory that reads your strips.": [
        "first_party share permit: diaries; to clinics, laboratory"
    ],
    "Our librarians decline to give publishers your address.": ["first_party share deny: address; to publishers"],
}
NOT_SUPPLIED = {
    "We supply you with shoes.": [],
    "We share your diaries with clinics that work with laboratories.": ["first_party share permit: diaries; to clinics"],
    "Our librarians may give publishers your address.": ["first_party share permit: address; to publishers"],
}


@both_ways(SUPPLIED, NOT_SUPPLIED)
def test_what_is_supplied_and_to_whom(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
