"""Purposes that a statement tells apart by its own words."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, UNDETERMINED, Event, told

FEATURES = "We use your play history to develop new levels only if you have agreed. "


def use(purpose: str) -> Event:
    return Event(("play history",), None, Action.USE, more={"purpose": purpose})


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(
            FEATURES + "We use your play history to balance teams.",
            use("balancing teams"),
            CONSISTENT,
            id="named by its own words elsewhere",
        ),
        pytest.param(FEATURES + "We use your play history to rank the players.", use("balancing teams"), UNDETERMINED, id="named nowhere"),
        pytest.param(
            FEATURES + "We use your play history to balance the levels of teams.",
            use("balancing levels"),
            UNDETERMINED,
            id="a word in common: the one may be a case of the other",
        ),
    ],
)
def test_what_one_clause_names_is_not_what_another_means_by_other_words(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
