"""What a practice is for by "so that", and what "for" tells of no aim."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "We pass the names of banned fans to other clubs, so that the ban can be enforced.": [
            "first_party share permit: names of banned fans; to other clubs; for ban can be enforced"
        ],
        "Your name is given to the venue so that your ticket can be checked at the door.": [
            "first_party share permit: name; to venue; for ticket can be checked at the door"
        ],
        "We use your address so that fraud is prevented.": ["first_party use permit: address; for fraud is prevented"],
        "We share your route with the city so that its engineers can plan lanes.": [
            "first_party share permit: route; to city; for plan lanes"
        ],
        "We use your address for every purpose.": ["first_party use permit: address; for every purpose"],
        "We use your address for visits by our nurse.": ["first_party use permit: address; for visits"],
    },
    {
        "We record your route for every ride.": ["first_party collect permit: route"],
        "We share your photos with a studio for the whole team.": ["first_party share permit: photos; to studio"],
        "The accountant gets your salary for each payslip.": ["first_party share permit: salary; to accountant"],
    },
)
def test_what_it_is_for(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_an_interest_is_told_by_what_it_lies_in(commitments: Read) -> None:
    assert [p.text for p in commitments("We use your data for our legitimate interests in preventing fraud.")[0].purposes] == [
        "preventing fraud"
    ]
    assert [p.text for p in commitments("We use your data for our legitimate interests.")[0].purposes] == ["legitimate interests"]


@both_ways(
    {
        "We may share information that has been pooled, so that the information could not be used to single you out.": [
            "first_party share permit: information that has been pooled"
        ],
        "We remove the names so that the file cannot be linked to you.": ["first_party delete require: names"],
        "We share totals so that the council can plan its roads.": ["first_party share permit: totals; for plan its roads"],
    },
    {
        "We store your choice so that we do not ask you again.": ["first_party retain permit: choice; for ask you again"],
    },
)
def test_what_cannot_be_done_to_data_is_no_aim_and_no_denial(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
