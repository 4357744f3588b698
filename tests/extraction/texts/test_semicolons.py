"""The items of a bare list below a heading are lists of their own."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "## What we collect\n\nName and phone number; where and when a dog was walked; photos.",
            ["first_party collect permit: name, phone number", "first_party collect permit: photos"],
            id="what is no data stands by itself",
        ),
        pytest.param(
            "## What do we collect?\n\nYour name; what you ordered and how you paid; photos.",
            [
                "first_party collect permit: name",
                "first_party collect permit: what you ordered and how you paid",
                "first_party collect permit: photos",
            ],
            id="below a question",
        ),
        pytest.param(
            "## Who sees it\n\nPrinters under contract; insurers; and, if you agree, breeders.",
            [
                "first_party share permit: information; to printers; if contract",
                "first_party share permit: information; to insurers",
                "first_party share permit: information; to breeders; if consent",
            ],
            id="each with its own case",
        ),
        pytest.param(
            "## Sharing\n\nCoaches under confidentiality terms; parents.",
            [
                "first_party share permit: information; to coaches; if contract",
                "first_party share permit: information; to parents",
            ],
            id="a bare title",
        ),
        pytest.param(
            "## What we collect\n\nWe collect your name; we do not collect photos.",
            ["first_party collect permit: name", "first_party collect deny: photos"],
            id="sentences",
        ),
        pytest.param("## Opening hours\n\nMonday; Tuesday; photos.", [], id="no such heading"),
    ],
)
def test_lists_are_read_item_by_item(commitments: Read, text: str, expected: list[str]) -> None:
    assert briefs(commitments(text)) == expected
