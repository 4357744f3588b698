"""What a commitment does: its stance, what lifts it, what it closes."""

import pytest

from checker.model import Action, Actor, Commitment, ConditionKind, Dimension, Effect, Kind
from checker.verdicts.clauses.rules import Rule, Stance, rule_of
from tests.verdicts.sample import clause, policy, when

K, CONSENT = ConditionKind, when(ConditionKind.CONSENT, "with your consent")
UNLESS = when(ConditionKind.CONSENT, "unless you agree", Effect.UNLESS)
R, C = Dimension.RECIPIENT, Dimension.CONDITION


def rule(made: Commitment) -> Rule:
    return rule_of(made, policy(made), 0, lambda term: term.id == "third_party")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(clause(Kind.PERMIT), Stance.PERMISSION, id="permit"),
        pytest.param(clause(Kind.DENY), Stance.DENIAL, id="deny"),
        pytest.param(clause(Kind.LIMIT, to=("affiliate",), closes=(R,)), Stance.CLOSED, id="only with Y"),
        pytest.param(clause(Kind.LIMIT, to=("affiliate",), closes=(R,), exceptions=(UNLESS,)), Stance.CLOSED, id="only with Y, unless"),
        pytest.param(
            clause(Kind.LIMIT, to=("third_party",), closes=(R,), exceptions=(UNLESS,)), Stance.DENIAL, id="not with others, unless"
        ),
        pytest.param(clause(Kind.LIMIT, exceptions=(UNLESS,)), Stance.DENIAL, id="not, unless"),
        pytest.param(clause(Kind.LIMIT, conditions=(CONSENT,)), Stance.CLOSED, id="only with consent"),
        pytest.param(clause(Kind.LIMIT), Stance.PERMISSION, id="a limit that closes nothing"),
        pytest.param(clause(Kind.REQUIRE, conditions=(when(K.NOTICE),)), Stance.DUTY, id="we will tell you first"),
        pytest.param(clause(Kind.REQUIRE, to=("school",)), Stance.PERMISSION, id="shall furnish a report"),
        pytest.param(clause(Kind.PERMIT, actor=Actor.USER, text="You may opt out."), Stance.RIGHT, id="a right to opt out"),
        pytest.param(clause(Kind.PERMIT, actor=Actor.USER, text="You may share your profile."), Stance.NOTHING, id="the person's own act"),
        pytest.param(clause(Kind.PERMIT, Action.COLLECT, actor=Actor.THIRD_PARTY), Stance.PERMISSION, id="partners may collect"),
        pytest.param(clause(Kind.DENY, Action.USE, actor=Actor.THIRD_PARTY), Stance.BOND, id="vendors may not use"),
        pytest.param(clause(Kind.PERMIT, Action.SHARE, actor=Actor.THIRD_PARTY), Stance.NOTHING, id="what others pass on"),
    ],
)
def test_the_stance_of_a_commitment(made: Commitment, expected: Stance) -> None:
    assert rule(made).stance is expected


def test_what_third_parties_collect_is_shared_with_them() -> None:
    found = rule(clause(Kind.PERMIT, Action.COLLECT, actor=Actor.THIRD_PARTY, to=("advertising",)))
    assert (found.action, [term.id for term in found.recipients]) == (Action.SHARE, ["advertising"])


def test_a_limit_closes_the_safeguards_that_it_asks_for() -> None:
    assert rule(clause(Kind.LIMIT, to=("affiliate",), closes=(R,), conditions=(CONSENT,))).closes == {R, C}
    assert rule(clause(Kind.LIMIT, to=("affiliate",), closes=(R,), conditions=(when(K.LEGAL),))).closes == {R}


def test_exceptions_lift_a_denial_and_stop_a_permission() -> None:
    opted = when(K.OPT_OUT, "unless you opt out", Effect.UNLESS)
    assert rule(clause(Kind.DENY, exceptions=(UNLESS,))).lifts == ((UNLESS,),)
    assert rule(clause(Kind.PERMIT, exceptions=(opted,))).stops == ((opted,),)


def test_as_described_points_to_the_rest_of_the_document() -> None:
    found = rule(clause(Kind.LIMIT, exceptions=(when(K.AS_DESCRIBED, "as described here", Effect.UNLESS),)))
    assert (found.as_described, found.lifts, found.closed_world) == (True, (), True)


def test_a_limit_of_time_is_kept_apart_from_the_conditions() -> None:
    found = rule(clause(Kind.PERMIT, Action.RETAIN, conditions=(when(K.TIME, "for a year", days=365),)))
    assert (found.days, found.requires) == (365, ())


@pytest.mark.parametrize(
    ("text", "expected"), [("We rent our lists.", True), ("In exchange for a fee we give it.", True), ("We give it.", False)]
)
def test_words_of_sale(text: str, *, expected: bool) -> None:
    assert rule(clause(Kind.PERMIT, text=text)).names_sale is expected


def test_terms_for_a_class_hold_for_every_dealing_with_it() -> None:
    signed = when(K.CONTRACT, "until it has signed", Effect.UNLESS)
    assert rule(clause(Kind.DENY, to=("service_provider",), exceptions=(signed,))).on_terms
    assert not rule(clause(Kind.DENY, exceptions=(signed,))).on_terms


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(clause(Kind.LIMIT, to=("service_provider",), conditions=(when(K.NECESSITY),)), True, id="no more than it needs"),
        pytest.param(clause(Kind.LIMIT, to=("service_provider",), conditions=(CONSENT,)), False, id="the person's choice"),
        pytest.param(clause(Kind.LIMIT, conditions=(when(K.NECESSITY),)), False, id="no class"),
        pytest.param(clause(Kind.LIMIT, to=("service_provider",), exceptions=(UNLESS,)), True, id="not until something is there"),
        pytest.param(clause(Kind.DENY, to=("service_provider",)), False, id="a plain denial"),
    ],
)
def test_terms_for_a_class(made: Commitment, *, expected: bool) -> None:
    assert rule(made).on_terms is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Unless you change your settings", 1), ("unless otherwise stated", 0), ("unless the parcel is late", 0)],
    ids=["a setting", "a figure of speech", "an occasion"],
)
def test_a_setting_of_the_persons_ends_a_permission(text: str, expected: int) -> None:
    made = clause(Kind.PERMIT, conditions=(when(K.OTHER, text, Effect.UNLESS),))
    assert len(rule(made).stops) == expected
