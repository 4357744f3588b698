"""The days that a clause sets as a limit, both ways."""

import pytest

from checker.model import Action, ConditionKind, Kind
from checker.verdicts.clauses.clocks import limit_of
from tests.verdicts.sample import clause, when


@pytest.mark.parametrize(
    ("text", "told", "days"),
    [
        ("kept for 30 days", "for 30 days", 30),
        ("kept for 30 days or until you leave, whichever is earlier", "for 30 days", 30),
        ("kept for the shorter of 30 days and your trip", "for the shorter of 30 days and your trip", 30),
        ("usually kept for 30 days", "for 30 days", None),
        ("kept for 30 days, as you would usually expect", "for 30 days", 30),
        ("kept for at least 30 days", "for at least 30 days", None),
        ("kept for 30 days or until you leave, whichever is later", "for 30 days", None),
        ("kept for two years or until the claim ends, whichever comes last", "for two years", None),
        ("kept for the longer of 30 days and your trip", "for the longer of 30 days and your trip", None),
    ],
)
def test_days_are_a_limit_unless_they_are_the_least(text: str, told: str, days: int | None) -> None:
    timed = (when(ConditionKind.TIME, told, days=30),)
    assert limit_of(clause(Kind.PERMIT, Action.RETAIN, conditions=timed, text=text), timed) == days
    assert limit_of(clause(Kind.PERMIT, Action.SHARE, conditions=timed, text=text), timed) is None
