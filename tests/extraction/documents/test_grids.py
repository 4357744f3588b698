"""Grids of who gets what, and tables that look like them and say something else."""

import pytest

from tests.extraction.conftest import Read, briefs

SEES = """## Who sees what

| Data | Restaurant | Courier | Partner brands |
|---|---|---|---|
| First name | Yes | Yes | No |
| Order history | no | – | With your consent |
"""
MARKS = """| | Florist | Courier |
|---|---|---|
| Name | ✓ | ✗ |
"""
KEPT = """| Item | Couriers | Kept for |
|---|---|---|
| Street | yes | 30 days |
"""
PARENTS = """## Who may see it

| | Parents | School nurse | Police |
|---|---|---|---|
| Medical notes | Yes | Yes | With a court order |
"""
ASKED = """| Data | Shared with banks | Shared with insurers |
|---|---|---|
| Name | Yes | No |
"""
FEATURES = """| Feature | Free users | Members |
|---|---|---|
| Location | No | Yes |
"""
COLLECTED = """## What we collect

| Data | Guests | Members |
|---|---|---|
| Name | Yes | Yes |
"""
PURPOSES = """| Data | Why | How long |
|---|---|---|
| Name | Delivery | 3 days |
"""


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            SEES,
            [
                "first_party share permit: First name; to Restaurant",
                "first_party share permit: First name; to Courier",
                "first_party share deny: First name; to Partner brands",
                "first_party share deny: Order history; to Restaurant",
                "first_party share deny: Order history; to Courier",
                "first_party share permit: Order history; to Partner brands; if consent",
            ],
            id="yes, no, a dash and a case",
        ),
        pytest.param(
            MARKS, ["first_party share permit: Name; to Florist", "first_party share deny: Name; to Courier"], id="marks, no first header"
        ),
        pytest.param(
            KEPT,
            ["first_party retain limit: Street; if time", "first_party share permit: Street; to Couriers"],
            id="a column of times is read beside it",
        ),
        pytest.param(
            PARENTS,
            [
                "first_party share permit: Medical notes; to Parents",
                "first_party share permit: Medical notes; to School nurse",
                "first_party share permit: Medical notes; to Police; if legal",
            ],
            id="parents are no parent company",
        ),
        pytest.param(
            ASKED,
            ["first_party share permit: Name; to banks", "first_party share deny: Name; to insurers"],
            id="headers that ask name whom they ask of",
        ),
        pytest.param(FEATURES, [], id="what users can do"),
        pytest.param(COLLECTED, [], id="whose data are collected"),
    ],
)
def test_a_row_says_who_gets_what(commitments: Read, table: str, expected: list[str]) -> None:
    assert briefs(commitments(table)) == expected


def test_a_table_without_recipients_is_no_grid(commitments: Read) -> None:
    assert not [c for c in commitments(PURPOSES) if c.action == "share"]


def test_parents_are_guardians(commitments: Read) -> None:
    assert commitments(PARENTS)[0].recipients[0].id == "parent_guardian"
