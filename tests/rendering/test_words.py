from datetime import date

import pytest

from checker.model import Action, Commitment, Kind
from checker.rendering.words import counted, in_force, reading, settles
from checker.report import MissingFact


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


@pytest.mark.parametrize(
    ("events", "alone", "said"),
    [
        (4_812, 4_812, "Had the person opted out? Column opted_out would settle 4,812 events."),
        (1, 1, "Had the person opted out? Column opted_out would settle 1 event."),
        (9, 4, "Had the person opted out? Column opted_out bears on 9 events, and would settle 4 of them alone."),
        (9, 0, "Had the person opted out? Column opted_out bears on 9 events, together with other facts."),
    ],
    ids=["settles all", "settles one", "settles some", "settles none alone"],
)
def test_a_missing_fact_says_what_it_would_settle(events: int, alone: int, said: str) -> None:
    assert settles(MissingFact(fact="Had the person opted out?", where="column opted_out", events=events, alone=alone)) == said


def test_a_missing_fact_of_an_older_report_has_no_place() -> None:
    assert settles(MissingFact(fact="column opted_out", events=2, alone=2)) == "column opted_out: would settle 2 events."
