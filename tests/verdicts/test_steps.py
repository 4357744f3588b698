"""The reasoning in words."""

import pytest

from checker.model import Commitment, Kind, Reason, Step
from checker.verdicts.lifting import Permission
from checker.verdicts.reach import Standing
from checker.verdicts.rules import Rule, rule_of
from checker.verdicts.steps import permission_steps, sentence, step, threat_steps
from checker.verdicts.threats import Threat
from checker.verdicts.truth import ALWAYS, NEVER, Answer, met, not_met
from checker.verdicts.weighing import Standoff, Weighed
from tests.verdicts.sample import clause, policy

FAILED = not_met("the purpose is another")


def rule(made: Commitment) -> Rule:
    statement = policy(made)
    return rule_of(statement.commitments[0], statement, 0, lambda _: False)


NAMED, BARE = rule(clause(Kind.PERMIT, to=("insurer",), text="We tell insurers.")), rule(clause(Kind.PERMIT, text="We tell."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("no exception", "No exception."), (" why? ", "Why?"), ("iOS is named.", "IOS is named."), ("  ", "")],
    ids=["plain", "a question", "a full stop", "empty"],
)
def test_sentences(text: str, expected: str) -> None:
    assert sentence(text) == expected


def test_a_step_stands_where_its_clause_stands() -> None:
    assert step("Denial", "It bites.", "ruled out", NAMED) == Step(
        subject="Denial", text="It bites.", outcome="ruled out", statement="policy.md", start=0, end=17
    )
    assert step("Version", "It was in force.") == Step(subject="Version", text="It was in force.")


@pytest.mark.parametrize(
    ("made", "answer", "expected"),
    [
        pytest.param(NAMED, FAILED, ["not met"], id="failed, and names somebody"),
        pytest.param(BARE, FAILED, [], id="failed, and names nobody"),
        pytest.param(BARE, met("it covers this"), ["met"], id="met"),
        pytest.param(BARE, met(), [], id="nothing to tell"),
    ],
)
def test_permissions_that_speak_of_such_a_practice(made: Rule, answer: Answer, expected: list[str]) -> None:
    close = Standing(made, ALWAYS, ALWAYS, answer, answer)
    assert [told.outcome for told in permission_steps((Permission(made, answer),), (close,))] == expected


def test_a_denial_tells_of_the_exceptions_that_were_looked_at() -> None:
    denial = rule(clause(Kind.DENY, text="We tell nobody."))
    threat = Threat(denial, met("it names these data"), Reason.DENIAL)
    plain = threat_steps((Weighed(threat, Standoff.BREACH, NEVER),))
    lifted = threat_steps((Weighed(threat, Standoff.LIFTED, met("insurers are named"), (Permission(NAMED, ALWAYS),)),))
    assert [(told.subject, told.text, told.outcome) for told in plain] == [("Denial", "It names these data.", "ruled out")]
    assert [(told.subject, told.text, told.outcome) for told in lifted] == [
        ("Denial", "It names these data.", "lifted"),
        ("Exception", "Insurers are named.", "met"),
    ]
