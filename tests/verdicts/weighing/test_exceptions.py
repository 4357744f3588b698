"""The ways out of a clause: which fact met each, failed it or is missing; the person's own no decides."""

import pytest

from checker.model import Commitment, Effect, Element, Flow, Kind, Step, Verdict
from checker.model import ConditionKind as K
from tests.verdicts.sample import clause, flow, policy, recipient, verdict, when

UNLESS = Effect.UNLESS
REGISTER = (recipient("Clarifai", aliases=("Clarifai, Inc.",)),)
WAYS = (
    when(K.NOTICE, "once we told you", UNLESS, group=1),
    when(K.OPT_OUT, "and let you opt out", UNLESS, group=1),
)
REST = when(K.AS_DESCRIBED, "as this page says", UNLESS, group=0)
LAW = clause(Kind.PERMIT, data=("information:user",), conditions=(when(K.LEGAL, "if the law asks for it"),), text="We obey the law.")
VENDORS = clause(Kind.PERMIT, data=("information:user",), to=("vendors:service_provider",), text="Vendors may get information.")


def closing(*exceptions: object) -> Commitment:
    return clause(Kind.LIMIT, data=("information:user",), to=("others:third_party",), exceptions=exceptions, text="Nobody else gets it.")


def judged(event: Flow, *clauses: Commitment, unread: tuple[str, ...] = ()) -> Verdict:
    return verdict(event, policy(*clauses, unread=unread), register=REGISTER)


def told(found: Verdict, *subjects: str) -> list[Step]:
    return [step for step in found.steps if step.subject in (subjects or ("Exception", "Person's choice"))]


def test_a_way_out_that_was_not_taken_says_what_it_needed_and_what_failed_it() -> None:
    (step,) = told(judged(flow(purpose="training models", notice_given=False), closing(*WAYS)))
    assert step.text == (
        "The clause leaves a way out, for notice (“once we told you”): not met, as the person was not told; and"
        " a way to opt out (“and let you opt out”): not known, as the log does not record the opt-out state."
    )
    assert (step.outcome, step.element, step.named) == ("not met", Element.NOTICE, ("once we told you", "and let you opt out"))


def test_a_way_out_in_words_of_the_text_alone_is_quoted() -> None:
    way = when(K.OTHER, "save as clause 5 permits", UNLESS, group=1)
    (step,) = told(judged(flow(purpose="training models"), closing(way)))
    assert step.text.startswith("The clause leaves a way out in the words “save as clause 5 permits”: not known")


def test_the_persons_own_no_decides_where_other_cases_of_the_text_are_not_known() -> None:
    found = judged(flow(purpose="photo prints", notice_given=True, opted_out=True), closing(REST, *WAYS), VENDORS, LAW)
    own, choice, rest = told(found)
    assert found.verdict == "contradicted"
    assert "a way to opt out (“and let you opt out”): not met, as the person had opted out" in own.text
    assert (choice.outcome, choice.element) == ("decides", Element.OPT_OUT)
    assert choice.text.startswith("The person was told and asked, and had opted out (opted_out: yes). That decides")
    assert rest.outcome == "not known"
    assert "need not be settled, as the person said no" in rest.text


def test_nobody_is_said_to_have_said_no_who_was_not_asked() -> None:
    found = judged(flow(purpose="training models", notice_given=False), closing(REST, *WAYS), LAW)
    assert told(found, "Person's choice") == []


def test_what_the_clause_points_to_is_told_even_where_nothing_in_it_covers_the_practice() -> None:
    (step,) = told(judged(flow(purpose="training models"), closing(REST), LAW))
    assert step.text == "The clause gives way to what the rest of the text allows, and no case in it covers this practice."
    assert step.outcome == "not met"


def test_a_clause_that_is_lifted_names_what_lifted_it_and_no_more() -> None:
    found = judged(flow(notice_given=True, opted_out=False), closing(REST, *WAYS), VENDORS)
    (step,) = told(found)
    assert found.verdict == "consistent"
    assert (step.outcome, "a way to opt out (“and let you opt out”): met" in step.text) == ("met", True)


def test_a_clause_that_was_not_understood_is_quoted() -> None:
    found = judged(flow(purpose="training models"), closing(REST), unread=("Some of it we hand to labs like Clarifai.",))
    assert found.verdict == "undetermined"
    assert any("A clause of the same text that was not understood may permit this: “Some of it" in step.text for step in told(found))


def test_two_clauses_that_stand_against_each_other_are_told_as_such() -> None:
    found = judged(
        flow(recipient="Clarifai"),
        clause(Kind.DENY, data=("information:user",), text="We give it to no other."),
        clause(Kind.PERMIT, data=("information:user",), text="We give it to others."),
    )
    (step,) = told(found)
    assert (found.reason, step.outcome) == ("conflict", "conflict")
    assert "“We give it to others.”" in step.text


@pytest.mark.parametrize("said", ["not known", "not met"])
def test_what_is_missing_is_told_as_missing(said: str) -> None:
    found = judged(flow(purpose=None if said == "not known" else "training models", notice_given=False), closing(REST, *WAYS), LAW)
    assert told(found)[-1].outcome == said
