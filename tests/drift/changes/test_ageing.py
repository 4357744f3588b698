import pytest

from checker.drift.changes.ageing import aged, younger
from checker.model import ConditionKind, Kind
from checker.report.drift import Protection
from tests.verdicts.sample import when

LESS, MORE = Protection.LESS, Protection.MORE


@pytest.mark.parametrize(
    ("old", "new", "kind", "told"),
    [
        ("under 16 years of age", "under 13 years of age", Kind.DENY, [LESS]),
        ("under 13 years of age", "under 16 years of age", Kind.PERMIT, [LESS]),
        ("if you are over 16 years of age", "if you are over 18 years of age", Kind.PERMIT, [MORE]),
        ("under 16 years of age", "under the age of 16", Kind.DENY, []),
    ],
)
def test_another_age_goes_the_way_of_those_whom_it_protects(old: str, new: str, kind: Kind, told: list[Protection]) -> None:
    one, other = when(ConditionKind.AGE, old), when(ConditionKind.AGE, new)
    assert [each.protection for each in aged(one, other, kind)] == told


def test_a_ban_for_the_younger_protects_fewer_when_its_age_falls() -> None:
    assert (younger(16, 13, Kind.DENY).protection, younger(13, 16, Kind.DENY).protection) == (LESS, MORE)
