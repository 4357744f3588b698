"""Groups of people that a document tells by their ages."""

import pytest

from checker.extraction.documents.age_groups import age_groups
from checker.model import Condition, ConditionKind
from tests.extraction.conftest import Extract

TABLE = """## Groups

| Group | Age |
|---|---|
| Children | 12 or younger |
| Teens | 13 to 15 |
| Adults | 16 or older |

Scores of a Child are not given to sponsors. Scores of Teens are given to the league. Adults' scores may be given to sponsors.
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Children | 12 or younger", {"child": (13, None), "children": (13, None)}),
        ('"Junior" means a member who has not reached the age of 16', {"junior": (16, None), "juniors": (16, None)}),
        ("Members aged 13 to 17 (“Teens”) need a parent's word.", {"teen": (18, 13), "teens": (18, 13)}),
        ("Seniors: 60 and over", {"senior": (None, 60), "seniors": (None, 60)}),
        ("Members: 12 or more rides a year", {}),
        ("Plan: from 13 euros on", {}),
        ("Trips | two years", {}),
    ],
)
def test_the_ages_that_a_line_gives(line: str, expected: dict[str, tuple[int | None, int | None]]) -> None:
    assert age_groups([line]) == expected


def _ages(extracted: Extract, text: str) -> list[list[tuple[int | None, int | None]]]:
    return [[_bounds(c) for c in told.conditions if c.kind is ConditionKind.AGE] for told in extracted(text).commitments]


def _bounds(condition: Condition) -> tuple[int | None, int | None]:
    return condition.age_below, condition.age_from


def test_a_rule_on_a_group_is_about_its_ages(extracted: Extract) -> None:
    assert _ages(extracted, TABLE) == [[(13, None)], [(16, 13)], [(None, 16)]]


def test_without_the_group_s_ages_no_age_is_made_up(extracted: Extract) -> None:
    assert _ages(extracted, "Scores of a Child are not given to sponsors.") == [[(None, None)]]


def test_the_name_of_a_thing_is_no_group(extracted: Extract) -> None:
    told = extracted("Oakrun: for runners of 16 or older.\n\nOakrun's scores are given to the league.").commitments
    assert not any(c.kind is ConditionKind.AGE for each in told for c in each.conditions)
