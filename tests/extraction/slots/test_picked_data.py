"""Data that a closed list picks out among others of their kind."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ: Table = {
    "Our safety team may read only conversations that one of you has reported.": [
        "first_party collect limit: conversations; if other; only condition"
    ],
    "We share only photos that the jury picked with the press.": ["first_party share limit: photos; to press; if other; only condition"],
    "Our team reads messages that a guest flagged, and no others.": ["first_party collect limit: messages; if other; only condition"],
}
NOT_READ: Table = {
    "We collect only the data that you enter.": ["first_party collect limit: data that you enter; only data"],
    "We share only your name with the press.": ["first_party share limit: name; to press; only data"],
    "We may read conversations that one of you has reported.": ["first_party collect permit: conversations"],
}


@both_ways(READ, NOT_READ)
def test_the_clause_is_the_case(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
