"""Whom a commitment means as receivers where it names nobody."""

import pytest

from checker.model import Action, Actor, Commitment, Kind
from checker.verdicts.clauses.receivers import recipients
from tests.verdicts.sample import clause, terms


def ids(made: Commitment) -> list[str | None]:
    return [term.id for term in recipients(made)]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(clause(Kind.PERMIT, to=("affiliate",)), ["affiliate"], id="whom it names"),
        pytest.param(clause(Kind.PERMIT), [], id="whoever it may be"),
        pytest.param(clause(Kind.PERMIT).model_copy(update={"rule": "share:place"}), ["public"], id="what only appears is seen by all"),
        pytest.param(clause(Kind.PERMIT).model_copy(update={"rule": "share:publish"}), [], id="what is published may go to a vendor"),
        pytest.param(clause(Kind.DENY).model_copy(update={"rule": "share:publish"}), ["public"], id="not published"),
        pytest.param(clause(Kind.DENY, Action.COLLECT).model_copy(update={"rule": "collect:publish"}), [], id="no sharing"),
    ],
)
def test_whom_a_commitment_means(made: Commitment, expected: list[str | None]) -> None:
    assert ids(made) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The amount is never shown on a feed.", ["public"]),
        ("Your name is not displayed on the public leaderboard.", ["public"]),
        ("Your file is shown to nobody.", []),
        ("Your photo is not shown in any advertisement.", []),
        ("We do not show your address.", []),
    ],
)
def test_what_is_shown_somewhere_is_shown_to_whoever_looks_there(text: str, expected: list[str]) -> None:
    assert ids(clause(Kind.DENY, text=text).model_copy(update={"rule": "share:show"})) == expected
    assert ids(clause(Kind.DENY, text=text).model_copy(update={"rule": "share:give"})) == []


def test_what_others_get_themselves_they_get() -> None:
    (subject,) = terms("advertising")
    made = clause(Kind.PERMIT, Action.COLLECT, actor=Actor.THIRD_PARTY).model_copy(update={"subject": subject})
    assert recipients(made) == (subject,)


def test_what_is_not_displayed_may_be_known_to_a_firm() -> None:
    made = clause(Kind.DENY, text="Your e-mail address is not displayed.").model_copy(update={"rule": "share:display"})
    assert ids(made) == ["public"]
