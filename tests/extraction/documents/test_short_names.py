"""Short names of data mean what the text called by a fuller one."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("text", "word", "known"),
    [
        pytest.param("## Voice clips\n\nWe keep clips for a year.", "clips", True, id="under a heading"),
        pytest.param("We store your voice clips. We share clips with tailors.", "clips", True, id="after its name"),
        pytest.param("We never give out your telephone number. The mason gets your number.", "number", True, id="a number"),
        pytest.param("We share clips with tailors. We store your voice clips.", "clips", False, id="before its name"),
        pytest.param(
            "We keep your telephone number and your waybill number. The mason gets your number.", "number", False, id="one of two, unknown"
        ),
        pytest.param(
            "We keep your telephone number and your account number. The mason gets your number.", "number", False, id="one of two"
        ),
    ],
)
def test_a_short_name_means_the_full_one(commitments: Read, text: str, word: str, *, known: bool) -> None:
    found = next(term for each in commitments(text) for term in each.data if term.text in (word, f"your {word}"))
    assert (found.id is not None) is known


def test_a_general_word_may_mean_anything(commitments: Read) -> None:
    told = commitments("We keep your medical records. We share records with tailors.")
    assert told[-1].data[0].id in (None, "user")
