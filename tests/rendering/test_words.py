from datetime import date

import pytest

from checker.model import Action, Commitment, Kind
from checker.rendering.words import counted, in_force, reading


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (None, None, "always in force"),
        (date(2014, 1, 1), None, "in force from 2014-01-01"),
        (None, date(2014, 1, 1), "in force until 2014-01-01"),
        (date(2013, 1, 1), date(2014, 1, 1), "in force from 2013-01-01, until 2014-01-01"),
    ],
)
def test_a_version_says_when_it_was_in_force(since: date | None, until: date | None, said: str) -> None:
    assert in_force(since, until) == said


def test_counts_agree_with_their_nouns() -> None:
    assert [counted(number, "event") for number in (0, 1, 1200)] == ["0 events", "1 event", "1,200 events"]


@pytest.mark.parametrize(
    ("kind", "action", "said"),
    [
        (Kind.DENY, Action.SELL, "Rules out selling"),
        (Kind.REQUIRE, Action.DELETE, "Requires deleting"),
        (Kind.REQUIRE, Action.SHARE, "Sets terms for sharing"),
    ],
)
def test_a_commitment_is_named_for_what_it_does(kind: Kind, action: Action, said: str) -> None:
    assert reading(Commitment(statement="a", start=0, end=1, text="x", kind=kind, action=action)) == said
