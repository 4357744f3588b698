"""A setting keeps what it has worked out for itself alone."""

from checker.model import ConditionKind, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.conditions.conditions import required
from checker.verdicts.reach.reach import data
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import clause, flow, policy, recipient, setting, when

MADE = clause(Kind.PERMIT, data=("user.content.photo",), conditions=(when(ConditionKind.NOTICE),))
RULE = rule_of(MADE, policy(MADE), 0, lambda _: False)
NOVA = recipient("Nova Labs")


def test_what_one_flow_holds_is_not_held_of_another() -> None:
    told, untold = (setting(flow(("photo",), "Nova Labs", notice_given=given), NOVA) for given in (True, False))
    for _ in range(2):
        assert [required(RULE, found, found.practice.items[0]).truth for found in (told, untold)] == [Truth.MET, Truth.NOT_MET]
    assert (told.held.size, untold.held.size) == (1, 1)


def test_the_columns_are_kept_by_item() -> None:
    found = setting(flow(("photo", "email"), "Nova Labs"), NOVA)
    answers = [data(RULE, found, item).truth for item in found.practice.items]
    assert answers == [Truth.MET, Truth.NOT_MET]
    assert [found.columns[item][RULE].truth for item in found.practice.items] == answers
