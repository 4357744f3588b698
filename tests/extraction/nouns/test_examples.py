"""Clauses that are named for an example limit nothing; conditions beside them do."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We collect your phone number, such as when you call us.", ["first_party collect permit: phone number"]),
        (
            "We share your email address with our sponsors, for example when you enter a contest.",
            ["first_party share permit: email address; to sponsors"],
        ),
        ("We do not sell your photos, including when you leave us.", ["first_party sell deny: photos"]),
        ("The clinic records your voice, like when you leave a message.", ["first_party collect permit: voice"]),
        ("We record your voice, like when you leave a message.", ["first_party collect permit: voice"]),
    ],
)
def test_an_example_of_when_is_no_condition(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We share your name with the venue when you book a seat.", 1),
        ("We share your name with the venue if you agree, for example when you book a seat.", 1),
        ("We share your name with the venue, including when you book a seat.", 1),
        ("We publish your score only when you ask us to.", 1),
        ("For example, if you book a seat, we share your name with the venue.", 1),
        ("If, for example, you enter a contest, we share your name with the sponsor.", 1),
    ],
)
def test_a_condition_is_one_whatever_example_stands_beside_it(commitments: Read, sentence: str, kinds: int) -> None:
    found = commitments(sentence)
    assert [len({c.text for c in each.conditions}) for each in found] == [kinds]
