"""The clauses that come closest, best first, and none that agrees in nothing."""

import pytest

from checker.model import Commitment, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.reach.reach import standings
from checker.verdicts.weighing.nearest import nearest
from tests.verdicts.sample import clause, flow, policy, recipient, setting

NOTHING = clause(Kind.PERMIT, data=("user.contact.phone_number",), to=("insurer",), purposes=("research",), text="nothing")
DATA = clause(Kind.PERMIT, data=("user.content.photo",), to=("insurer",), text="data")
CLASS = clause(Kind.PERMIT, data=("user.contact.phone_number",), to=("advertising",), text="class")
BOTH = clause(Kind.PERMIT, data=("user.content.photo",), to=("advertising",), purposes=("research",), text="both")


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        pytest.param((NOTHING,), [], id="agrees in nothing"),
        pytest.param((clause(Kind.DENY, text="bare"),), [], id="names nothing"),
        pytest.param((DATA, CLASS), ["class", "data"], id="the recipient weighs more than the data"),
        pytest.param((NOTHING, DATA, CLASS, BOTH), ["both", "class"], id="two at most"),
        pytest.param((DATA, DATA.model_copy(update={"text": "again"})), ["data", "again"], id="ties in order of the text"),
    ],
)
def test_nearest(clauses: tuple[Commitment, ...], expected: list[str]) -> None:
    statement = policy(*clauses)
    rules = tuple(rule_of(made, statement, number, lambda _: False) for number, made in enumerate(statement.commitments))
    found = setting(flow(("photo",), "Adsworth", purpose="advertising"), recipient("Adsworth", "advertising"))
    assert [rule.commitment.text for rule in nearest(standings(rules, found).every, found, found.practice.items[0])] == expected
