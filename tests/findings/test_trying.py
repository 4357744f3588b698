"""Remedies followed: what they put into the event and the register, and which of them are not proposed."""

from dataclasses import replace

import pytest

from checker.findings import trying
from checker.findings.case import Case
from checker.findings.mending import would_mend
from checker.findings.trying import MOST_TRIED, REF, followed, holds
from checker.findings.ways import Way
from checker.model import ConditionKind as K
from checker.model import Element, Flow, Kind, Reason, Statement, Step, Verdict
from checker.register import Register, RegisteredRecipient
from checker.rulebook import rulebook
from checker.timeline import Timeline
from checker.verdicts import judge
from tests.verdicts.sample import ORGANISATION, clause, flow, policy, recipient, when

ASKS = policy(clause(Kind.LIMIT, data=("user",), to=("advertising",), conditions=(when(K.CONSENT, "with your consent"),)))
DENIES = policy(
    clause(Kind.LIMIT, data=("user",), to=("advertising",), conditions=(when(K.CONSENT, "with your consent"),)),
    clause(Kind.DENY, data=("user.content.photo",), text="Nobody gets your photos."),
)
UNASKED = flow(("photo",), "Adsworth", purpose="advertising", consent="none")
ADSWORTH = (recipient("Adsworth", "advertising"),)


def case_of(event: Flow, text: Statement, register: tuple[RegisteredRecipient, ...] = ADSWORTH) -> tuple[Case, Verdict]:
    known, timeline = Register(recipients=register), Timeline.of([text])

    def again(mended: Flow, other: Register | None) -> Verdict:
        return judge(mended, timeline, other or known, ORGANISATION, rulebook().ontology)

    verdict = again(event, None)
    return Case(ORGANISATION, (text,), ((event, verdict),), known, rulebook(), again), verdict


def ways(event: Flow, text: Statement) -> list[str]:
    case, verdict = case_of(event, text)
    return [remedy.kind for remedy in would_mend(case, event, verdict)]


def way(name: str, *elements: Element, reasons: tuple[Reason, ...] = ()) -> Way:
    return Way(way=name, elements=elements, reasons=reasons, text="Do it.")


def test_consent_is_proposed_where_it_is_all_that_was_missing() -> None:
    assert "consent" in ways(UNASKED, ASKS)


def test_consent_is_not_proposed_where_another_sentence_rules_it_out_all_the_same() -> None:
    assert ways(UNASKED, DENIES)
    assert "consent" not in ways(UNASKED, DENIES)


def test_a_child_has_a_parent_agree_and_consent_names_whom_and_what_for() -> None:
    case, _ = case_of(UNASKED, ASKS)
    mended = followed(case, replace(UNASKED, subject_age=9), way("consent", Element.CONSENT), None)
    assert mended is not None
    assert (mended[0].consent, mended[0].consent_by, mended[0].consent_scope) == ("granted", "parent", ("Adsworth", "advertising"))
    assert mended[1] is None


def test_what_a_text_asks_for_in_words_gets_a_field_of_its_own() -> None:
    case, _ = case_of(UNASKED, ASKS)
    told = Step(subject="Permission", text="It asks.", outcome="not known", element=Element.CONDITION, named=("the box is ticked",))
    mended = followed(case, UNASKED, way("consent", Element.CONDITION), told)
    assert mended is not None
    assert mended[0].extra == (("the_box_is_ticked", "yes"),)


@pytest.mark.parametrize("known", [ADSWORTH, ()], ids=["registered", "not registered"])
def test_a_contract_is_put_beside_the_recipient(known: tuple[RegisteredRecipient, ...]) -> None:
    case, _ = case_of(UNASKED, ASKS, known)
    mended = followed(case, UNASKED, way("contract", Element.CONTRACT), None)
    assert mended is not None
    event, register = mended
    assert event.contract == REF
    assert register is not None
    entry = register.find("Adsworth")
    assert entry is not None
    assert entry.role == ("advertising" if known else None)
    assert [held.purposes for held in entry.contracts] == [("advertising",)]


def test_a_role_that_the_text_names_is_put_into_the_register() -> None:
    case, _ = case_of(UNASKED, ASKS)
    told = Step(subject="Permission", text="No.", outcome="not known", element=Element.ROLE, named=("service providers",))
    mended = followed(case, UNASKED, way("contract", Element.ROLE), told)
    assert mended is not None
    assert mended[1] is not None
    assert [each.role_id for each in mended[1].recipients] == ["service_provider"]


def test_without_a_recipient_there_is_nobody_to_make_a_contract_with() -> None:
    case, _ = case_of(UNASKED, ASKS)
    assert followed(case, replace(UNASKED, recipient=None), way("contract", Element.CONTRACT), None) is None


def test_a_retroactive_change_is_cured_by_agreeing_to_it() -> None:
    case, _ = case_of(UNASKED, ASKS)
    mended = followed(case, UNASKED, way("consent", reasons=(Reason.RETROACTIVE,)), None)
    assert mended is not None
    assert mended[0].consent == "granted"


def test_past_a_number_of_trials_none_is_proposed(monkeypatch: pytest.MonkeyPatch) -> None:
    case, _ = case_of(UNASKED, ASKS)
    assert holds(case, UNASKED, way("consent", Element.CONSENT), None)
    monkeypatch.setattr(trying, "MOST_TRIED", 1)
    assert not holds(case, UNASKED, way("consent", Element.CONSENT), None)
    assert holds(case, UNASKED, way("practice"), None)
    assert MOST_TRIED > 1
