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
        pytest.param("if it is needed for a complaint which is still open", "complaint handling", set(), id="how it stands"),
        pytest.param("if it is needed for a complaint", "complaint handling", {"complaint"}, id="what it is for"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("where the owner has switched it on", False),
        ("once a tenant has moved out", False),
        ("if you are a tenant", True),
        ("if the customer is a tenant or an owner", True),
    ],
)
def test_who_somebody_is_does_not_say_what_they_did(text: str, *, expected: bool) -> None:
    practice = setting(replace(flow(("email",), "Nova Labs"), subject_relation="tenant or owner")).practice
    assert bool(told_by_aim(text, practice)) is expected
