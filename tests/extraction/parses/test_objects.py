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
