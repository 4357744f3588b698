"""Which of a threat and a permission prevails within one statement."""

from dataclasses import replace
from typing import Any

import pytest

from checker.model import Action, Commitment, Condition, ConditionKind, Flow, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.clauses.scope import Order
from checker.verdicts.reach.reach import standings
from checker.verdicts.weighing.threats import threats
from checker.verdicts.weighing.weighing import Standoff, permissions, weigh_threat
from tests.verdicts.sample import clause, flow, policy, recipient, setting, when

PERMIT, DENY, LIMIT = Kind.PERMIT, Kind.DENY, Kind.LIMIT
ADS = ("advertisers:advertising",)
TO = flow(("photo",), "Adsworth", purpose="advertising")
STRANGE = replace(TO, recipient="Nova Labs")
AGREED = (when(ConditionKind.CONSENT, "if you agree"),)


def ends(event: Flow, *clauses: Commitment) -> list[Standoff | None]:
    """Return what became of the threats of the first clause against the permissions of all; None: it was dropped."""
    statement = policy(*clauses)
    rules = tuple(rule_of(made, statement, number, lambda _: False) for number, made in enumerate(statement.commitments))
    found = setting(event, recipient("Adsworth", "advertising"), recipient("Nova Labs"))
    item = found.practice.items[0]
    stand = standings(rules, found)
    permitted = tuple(permissions(stand.live, found, item))
    weighed = [weigh_threat(t, permitted, (), found, item) for s in stand.live if s.rule is rules[0] for t in threats(s, found, item)]
    return [each.end if each else None for each in weighed]


@pytest.mark.parametrize(
    ("event", "clauses", "expected"),
    [
        pytest.param(TO, (clause(DENY, to=ADS),), [Standoff.BREACH], id="a sure denial"),
        pytest.param(TO, (clause(DENY, to=ADS), clause(PERMIT, to=ADS)), [Standoff.CONFLICT], id="against an equal permission"),
        pytest.param(
            TO, (clause(DENY), clause(PERMIT, data=("user.content.photo",), to=ADS)), [Standoff.LIFTED], id="against a narrower one"
        ),
        pytest.param(TO, (clause(DENY, to=ADS, confidence=0.5),), [Standoff.OPEN], id="an unsure denial accuses nobody"),
        pytest.param(TO, (clause(DENY, to=ADS, confidence=0.5), clause(PERMIT, to=ADS)), [None], id="nor blocks a plain permission"),
        pytest.param(
            TO,
            (clause(DENY, to=ADS, confidence=0.5), clause(PERMIT, to=ADS, confidence=0.5)),
            [Standoff.OPEN],
            id="but one that is as unsure it does",
        ),
        pytest.param(STRANGE, (clause(DENY, to=ADS),), [Standoff.OPEN], id="a sure denial whose reach is open"),
        pytest.param(STRANGE, (clause(DENY, to=ADS, confidence=0.5),), [None], id="an unsure one decides nothing there"),
    ],
)
def test_denials(event: Flow, clauses: tuple[Commitment, ...], expected: list[Standoff | None]) -> None:
    assert ends(event, *clauses) == expected


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        pytest.param(clause(LIMIT, to=ADS, conditions=AGREED), Order.EQUAL, id="a list closed by its condition"),
        pytest.param(clause(PERMIT, to=ADS, conditions=AGREED), Order.NARROWER, id="a permission on a condition"),
    ],
)
def test_a_list_closed_by_a_condition_is_not_narrower_than_a_plain_permission(left: Commitment, expected: Order) -> None:
    plain = clause(PERMIT, to=ADS)
    one, other = (rule_of(made, policy(made), 0, lambda _: False) for made in (left, plain))
    assert setting(TO).relations.order(one, other) is expected


@pytest.mark.parametrize(
    ("consent", "expected"),
    [("granted", ["met"]), ("none", ["not met"]), (None, ["not known"])],
    ids=["held", "missing", "not known"],
)
def test_a_permission_goes_as_far_as_its_conditions(consent: str | None, expected: list[str]) -> None:
    made = clause(PERMIT, to=ADS, conditions=AGREED)
    found = setting(replace(TO, consent=consent), recipient("Adsworth", "advertising"))
    stand = standings((rule_of(made, policy(made), 0, lambda _: False),), found)
    assert [p.answer.truth.value for p in permissions(stand.live, found, found.practice.items[0])] == expected


TOLD, HELD = (when(ConditionKind.NOTICE, "until we have told you"),), (when(ConditionKind.AGE, "under 13", age_below=13),)


@pytest.mark.parametrize(
    ("way_out", "gathered", "expected"),
    [
        pytest.param(TOLD, {"data": ("user.content.photo", "user.name")}, Standoff.BREACH, id="what is gathered says nothing of asking"),
        pytest.param(
            TOLD,
            {"data": ("user.content.photo", "user.name"), "purposes": ("essential.service.security",)},
            Standoff.CONFLICT,
            id="a purpose may",
        ),
        pytest.param(TOLD, {"data": ("user.content.photo",)}, Standoff.LIFTED, id="the narrower one does"),
        pytest.param(HELD, {"data": ("user.content.photo", "user.name")}, Standoff.CONFLICT, id="another way out"),
    ],
)
def test_being_asked_first_is_not_taken_back_by_a_list_of_what_is_gathered(
    way_out: tuple[Condition, ...], gathered: dict[str, Any], expected: Standoff
) -> None:
    limit = clause(LIMIT, Action.COLLECT, data=("user.content",), exceptions=way_out)
    event = flow(("photo",), None, Action.COLLECT, notice_given=False, subject_age=30, purpose="security")
    assert ends(event, limit, clause(PERMIT, Action.COLLECT, **gathered)) == [expected]
