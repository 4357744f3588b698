import pytest

from checker.drift.changes.conditions import condition_shifts, narrowed
from checker.drift.words.wording import changed, turned
from checker.model import ConditionKind, Effect, Kind
from checker.report.drift import Protection
from tests.drift.versions import meaning
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


RISK, CRIME = when(ConditionKind.OTHER, "if we see a risk"), when(ConditionKind.OTHER, "if a crime is near")


def test_one_more_of_several_conditions_that_are_enough_each_widens_a_permission() -> None:
    one = clause(Kind.PERMIT, text="We share photos if a crime is near.", conditions=(CRIME,))
    two = clause(Kind.PERMIT, text="We share photos if we see a risk, or if a crime is near.", conditions=(RISK, CRIME))
    words = changed(one.text, two.text)
    assert [each.protection for each in condition_shifts(one, two, words)] == [Protection.LESS]
    assert [each.protection for each in condition_shifts(two, one, turned(words))] == [Protection.MORE]
    both = clause(Kind.PERMIT, text="We share photos if we see a risk and only if a crime is near.", conditions=(RISK, CRIME))
    assert [each.protection for each in condition_shifts(one, both, changed(one.text, both.text))] == [Protection.MORE]


def test_examples_and_whatever_a_rule_holds_for_are_no_conditions() -> None:
    old = clause(Kind.DENY, text="We do not sell photos.")
    for text, told in (("such as if you draw", "such as if you draw"), ("for a favour", "whether for money or for a favour")):
        new = clause(Kind.DENY, text=f"We do not sell photos, {told}.", conditions=(when(ConditionKind.OTHER, text),))
        assert condition_shifts(old, new, changed(old.text, new.text)) == ()


def test_a_period_in_other_words_did_not_go() -> None:
    old = clause(
        Kind.REQUIRE, text="We delete logs after six months.", conditions=(when(ConditionKind.TIME, "after six months", days=183),)
    )
    new = clause(Kind.REQUIRE, text="After half a year we delete logs.")
    assert condition_shifts(old, new, changed(old.text, new.text)) == ()
    (gone,) = condition_shifts(old, clause(Kind.REQUIRE, text="We delete logs."), changed(old.text, "We delete logs."))
    assert gone.summary == "no longer: “after six months”"


def test_of_whom_a_condition_speaks_is_not_what_it_asks() -> None:
    old = clause(Kind.LIMIT, conditions=(when(ConditionKind.CONSENT, "to no one without your consent"),))
    words = changed("We show it to no one without your consent.", "Without your consent we show it to nobody.")
    assert condition_shifts(old, clause(Kind.LIMIT), words) == ()


@pytest.mark.parametrize(
    ("sentence", "protection"),
    [
        ("If a bill remains unpaid for more than {} days, we may share your name with debt collectors.", "less"),
        ("We keep your letters for {} days.", "more"),
    ],
    ids=["a case that has lasted so long", "a time of keeping"],
)
def test_fewer_days_of_a_case_are_less_for_the_person(sentence: str, protection: str) -> None:
    said = [f"Otters like rivers. {sentence.format(days)} Herons fish at dawn." for days in (90, 30)]
    assert [change.protection for change in meaning(*said)] == [protection]


def test_a_longer_time_before_which_nothing_happens_protects() -> None:
    before = "Unpaid bills are handed to a debt collector no sooner than 60 days after the second reminder."
    after = "Unpaid bills are handed to a debt collector no sooner than 14 days after the first reminder."
    assert [change.protection for change in meaning(before, after)] == ["less"]
    assert [change.protection for change in meaning(after, before)] == ["more"]
