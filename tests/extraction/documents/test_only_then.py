"""A case that a whole commitment is about, with its effect."""

import pytest

from checker.extraction.documents.only_then import only_then
from checker.model import Action, Condition, ConditionKind, Dimension, Effect, Kind
from tests.verdicts.sample import clause

AGE = Condition(kind=ConditionKind.AGE, text="teens", age_from=13, age_below=16)


@pytest.mark.parametrize(
    ("kind", "closes", "expected"),
    [
        pytest.param(Kind.PERMIT, (), Effect.REQUIRES, id="leave asks for it"),
        pytest.param(Kind.DENY, (), Effect.TRIGGERS, id="a denial is started by it"),
        pytest.param(Kind.LIMIT, (), Effect.TRIGGERS, id="and so is a denial with a way out"),
        pytest.param(Kind.LIMIT, (Dimension.RECIPIENT,), Effect.REQUIRES, id="a closed list is one for that case"),
    ],
)
def test_the_effect_of_a_case(kind: Kind, closes: tuple[Dimension, ...], expected: Effect) -> None:
    told = only_then(clause(kind, Action.SHARE).model_copy(update={"closes": closes}), AGE)
    assert [(c.effect, c.group, c.age_below) for c in told.conditions] == [(expected, 0, 16)]


def test_a_case_is_told_in_every_alternative() -> None:
    ways = tuple(Condition(kind=ConditionKind.CONSENT, text="you agree", group=group) for group in (0, 2))
    told = only_then(clause(Kind.PERMIT, Action.SHARE).model_copy(update={"conditions": ways}), AGE)
    assert [c.group for c in told.conditions if c.kind is ConditionKind.AGE] == [0, 2]
