"""Practices told by a clause that hangs on a noun: what we have no knowledge of doing is denied, what others do is not."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ = {
    "We do not have actual knowledge that we sell the records of pupils.": ["first_party sell deny: records of pupils; if age"],
    "We have no actual knowledge of selling patient names.": ["first_party sell deny: patient names"],
    "We have no indication that we ever shared your address.": ["first_party share deny: address"],
    "We reserve the right to share your photos.": ["first_party share permit: photos"],
    "We have no way of seeing your answers.": ["first_party collect deny: answers"],
}
NEAR: Table = {
    "We have no knowledge that our partners sell your data.": [],
    "You have no knowledge that we sell your data.": [],
    "We have knowledge of your interests.": [],
    "We take steps to process your data safely.": [],
    "We have no actual knowledge that you shared your address.": [],
}


@both_ways(READ, NEAR)
def test_what_a_clause_under_a_noun_says(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
