"""Bare verbs in a list of deeds belong to the verb before them, not to its object."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "We may ask for your name, record your answer and share it with the host.": [
            "first_party collect permit: name",
            "first_party collect permit: answer",
            "first_party share permit: it; to host",
        ],
        "These other sites may send cookies to you, independently collect data or ask for your address.": [
            "third_party collect permit: data; to other sites",
            "third_party collect permit: address; to other sites",
        ],
    },
    {
        "We may share your name, your record and your photo.": ["first_party share permit: name, record, photo"],
        "We use your name to greet you, print your badge and seat you.": [
            "first_party use permit: name; for greet you, print your badge, seat you"
        ],
    },
)
def test_a_deed_joined_to_a_noun_is_one_of_the_list(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
