"""Which of two rules is the narrower: in one dimension, and broader in none."""

import pytest

from checker.model import Action, Commitment, ConditionKind, Dimension, Kind
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.clauses.scope import Order, classes, compare, scope_of
from tests.verdicts.sample import clause, ontology, policy, when

NARROWER, BROADER, EQUAL, APART = Order.NARROWER, Order.BROADER, Order.EQUAL, Order.APART


def rule(made: Commitment) -> Rule:
    return rule_of(made, policy(made), 0, lambda _: False)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(clause(Kind.PERMIT), clause(Kind.DENY), EQUAL, id="both of everything"),
        pytest.param(clause(Kind.PERMIT, data=("user.content.photo",)), clause(Kind.DENY, data=("user",)), NARROWER, id="data"),
        pytest.param(
            clause(Kind.PERMIT, data=("user",)), clause(Kind.DENY, data=("user.content.photo",)), BROADER, id="data, the other way"
        ),
        pytest.param(clause(Kind.PERMIT, to=("advertising",)), clause(Kind.DENY), NARROWER, id="a class against nobody named"),
        pytest.param(
            clause(Kind.PERMIT, to=("advertising",)), clause(Kind.DENY, to=("third_party",)), NARROWER, id="a class against third parties"
        ),
        pytest.param(clause(Kind.PERMIT, to=("third_party",)), clause(Kind.DENY), EQUAL, id="third parties are everybody"),
        pytest.param(clause(Kind.PERMIT, to=("advertising",)), clause(Kind.DENY, to=("research",)), APART, id="different classes"),
        pytest.param(clause(Kind.PERMIT, purposes=("research",)), clause(Kind.DENY), NARROWER, id="purpose"),
        pytest.param(clause(Kind.PERMIT, conditions=(when(ConditionKind.CONSENT),)), clause(Kind.DENY), NARROWER, id="conditional"),
        pytest.param(clause(Kind.PERMIT, Action.SELL), clause(Kind.DENY, Action.SHARE), NARROWER, id="selling is a way of sharing"),
        pytest.param(
            clause(Kind.PERMIT, data=("user",), to=("advertising",)),
            clause(Kind.DENY, data=("user.content.photo",)),
            APART,
            id="narrower here, broader there",
        ),
        pytest.param(
            clause(Kind.PERMIT, data=("loyalty stamps:",)), clause(Kind.DENY, data=("Loyalty Stamp:",)), EQUAL, id="the same words"
        ),
    ],
)
def test_orders(left: Commitment, right: Commitment, expected: Order) -> None:
    known = ontology()
    assert compare(scope_of(rule(left), known), scope_of(rule(right), known), known) is expected


def test_what_a_closed_list_rules_out_knows_no_recipient_and_no_purpose() -> None:
    known = ontology()
    closed = scope_of(rule(clause(Kind.LIMIT, data=("user",), to=("affiliate",), purposes=("research",))), known, outside=True)
    assert (closed.recipients, closed.purposes, closed.data) == (None, None, frozenset({"user"}))


def test_classes_alone() -> None:
    known = ontology()
    left, right = (
        scope_of(rule(clause(Kind.DENY, data=(data,), to=(to,))), known)
        for data, to in (("user", "advertising.ad_network"), ("user.name", "advertising"))
    )
    assert classes(left, right, known) is NARROWER


def test_outside_of_a_list_of_data_is_whatever_data() -> None:
    listed = rule(clause(Kind.LIMIT, data=("user.content.photo",), to=("insurer",), closes=(Dimension.DATA,)))
    wider = rule(clause(Kind.LIMIT, data=("user.content.photo",), closes=(Dimension.DATA, Dimension.RECIPIENT)))
    assert (scope_of(listed, ontology(), outside=True).data, scope_of(listed, ontology(), outside=True).recipients) == (
        None,
        frozenset({"insurer"}),
    )
    assert scope_of(wider, ontology(), outside=True).data == frozenset({"user.content.photo"})
