"""Questions among examples of data: each is recorded, but a time behind "such as" is only a case."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "We collect data about your trips, including what stops you use, how you pay, and your ticket type.": [
            "first_party collect permit: data about your trips, what stops you use, how you pay, ticket type"
        ],
        "We keep usage data such as how often you print and what you scan.": [
            "first_party retain permit: usage data, how often you print, what you scan"
        ],
        "We do not record details of your visit, such as which rooms you enter and how long you stay.": [
            "first_party collect deny: details of your visit, rooms, how long you stay"
        ],
    },
    {
        "We collect your name such as when you call us.": ["first_party collect permit: name"],
        "We keep notes, including when the law asks us to.": ["first_party retain permit: notes; if legal"],
    },
)
def test_questions_among_examples_are_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
