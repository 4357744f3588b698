"""Subjects without articles, and times between a verb and its receiver."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ: Table = {
    "Name, address and the debt go to our collection agency.": ["first_party share permit: Name, address, debt; to collection agency"],
    "Your name goes every morning to the courier.": ["first_party share permit: name; to courier"],
    "Your address goes each Friday to our printer.": ["first_party share permit: address; to printer"],
    "We will disclose your answers to the Claims Register, in which other insurers may search.": [
        "first_party share permit: answers; to Claims Register"
    ],
    "Your data moves to the buyer if the club is sold.": ["first_party share permit: data; to buyer; if transaction"],
}
NOT_READ: Table = {
    "Our doors open every morning to the public.": [],
    "Boats, bikes and the van go to our garage.": [],
    "The evening lists members.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_two_nouns_side_by_side_are_one_subject(commitments: Read) -> None:
    text = "Our removals subcontractors may use your inventory list for the move only."
    assert briefs(commitments(text)) == ["third_party use limit: inventory list; to removals subcontractors; for move; only purpose"]
    assert briefs(commitments("We and partners may use your address.")) == briefs(commitments("We and our partners may use your address."))
