"""What would make a practice consistent: specific, at most four ways, and it does when it is done."""

from dataclasses import replace
from typing import Any

import pytest

from checker.findings.case import Case
from checker.findings.mending import would_mend
from checker.model import Action, Flow, Organisation, Statement, StatementKind, Verdict
from checker.model import ConditionKind as K
from checker.model import Kind as Says
from checker.register import Register, RegisteredRecipient
from checker.report import Remedy
from checker.rulebook import rulebook
from checker.timeline import Timeline
from checker.verdicts import judge
from tests.verdicts.sample import clause, contract, flow, policy, recipient, when
from tests.verdicts.test_from_text import statement
from tests.verdicts.test_okcupid import CLARIFAI, HOUSE, REGISTER, TOLD, text_of_2013


def held(event: Flow, text: Statement, register: tuple[RegisteredRecipient, ...], house: Organisation) -> Verdict:
    return judge(event, Timeline.of([text]), Register(recipients=register), house, rulebook().ontology)


def ways(
    event: Flow, text: Statement | None = None, register: tuple[RegisteredRecipient, ...] = REGISTER, house: Organisation = HOUSE
) -> dict[str, str]:
    given = text or text_of_2013()
    verdict = held(event, given, register, house)
    case = Case(house, (given,), ((event, verdict),), Register(recipients=register), rulebook())
    found: tuple[Remedy, ...] = would_mend(case, event, verdict)
    assert len(found) <= 4
    return {remedy.kind: remedy.text for remedy in found}


def test_four_ways_are_open_where_the_list_gives_way_and_each_names_what_it_is_about() -> None:
    found = ways(CLARIFAI)
    assert list(found) == ["practice", "text", "consent", "contract"]
    assert found["practice"].startswith("Change the practice: Stop giving ")
    assert "to Clarifai for “training facial recognition models”. That serves Clarifai's own ends" in found["practice"]
    assert "the next version of policy-2013.md that you give " in found["text"]
    assert "the text asks for (“after we have told you” and “and given you the chance to opt out”)" in found["consent"]
    assert "what the text says of “vendors”" in found["contract"]


@pytest.mark.parametrize(
    ("event", "register", "way", "done"),
    [
        pytest.param(
            CLARIFAI,
            (recipient("Clarifai", "unaffiliated", aliases=("Clarifai, Inc.",)),),
            "consent",
            {"notice_given": True, "opt_out_offered": True, "opted_out": False},
            id="told and asked, and known to be no vendor",
        ),
        pytest.param(
            CLARIFAI,
            (recipient("Clarifai", "service_provider", contract("MOD-1", "analytics"), aliases=("Clarifai, Inc.",)),),
            "contract",
            {"purpose": "analytics", "contract": "MOD-1"},
            id="bound to work for the organisation",
        ),
        pytest.param(replace(TOLD, opted_out=True), REGISTER, "consent", {"opted_out": False}, id="the opt-out honoured: the others"),
    ],
)
def test_a_way_that_is_taken_makes_the_practice_consistent(
    event: Flow, register: tuple[RegisteredRecipient, ...], way: str, done: dict[str, Any]
) -> None:
    assert way in ways(event)
    assert held(event, text_of_2013(), REGISTER, HOUSE).verdict == "contradicted"
    assert held(replace(event, **done), text_of_2013(), register, HOUSE).verdict == "consistent"


def test_a_plain_denial_leaves_no_way_but_to_stop_or_to_say_otherwise() -> None:
    text = policy(
        clause(Says.DENY, data=("user.content.photo",), text="We share no photos."),
        clause(Says.PERMIT, data=("user.contact.email",), to=("vendors:service_provider",), text="Vendors get e-mail addresses."),
    )
    found = ways(flow(purpose="training models"), text)
    assert list(found) == ["practice", "text"]
    assert "“We share no photos” does not allow it" in found["practice"]


def test_only_the_data_in_question_are_named() -> None:
    text = policy(
        clause(Says.DENY, data=("user.content.photo",), text="We share no photos."),
        clause(Says.PERMIT, data=("user.contact.email",), text="We share e-mail addresses."),
    )
    found = ways(flow(("email address", "user photos"), "Nova"), text)
    assert "giving user photos to Nova" in found["practice"]
    assert "email" not in found["practice"]


def test_what_is_missing_is_asked_for_first() -> None:
    found = ways(replace(CLARIFAI, notice_given=None))
    assert next(iter(found)) == "record"
    assert "Was the person told beforehand? (column notice_given)" in found["record"]
    assert "Hold back giving" in found["practice"]


def test_silence_is_mended_by_a_sentence_first() -> None:
    found = ways(
        flow(("shoe size",), None, action=Action.COLLECT), policy(clause(Says.PERMIT, data=("user.content.photo",), text="Photos."))
    )
    assert next(iter(found)) == "text"
    assert "that you collect shoe size" in found["text"]


def test_a_contract_is_amended_with_the_other_side() -> None:
    text = policy(
        clause(Says.DENY, data=("user.content.photo",), text="The Processor shall get no photos."),
        kind=StatementKind.CONTRACT,
        party="Clarifai",
        path="dpa.md",
    )
    found = ways(flow(), text)
    assert "Agree with the other side in writing to amend dpa.md" in found["contract"]


def test_time_is_mended_by_deleting() -> None:
    text = policy(
        clause(
            Says.DENY,
            Action.RETAIN,
            data=("user.content.photo",),
            conditions=(when(K.TIME, "for more than 30 days", days=30),),
            text="We keep no photos for more than 30 days.",
        )
    )
    event = flow(recipient=None, action=Action.RETAIN, collected_at=flow().first.replace(month=1))
    found = ways(event, text)
    assert found["practice"].startswith("Change the practice: Delete user photos now, and log the deletion")


def test_the_clause_that_sets_the_time_is_quoted_and_not_the_first_of_the_evidence() -> None:
    text = statement("We use your photos only to print them. We delete your photos within 30 days unless a strange wind blows.")
    event = flow(("user photos",), None, action=Action.RETAIN, purpose=None, collected_at=flow().first.replace(month=1))
    found = ways(event, text)
    assert "that “We delete your photos within 30 days unless a strange wind blows” sets" in found["practice"]


def test_braces_in_hostile_names_stay_text() -> None:
    found = ways(flow(("{0}",), "{missing}", purpose="{data}"), policy(clause(Says.DENY, text="We share {nothing}.")))
    assert "giving {0} to {missing} for “{data}”" in found["practice"]


def test_what_is_consistent_needs_no_mending() -> None:
    assert ways(TOLD) == {}
