"""Which clause of an agreement goes before which."""

import pytest

from checker.contracts import clause_ranks, numbers
from checker.model import Document
from checker.reading import read_text

TEXT = """# Data Processing Agreement

## 1. Use

1.1 The Processor shall use Reader Data to run the service.

## 4. Disclosure

4.1 The Processor shall not disclose Reader Data.

4.2 The Processor shall not lend Reader Data.

## 7. Others

7.1 {}

7.2 The Customer may refuse a host.
"""


def agreement(clause: str) -> Document:
    return read_text(TEXT.format(clause), "dpa.md", ".md")


def ranked(clause: str) -> set[tuple[str, str]]:
    """Return which number goes before which, sentences and headings of one number being one."""
    document = agreement(clause)
    number = numbers(document)
    return {(number[a], number[b]) for rank in clause_ranks(document) for a in rank.over for b in rank.under if number[a] and number[b]}


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("Notwithstanding clause 4.1, the Processor may disclose names.", {("7.1", "4.1")}, id="notwithstanding"),
        pytest.param("The Processor may disclose names, despite section 4.1.", {("7.1", "4.1")}, id="despite, at the end"),
        pytest.param("Nothing in clause 4.2 prevents the Processor from lending names.", {("7.1", "4.2")}, id="nothing in"),
        pytest.param("Subject to clause 7.2, the Processor may engage hosts.", {("7.2", "7.1")}, id="subject to"),
        pytest.param("Except as provided in clause 4.1, the Processor may share.", {("4.1", "7.1")}, id="except as"),
        pytest.param("Notwithstanding clauses 4.1 and 4.2, the Processor may share.", {("7.1", "4.1"), ("7.1", "4.2")}, id="two clauses"),
        pytest.param(
            "Notwithstanding anything to the contrary in clause 4, the Processor may share.",
            {("7.1", "4"), ("7.1", "4.1"), ("7.1", "4.2")},
            id="a clause with those below it",
        ),
    ],
)
def test_a_clause_goes_before_the_one_that_it_names_or_gives_way_to_it(clause: str, expected: set[tuple[str, str]]) -> None:
    assert ranked(clause) == expected


def test_a_clause_may_go_before_all_others_of_its_text() -> None:
    found = ranked("Notwithstanding anything to the contrary in this Agreement, the Processor may train models.")
    assert {("7.1", "1.1"), ("7.1", "4.1"), ("7.1", "7.2")} <= found
    assert all(over == "7.1" for over, _ in found)


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("Notwithstanding clause 4.1 of the Main Agreement, the Processor may share.", id="a clause of another text"),
        pytest.param("Notwithstanding clause 12, the Processor may share.", id="a clause that is not there"),
        pytest.param("Subject to the consent of the Customer, the Processor may share.", id="subject to something else"),
        pytest.param("The Processor shall keep clause 4.1 in mind.", id="a clause by the way"),
        pytest.param("The Processor may share names as described in clause 4.1.", id="described in a clause"),
    ],
)
def test_other_mentions_of_clauses_rank_nothing(clause: str) -> None:
    assert ranked(clause) == set()
