"""Data of one sort, told by a general word, and general words that mean all data."""

import pytest

from tests.extraction.conftest import Read

ONE_SORT = (
    "We do not sell your braking and speed data.",
    "We never share the records of your fuel consumption with insurers.",
    "We share speed information from your car with the garage.",
)
ALL = (
    "We do not sell your customer data.",
    "We never sell information from your device.",
    "We do not share records of our clients with insurers.",
    "We do not disclose the Subscriber Data.",
    "We never sell information about you.",
)


@pytest.mark.parametrize("sentence", ONE_SORT)
def test_they_are_not_all_data(commitments: Read, sentence: str) -> None:
    assert [term.id for c in commitments(sentence) for term in c.data] == [None]


@pytest.mark.parametrize("sentence", ALL)
def test_these_are(commitments: Read, sentence: str) -> None:
    assert [term.id for c in commitments(sentence) for term in c.data] == ["user"]
