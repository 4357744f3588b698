"""What a purpose says of a condition: what the condition asks, and not only what it is about."""

from dataclasses import replace

import pytest

from checker.verdicts.conditions.said_in_passing import far_from_it, told_by_aim
from tests.verdicts.sample import flow, setting

ENDANGERED = "where the species is listed as endangered"


@pytest.mark.parametrize(
    ("text", "purpose", "expected"),
    [
        pytest.param(ENDANGERED, "species survey", set(), id="what it is about"),
        pytest.param(ENDANGERED, "survey of endangered species", {"endangered"}, id="what it asks"),
        pytest.param("to settle a claim", "settling an insurance claim", {"claim"}, id="words of an aim"),
        pytest.param("unless you have switched it off", "switching", set(), id="turned round"),
        pytest.param(ENDANGERED, None, set(), id="no purpose"),
    ],
)
def test_a_purpose_may_say_what_a_condition_asks(text: str, purpose: str | None, expected: set[str]) -> None:
    practice = setting(replace(flow(("email",), "Nova Labs"), purpose=purpose)).practice
    assert expected <= told_by_aim(text, practice) or not expected
    assert bool(told_by_aim(text, practice)) is bool(expected)


@pytest.mark.parametrize(
    ("text", "purpose", "expected"),
    [
        ("if human life is in danger", "advertising", True),
        ("in an emergency", "direct marketing", True),
        ("in an emergency", "rescue", False),
        ("in an emergency", None, False),
        ("if the sale is at risk", "advertising", False),
    ],
)
def test_nobody_advertises_because_a_life_is_in_danger(text: str, purpose: str | None, *, expected: bool) -> None:
    practice = setting(replace(flow(("email",), "Nova Labs"), purpose=purpose)).practice
    assert far_from_it(text, practice) is expected
