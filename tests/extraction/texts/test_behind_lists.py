"""Sentences that go on behind a list."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ: Table = {
    "We share your data, such as:\n\n- your name\n- your photos\n\nwith our advertising partners.\n": [
        "first_party share permit: data, name; to advertising partners", "first_party share permit: data, photos; to advertising partners",
    ],
    "We do not share\n\n- your name\n\nwith anybody.\n": ["first_party share deny: name; to anybody"],
}  # fmt: skip
NOT_READ: Table = {
    "We share:\n\n- your name\n\nWith our partners we have contracts.\n": ["first_party share permit: name"],
    "We share:\n\n- your name\n\n## Partners\n\nwith whom we work.\n": ["first_party share permit: name"],
}


@both_ways(READ, NOT_READ)
def test_the_end_belongs_to_each_item(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
