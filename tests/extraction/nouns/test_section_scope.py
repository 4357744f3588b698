"""The region or age of a section, told by its headings."""

import pytest

from checker.extraction.nouns.section_scope import scope
from checker.model import Condition, ConditionKind
from tests.extraction.conftest import Read

REGION, AGE = ConditionKind.REGION, ConditionKind.AGE


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param(
            "Notice for California residents", Condition(kind=REGION, text="Notice for California residents", ids=("US-CA",)), id="region"
        ),
        pytest.param(
            "Users in the EEA and the UK", Condition(kind=REGION, text="Users in the EEA and the UK", ids=("EEA", "UK")), id="regions"
        ),
        pytest.param("Children under 13", Condition(kind=AGE, text="Children under 13", age_below=13), id="an age"),
        pytest.param("Children", Condition(kind=AGE, text="Children", age_below=18), id="children"),
        pytest.param("Our California office", None, id="a place that is no scope"),
        pytest.param("What we share", None, id="neither"),
    ],
)
def test_a_heading_scopes_its_section(heading: str, expected: Condition | None) -> None:
    assert scope(("Privacy", heading)) == (() if expected is None else (expected,))


def test_the_scope_reaches_the_commitments_of_the_section_only(commitments: Read) -> None:
    inside, outside = commitments("## Children under 13\n\nWe do not collect your location.\n\n## Others\n\nWe collect your location.\n")
    assert ([c.age_below for c in inside.scope], outside.scope) == ([13], ())


def test_a_heading_of_several_topics_scopes_nothing() -> None:
    assert scope(("V. Retention; security; children",)) == ()
    assert scope(("Children and teens",)) != ()
    assert scope(("Children and parental consent",)) != ()
