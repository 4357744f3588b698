"""Terms of a cell."""

import pytest

from checker.extraction.documents.rows import terms
from checker.rulebook import rulebook
from tests.extraction.conftest import Read


def test_a_cell_lists_terms() -> None:
    found = terms("Name; email address and zorgle", rulebook().ontology.data)
    assert [(t.text, t.id) for t in found] == [("Name", "user.name"), ("email address", "user.contact.email"), ("zorgle", None)]


@pytest.mark.parametrize(
    ("headers", "row", "expected"),
    [
        (
            "If you... | we ask for... | and use it...",
            "sign up | your e-mail address | to send you the newsletter",
            ["collect permit", "use permit"],
        ),
        ("When you visit | we collect | and share it with", "our shop | your name | couriers", ["collect permit", "share permit"]),
        ("Colour | we like", "red | your name", []),
    ],
)
def test_headers_that_make_a_sentence_of_a_row(commitments: Read, headers: str, row: str, expected: list[str]) -> None:
    columns = "|".join("---" for _ in headers.split("|"))
    found = commitments(f"| {headers} |\n|{columns}|\n| {row} |\n")
    assert [f"{c.action} {c.kind}" for c in found] == expected


def test_a_row_may_ask_and_answer(commitments: Read) -> None:
    (found,) = commitments("| Question | Answer |\n|---|---|\n| Do you sell my address? | No |\n| Are you hungry? | Yes |")
    assert (found.action.value, found.kind.value) == ("sell", "deny")
