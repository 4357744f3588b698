"""Ends of its own that a text binds a recipient not to pursue."""

from dataclasses import replace

import pytest

from checker.model import Action, Actor, Commitment, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.reach.bonds import any_end, bond_broken
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import clause, flow, policy, recipient, setting, terms

MET, NOT_MET = Truth.MET, Truth.NOT_MET
TO = flow(("photo",), "Nova Labs")
VENDOR = recipient("Nova Labs", "service_provider")


def bound(*purposes: str, kind: Kind = Kind.DENY) -> Commitment:
    return clause(kind, Action.USE, actor=Actor.THIRD_PARTY, to=("service_provider",), purposes=purposes)


TASK = bound("host our data:essential.service.operations.hosting", kind=Kind.LIMIT)


@pytest.mark.parametrize(
    ("made", "purpose", "expected"),
    [
        pytest.param(bound("any purpose of their own:own_purposes"), "Nova Labs usage statistics", MET, id="named as its own"),
        pytest.param(bound("any purpose of their own:own_purposes"), "hosting", NOT_MET, id="a service"),
        pytest.param(bound("offers:marketing"), "the airline's own marketing", MET, id="marketing of its own is marketing"),
        pytest.param(bound("training:train_ai_system"), "the airline's own marketing", NOT_MET, id="and nothing else"),
        pytest.param(bound("their marketing:own_purposes.marketing"), "Nova Labs usage statistics", NOT_MET, id="one sort of end only"),
        pytest.param(TASK, "training models", MET, id="beyond the task"),
        pytest.param(TASK, "hosting", NOT_MET, id="the task"),
    ],
)
def test_bonds(made: Commitment, purpose: str, expected: Truth) -> None:
    found = setting(replace(TO, purpose=purpose), VENDOR)
    assert bond_broken(rule_of(made, policy(made), 0, lambda _: False), found).truth is expected


def test_any_end_is_not_one_sort_of_it() -> None:
    assert any_end(terms("their own purposes:own_purposes"))
    assert not any_end(terms("their marketing:own_purposes.marketing"))


@pytest.mark.parametrize(("purpose", "expected"), [("its own television offers", NOT_MET), ("resale to other companies", MET)])
def test_a_bond_not_to_pass_data_on_leaves_their_own_use(purpose: str, expected: Truth) -> None:
    made = clause(Kind.DENY, Action.SHARE, actor=Actor.THIRD_PARTY, to=("service_provider",))
    found = setting(replace(TO, purpose=purpose), VENDOR)
    broken = bond_broken(rule_of(made, policy(made), 0, lambda _: False), found)
    assert broken.truth is expected
