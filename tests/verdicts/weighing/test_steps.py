"""The reasoning in words."""

import pytest

from checker.model import Commitment, Dimension, Effect, Element, Flow, Kind, Reason
from checker.model import ConditionKind as K
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.reach.reach import Standing
from checker.verdicts.terms.truth import ALWAYS, NEVER, Answer, met, not_met
from checker.verdicts.weighing.lifting import Permission
from checker.verdicts.weighing.steps import permission_steps, threat_steps, unread_step
from checker.verdicts.weighing.threats import Threat
from checker.verdicts.weighing.weighing import Standoff, Weighed
from tests.verdicts.sample import clause, flow, policy, recipient, setting, verdict, when

HELD = setting(flow())
ITEM = HELD.practice.items[0]
FAILED = not_met("the purpose is another")


def rule(made: Commitment) -> Rule:
    statement = policy(made)
    return rule_of(statement.commitments[0], statement, 0, lambda _: False)


NAMED, BARE = rule(clause(Kind.PERMIT, to=("insurer",), text="We tell insurers.")), rule(clause(Kind.PERMIT, text="We tell."))


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
    assert [told.outcome for told in permission_steps((Permission(made, answer),), (close,), HELD, ITEM)] == expected


def test_a_denial_tells_of_the_exceptions_that_were_looked_at() -> None:
    denial = rule(clause(Kind.DENY, text="We tell nobody."))
    threat = Threat(denial, met("it names these data"), Reason.DENIAL)
    lift = met("insurers are named")
    plain = threat_steps((Weighed(threat, Standoff.BREACH, NEVER),), HELD, ITEM)
    lifted = threat_steps((Weighed(threat, Standoff.LIFTED, lift, (Permission(NAMED, lift),)),), HELD, ITEM)
    assert [(told.subject, told.text, told.outcome) for told in plain] == [
        ("Denial", "The clause reaches this: it names these data.", "ruled out")
    ]
    assert [(told.subject, told.text, told.outcome) for told in lifted] == [
        ("Denial", "The clause reaches this: it names these data.", "lifted"),
        ("Exception", "Another clause of the text may go before it: insurers are named.", "met"),
    ]


def test_permissions_that_fail_alike_are_told_of_once_and_counted() -> None:
    made = [rule(clause(Kind.PERMIT, to=(f"{name}:insurer",), text=f"We tell {name}.")) for name in ("insurers", "underwriters", "courts")]
    answers = [*(not_met("Nova is none of", name) for name in ("insurers", "underwriters")), not_met("it was no law")]
    close = [Standing(each, ALWAYS, ALWAYS, answer, answer) for each, answer in zip(made, answers, strict=True)]
    pairs = (Permission(each, answer) for each, answer in zip(made, answers, strict=True))
    found = permission_steps(pairs, close, HELD, ITEM)
    assert [(told.text, told.named) for told in found] == [
        ("Nova is none of “insurers” or “underwriters” (2 clauses).", ("insurers", "underwriters")),
        ("It was no law.", ()),
    ]


def test_beyond_ten_sorts_of_failure_the_clauses_are_counted() -> None:
    made = [rule(clause(Kind.PERMIT, to=("insurer",), text=f"We tell {number}.")) for number in range(14)]
    answers = [not_met(f"it fails for reason {number}") for number in range(14)]
    close = [Standing(each, ALWAYS, ALWAYS, answer, answer) for each, answer in zip(made, answers, strict=True)]
    found = permission_steps(map(Permission, made, answers), close, HELD, ITEM)
    assert len(found) == 11
    assert found[-1].text == "4 more of the clauses that allow such things were held against it."


def test_a_permission_that_asks_for_something_tells_all_that_it_asks_for() -> None:
    asks = clause(Kind.PERMIT, conditions=(when(K.NOTICE, "once we told you"), when(K.OPT_OUT, "and let you opt out")), text="We may.")
    found = verdict(flow(notice_given=True, opted_out=True), policy(asks)).steps
    (told,) = (step for step in found if step.subject == "Condition")
    assert told.element is Element.OPT_OUT
    assert "notice (“once we told you”): met" in told.text
    assert "a way to opt out (“and let you opt out”): not met, as the person had opted out" in told.text


@pytest.mark.parametrize(
    ("made", "event", "subject", "lead"),
    [
        pytest.param(
            clause(Kind.DENY, data=("user.content.photo",), text="No photos."), flow(), "Denial", "The clause reaches this:", id="a denial"
        ),
        pytest.param(
            clause(Kind.LIMIT, to=("insurer",), closes=(Dimension.RECIPIENT,), text="Only insurers get data."),
            flow(recipient="Clarifai", recipient_role="public"),
            "Closed list",
            "The text says what it is limited to, and this lies outside:",
            id="a closed list",
        ),
        pytest.param(
            clause(Kind.DENY, data=("user.content.photo",), conditions=(when(K.LEGAL, "where no law asks for it"),), text="No photos."),
            flow(),
            "Denial",
            "It is not known whether the clause reaches this:",
            id="not known",
        ),
    ],
)
def test_a_threat_says_how_it_bites(made: Commitment, event: Flow, subject: str, lead: str) -> None:
    register = (recipient("Clarifai", "analytics", aliases=("Clarifai, Inc.",)),)
    (told,) = (step for step in verdict(event, policy(made), register=register).steps if step.subject == subject)
    assert told.text.startswith(lead)


def test_a_plain_denial_turns_on_the_practice_and_a_conditional_one_on_its_condition() -> None:
    plain = clause(Kind.DENY, data=("user.content.photo",), text="No photos.")
    started = plain.model_copy(update={"conditions": (when(K.OPT_OUT, "if you opt out", Effect.TRIGGERS),)})
    for made, element in ((plain, Element.PRACTICE), (started, Element.OPT_OUT)):
        (told,) = (step for step in verdict(flow(opted_out=True), policy(made)).steps if step.subject == "Denial")
        assert told.element is element


def test_clauses_that_were_not_understood_are_quoted_and_counted() -> None:
    lost = policy(unread=("Labs may see it.", "So may others.")).unread
    told = unread_step(lost, "speak of it")
    assert told.text == "A clause that was not understood may speak of it: “Labs may see it.”, and 1 more."
    assert (told.start, told.outcome) == (0, "needs a reader")
