"""Which people a rule is about."""

import pytest

from checker.model import Commitment, Condition, ConditionKind, Effect, Kind
from checker.verdicts.clauses.persons import persons
from checker.verdicts.clauses.rules import rule_of
from tests.verdicts.sample import clause, policy


def _about(kind: ConditionKind, text: str, effect: Effect = Effect.TRIGGERS, **more: object) -> Condition:
    return Condition.model_validate({"kind": kind, "text": text, "effect": effect, **more})


YOUNG = _about(ConditionKind.AGE, "under 16", age_below=16)
OLD = _about(ConditionKind.AGE, "aged 65 and over", age_from=65)
THERE = _about(ConditionKind.REGION, "who live in Texas", ids=("US-TX",))
ABROAD = _about(ConditionKind.REGION, "overseas", ids=("US-TX",))
ELSEWHERE = _about(ConditionKind.REGION, "users outside the US", ids=("US",))
SPARED = _about(ConditionKind.REGION, "unless you live in Texas", Effect.UNLESS, ids=("US-TX",))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(clause(Kind.DENY), None, id="everybody"),
        pytest.param(clause(Kind.DENY, conditions=(YOUNG,)), {"child"}, id="the young"),
        pytest.param(clause(Kind.DENY, conditions=(OLD,)), None, id="the old are no class of their own"),
        pytest.param(clause(Kind.DENY, data=("user.childrens",)), {"child"}, id="whose data are a child's"),
        pytest.param(clause(Kind.DENY, conditions=(THERE,)), {"US-TX"}, id="of a place"),
        pytest.param(clause(Kind.DENY, conditions=(THERE, YOUNG)), {"US-TX", "child"}, id="the young of a place"),
        pytest.param(clause(Kind.DENY, conditions=(ABROAD,)), None, id="where data go is nobody's home"),
        pytest.param(clause(Kind.DENY, conditions=(ELSEWHERE,)), None, id="everybody but some"),
        pytest.param(clause(Kind.DENY, conditions=(SPARED,)), None, id="whom it spares is not whom it is about"),
    ],
)
def test_people(said: Commitment, expected: set[str] | None) -> None:
    assert persons(rule_of(said, policy(said), 0, lambda _: False)) == expected
