"""Conditions on how far something has come, by the status field of the log."""

import pytest

from checker.verdicts.conditions.stages import stage

HOLDS = [
    ("After the trip", "trip_status", "completed", True),
    ("after the trip", "trip_status", "under way", False),
    ("during the hire", "hire_status", "running", True),
    ("before the match", "match_status", "booked", True),
    ("before the match", "match_status", "finished", False),
    ("once your parcel has come", "parcel_status", "delivered", True),
]
SILENT = [
    ("after the trip", "trip_status", "blue"),
    ("after the trip", "payment_status", "completed"),
    ("if you agree", "trip_status", "completed"),
    ("after the trip", "status", "completed"),
]


@pytest.mark.parametrize(("text", "name", "value", "holds"), HOLDS)
def test_a_stage_holds_or_not(text: str, name: str, value: str, *, holds: bool) -> None:
    found = stage(text, name, value)
    assert found is not None
    assert found.met is holds


@pytest.mark.parametrize(("text", "name", "value"), SILENT)
def test_other_fields_say_nothing(text: str, name: str, value: str) -> None:
    assert stage(text, name, value) is None
