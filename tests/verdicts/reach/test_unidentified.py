"""Data of which the log says that they are nobody's."""

import pytest

from checker.model import Commitment, DataState, Kind
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.reach.unidentified import of_no_person, of_persons
from checker.verdicts.terms.truth import Truth, met
from tests.verdicts.sample import answer, clause, flow, policy, recipient, setting

NOBODYS, SOMEBODYS = DataState.DEIDENTIFIED, DataState.IDENTIFIED


def rule(made: Commitment) -> Rule:
    return rule_of(made, policy(made), 0, lambda _: False)


DENIAL = clause(Kind.DENY, data=("student data:user",), text="No student data are handed on.")
TOLD = clause(Kind.DENY, data=("student data:user",), text="No student data are handed on, be they anonymous or not.")
ANONYMOUS = clause(Kind.PERMIT, data=("anonymous records:nonpersonal.deidentified",))


@pytest.mark.parametrize(
    ("made", "state", "expected"),
    [
        pytest.param(DENIAL, NOBODYS, Truth.UNKNOWN, id="the text does not say that it means those too"),
        pytest.param(TOLD, NOBODYS, Truth.MET, id="it says so"),
        pytest.param(DENIAL, SOMEBODYS, Truth.MET, id="they are somebody's"),
        pytest.param(DENIAL, DataState.HASHED, Truth.MET, id="hashed data are somebody's"),
    ],
)
def test_whom_a_rule_on_persons_reaches(made: Commitment, state: DataState, expected: Truth) -> None:
    assert of_persons(met("it reaches this"), rule(made), setting(flow(("age",), data_state=state))).truth is expected


@pytest.mark.parametrize(
    ("state", "expected"), [(NOBODYS, True), (None, True), (SOMEBODYS, False)], ids=["nobody's", "not known", "somebody's"]
)
def test_rules_of_their_own(state: DataState | None, *, expected: bool) -> None:
    found = setting(flow(("age",), data_state=state))
    assert of_no_person(rule(ANONYMOUS), rule(DENIAL), found) is expected
    assert not of_no_person(rule(DENIAL), rule(DENIAL), found)


@pytest.mark.parametrize(
    ("state", "expected"),
    [(NOBODYS, "consistent"), (SOMEBODYS, "contradicted"), (None, "undetermined")],
    ids=["nobody's", "somebody's", "not known"],
)
def test_the_verdict_turns_on_the_state(state: DataState | None, expected: str) -> None:
    event = flow(("age",), "Nova Labs", data_state=state)
    assert answer(event, policy(DENIAL, ANONYMOUS), register=(recipient("Nova Labs", "research"),))[0] == expected
