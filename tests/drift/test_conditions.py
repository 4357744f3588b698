import pytest

from checker.drift.conditions import condition_shifts, narrowed
from checker.drift.wording import changed, turned
from checker.model import ConditionKind, Effect, Kind
from checker.report.drift import Protection
from tests.verdicts.sample import clause, when

CONSENT = when(ConditionKind.CONSENT, "with your consent")
LEGAL = when(ConditionKind.LEGAL, "unless the law requires it", Effect.UNLESS)


@pytest.mark.parametrize(
    ("kind", "condition", "protection"),
    [
        (Kind.PERMIT, CONSENT, Protection.MORE),
        (Kind.DENY, LEGAL, Protection.LESS),
        (Kind.LIMIT, LEGAL, Protection.LESS),
        (Kind.LIMIT, CONSENT, Protection.MORE),
    ],
)
def test_a_condition_narrows_its_rule(kind: Kind, condition: object, protection: Protection) -> None:
    assert narrowed(kind, condition, came=True) is protection  # type: ignore[arg-type]
    assert narrowed(kind, condition, came=False) is not protection  # type: ignore[arg-type]


def test_a_condition_that_was_only_read_in_one_version_did_not_go() -> None:
    old, new = clause(Kind.PERMIT, conditions=(CONSENT,)), clause(Kind.PERMIT)
    assert condition_shifts(old, new, changed("We share photos with your consent.", "We share pictures with your consent.")) == ()
    (gone,) = condition_shifts(old, new, changed("We share photos with your consent.", "We share photos."))
    assert (gone.protection, gone.summary) == (Protection.LESS, "no longer: “with your consent”")


def test_a_longer_period_protects_less() -> None:
    month, year = (clause(Kind.LIMIT, conditions=(when(ConditionKind.TIME, f"for {days} days", days=days),)) for days in (30, 365))
    words = changed("We keep logs for 30 days.", "We keep logs for 365 days.")
    assert [each.protection for each in condition_shifts(month, year, words)] == [Protection.LESS]
    assert [each.protection for each in condition_shifts(year, month, turned(words))] == [Protection.MORE]
    assert condition_shifts(month, year, changed("We keep logs.", "We store logs.")) == (), "no number changed"


def test_the_use_of_the_service_is_no_condition() -> None:
    old, new = clause(Kind.PERMIT), clause(Kind.PERMIT, conditions=(when(ConditionKind.OTHER, "when you use our services"),))
    words = changed("We collect photos.", "When you use our services, we collect photos.")
    assert condition_shifts(old, new, words) == ()


@pytest.mark.parametrize(
    ("kind", "before", "after", "protection"),
    [
        (Kind.LIMIT, "only within Norway", "only within Norway and Peru", Protection.LESS),
        (Kind.LIMIT, "only within Norway and Peru", "only within Norway", Protection.MORE),
        (Kind.DENY, "of people in Norway", "of people in Norway and Peru", Protection.MORE),
    ],
)
def test_places_that_come_or_go_widen_or_narrow_a_rule(kind: Kind, before: str, after: str, protection: Protection) -> None:
    old, new = (clause(kind=kind, conditions=(when(ConditionKind.REGION, text, Effect.REQUIRES),)) for text in (before, after))
    (shift,) = condition_shifts(old, new, changed(before, after))
    assert shift.protection is protection


def test_another_word_for_where_moves_no_place() -> None:
    old, new = (
        clause(Kind.LIMIT, conditions=(when(ConditionKind.REGION, t, Effect.REQUIRES),)) for t in ("in Norway", "where you live in Norway")
    )
    assert condition_shifts(old, new, changed("in Norway", "where you live in Norway")) == ()
