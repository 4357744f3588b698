"""People who are asked to agree before something is done."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "You will be asked to agree before your notes are sent to a researcher.": [
            "first_party share limit: notes; to researcher; if consent; only condition"
        ],
        "We ask you to consent before your photos are shown to other members.": [
            "first_party share limit: photos; to other members; if consent; only condition"
        ],
        "Families are invited to agree before their address is passed to a caterer.": [
            "first_party share limit: address; to caterer; if consent; only condition"
        ],
    },
    {
        "You will be asked to agree to our terms before you use the app.": [],
        "You will be asked to sign in before your order is shown to the courier.": [],
        "You may be asked to agree before your notes are sent to a researcher.": [
            "first_party share permit: notes; to researcher; if consent"
        ],
    },
)
def test_what_people_are_asked_to_agree_to(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
