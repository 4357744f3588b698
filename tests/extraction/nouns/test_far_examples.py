"""Examples that stand behind somebody are of the data."""

import pytest

from checker.extraction.nouns.far_examples import far_examples
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse

NAME, EMAIL = "user.name", "user.contact.email"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The service lets you share certain personal information with us (such as your name and email address).", [(NAME, EMAIL)]),
        ("We get personal information from brokers, such as Kubona and Fenn.", []),
        ("We share personal information with partners that print cards, such as your name.", []),
        ("We share your photos with the shop, such as your name.", []),
    ],
)
def test_they_are_found_behind_a_receiver(parsed: Parse, sentence: str, expected: list[tuple[str, ...]]) -> None:
    assert [ids for _, ids in far_examples(parsed(sentence), rulebook().ontology)] == expected
