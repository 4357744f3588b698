"""Purposes told in so many words, wherever the parse hung them, and those of other verbs, which are not ours."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "We store the plans that you draw in order to be able to print your garden.": [
            "first_party retain permit: plans; for print your garden"
        ],
        "We share the totals with others for their own uses.": ["first_party share permit: totals; to others; for own uses"],
        "We share the answers we get from forms with tutors for training purposes.": [
            "first_party share permit: answers; to tutors; for training"
        ],
        "We store a list of the numbers that you dialled through the app in order to show your calls and block callers.": [
            "first_party retain permit: list of the numbers that you dialled through the app; for show your calls and block callers"
        ],
        "We share the figures we take from the meter with the grid for balancing purposes.": [
            "first_party share permit: figures; for balancing"
        ],
        "We disclose the log you fill in with the vet for the purpose of treating your dog.": [
            "first_party share permit: log; to vet; for treating your dog"
        ],
    },
    {
        "We share your name with partners who use it for marketing purposes.": ["first_party share permit: name; to partners"],
        "We collect data that are shared for marketing purposes.": [
            "first_party collect permit: data that are shared for marketing purposes"
        ],
        "We collect data that you provide for research purposes.": [
            "first_party collect permit: data that you provide for research purposes"
        ],
        "We keep your name, and we use your number for billing purposes.": [
            "first_party retain permit: name",
            "first_party use permit: number; for billing",
        ],
    },
)
def test_purposes_are_found_wherever_they_hang(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
