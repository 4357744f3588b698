"""Conditions that a text leaves to the organisation's own judgement."""

import pytest

from checker.model import Action, ConditionKind, Effect, Kind
from checker.verdicts.conditions.discretion import in_some_cases, left_to_judgement
from tests.verdicts.sample import answer, clause, flow, policy, recipient, when

K = ConditionKind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "after considering the potential impact to your rights",
        "after carefully weighing your interests",
        "having balanced our interests against yours",
        "at our sole discretion",
        "if we think it appropriate",
        "where we reasonably consider this necessary",
        "If ever we want to",
        "should we decide to",
    ],
)
def test_what_the_organisation_thought_is_no_fact_of_a_log(text: str) -> None:
    found = left_to_judgement(when(K, text))
    assert found is not None
    assert found.met
    assert found.vague
    assert left_to_judgement(when(K, text, effect=Effect.UNLESS)) is None
    assert left_to_judgement(when(K, text, effect=Effect.TRIGGERS)) is None


@pytest.mark.parametrize(
    "text",
    [
        "if we believe that you broke the law",
        "after you have considered the offer",
        "if we find a fault",
        "if we decide to sell the company",
        "if you want to",
        "where we think it necessary to protect a child",
        "once the review is over",
        "at your discretion",
    ],
)
def test_what_can_be_so_or_not_is_asked(text: str) -> None:
    assert left_to_judgement(when(K, text)) is None


def test_a_limit_to_what_was_considered_accuses_nobody_and_permits() -> None:
    limit = clause(Kind.LIMIT, data=("user",), to=("service_provider",), conditions=(when(K, "after considering what it means for you"),))
    event = flow(("photo",), "Stackhost", purpose="hosting")
    assert answer(event, policy(limit), register=(recipient("Stackhost", "service_provider"),)) == ("consistent", "permitted")


@pytest.mark.parametrize(
    "text", ["In some cases", "under certain circumstances", "as applicable", "where relevant", "from time to time", "sometimes"]
)
def test_what_is_not_always_so_permits_and_accuses_nobody(text: str) -> None:
    found = in_some_cases(when(K, text), Action.SHARE)
    assert found is not None
    assert (found.met, found.vague) == (True, True)
    denied = in_some_cases(when(K, text, effect=Effect.TRIGGERS), Action.SHARE)
    assert denied is not None
    assert denied.open
    assert denied.missing[0].text == f"whether this was one of the cases meant by “{text}”"
    deleted = in_some_cases(when(K, text, effect=Effect.TRIGGERS), Action.DELETE)
    assert deleted is not None
    assert deleted.failed


@pytest.mark.parametrize("text", ["in cases of fraud", "in some cases that you report", "when you sometimes travel", "in some countries"])
def test_cases_that_are_named_are_asked_for(text: str) -> None:
    assert in_some_cases(when(K, text), Action.SHARE) is None
