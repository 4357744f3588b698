"""Denials about some people only; the age of those who would get the data is not the age of whom the data are about."""

from tests.extraction.conftest import Read, both_ways, briefs

SOME = {
    "We do not sell a teen player's messages.": ["first_party sell deny: teen player's messages; if age"],
    "We never collect the weight of pupils.": ["first_party collect deny: weight of pupils; if age"],
    "We do not share photos of former members.": ["first_party share deny: photos of former members; if other"],
}
ALL = {
    "We do not show your essays to other pupils.": ["first_party share deny: essays; to other pupils"],
    "We never pass your address to pupils of another school.": ["first_party share deny: address; to pupils of another school"],
}


@both_ways(SOME, ALL)
def test_some_people_start_a_denial(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
