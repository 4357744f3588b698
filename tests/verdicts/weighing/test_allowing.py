"""A statement that rules nothing out: it permits, may permit, or is silent; what was not understood is told."""

import pytest

from checker.model import ConditionKind as K
from checker.model import Kind, Statement, UnreadReason, Verdict
from tests.verdicts.sample import clause, flow, policy, recipient, verdict, when

PERMIT = clause(Kind.PERMIT, data=("user.content.photo",), to=("insurers:insurer",), text="We share photos with insurers.")
REGISTER = (recipient("Nova", "insurer"), recipient("Other"))


def judged(text: Statement, to: str = "Nova", data: str = "user photos") -> Verdict:
    return verdict(flow((data,), to), text, register=REGISTER)


@pytest.mark.parametrize(
    ("to", "data", "expected", "subject", "outcome"),
    [
        ("Nova", "user photos", "consistent", "Permission", "met"),
        ("Other", "user photos", "undetermined", "Permission", "not known"),
        ("Nova", "email address", "undisclosed", "Nearest", "does not cover it"),
    ],
    ids=["permits", "may permit", "is silent"],
)
def test_what_decides_is_told_last(to: str, data: str, expected: str, subject: str, outcome: str) -> None:
    found = judged(policy(PERMIT), to, data)
    assert found.verdict == expected
    assert [(step.subject, step.outcome) for step in found.steps][-1] == (subject, outcome)


@pytest.mark.parametrize(
    ("reason", "lost", "may"),
    [
        (UnreadReason.POSSIBLE_DENIAL, "Photos never go to insurers such as Nova.", "deny it"),
        (UnreadReason.POSSIBLE_PERMISSION, "Photos may be for insurers such as Nova.", "speak of it"),
    ],
    ids=["a possible denial", "a possible permission"],
)
def test_a_clause_that_was_not_understood_is_a_step_of_its_own(reason: UnreadReason, lost: str, may: str) -> None:
    clauses = (PERMIT,) if reason is UnreadReason.POSSIBLE_DENIAL else ()
    found = judged(policy(*clauses, unread=(lost,), reason=reason))
    (told,) = (step for step in found.steps if step.subject == "Not understood")
    assert (found.verdict, found.reason) == ("undetermined", "needs_review")
    assert told.text == f"A clause that was not understood may {may}: “{lost}”"


def test_what_a_permission_waits_for_is_a_typed_question() -> None:
    asks = PERMIT.model_copy(update={"conditions": (when(K.NOTICE, "once we told you"),)})
    found = judged(policy(asks))
    assert [(question.kind.value, question.text) for question in found.questions] == [
        ("notice_given", "whether the person was told beforehand (notice_given)")
    ]
    assert found.missing == tuple(question.text for question in found.questions)


def test_silence_says_how_much_was_read_and_quotes_what_comes_close() -> None:
    found = judged(policy(PERMIT), "Nova", "email address")
    told = {step.subject: step for step in found.steps}
    assert told["Permission"].text == "“email address” is not among “user.content.photo”."
    assert told["Silence"].text == (
        "1 clause was read in policy.md on giving data to others: none permits it for “email address”, and none rules it out."
    )
    assert told["Nearest"].text == "A sentence that comes close: “We share photos with insurers.”"
    (nothing,) = (step for step in judged(policy(unread=("Hm.",))).steps if step.subject == "Silence")
    assert nothing.text == "No clause of policy.md speaks of giving data to others."
