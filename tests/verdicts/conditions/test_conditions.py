"""Every kind of condition against a flow, and groups: and within one, or between them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checker.model import Action, Condition, ConditionKind, DataState, Flow, Kind
from checker.register import RegisteredRecipient
from checker.verdicts.clauses.rules import groups, rule_of
from checker.verdicts.conditions.conditions import hold, required, weigh
from checker.verdicts.conditions.consent import Lens
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import clause, contract, flow, policy, recipient, setting, when

K = ConditionKind
MET, NOT_MET, UNKNOWN = Truth
TO = flow(("email",), "Nova Labs")
NOVA = recipient("Nova Labs")
HIRED = recipient("Nova Labs", "service_provider", contract("N-1", "hosting", data=("email",)))
LATER = datetime(2015, 1, 1, tzinfo=UTC)


def held(condition: Condition, event: Flow, entry: RegisteredRecipient = NOVA, lens: Lens = Lens.ALLOWS) -> Truth:
    found = setting(event, entry)
    return weigh(condition, found, found.practice.items[0], lens).truth


CONSENT, OUT, ASKED = when(K.CONSENT, "if you agree"), when(K.OPT_OUT, "a chance to opt out"), when(K.USER_DIRECTION, "at your request")
PARENT = when(K.CONSENT, "if your mom or dad says yes")


@pytest.mark.parametrize(
    ("condition", "event", "expected"),
    [
        pytest.param(CONSENT, replace(TO, consent="granted"), MET, id="consent granted"),
        pytest.param(CONSENT, replace(TO, consent="withdrawn"), NOT_MET, id="consent withdrawn"),
        pytest.param(CONSENT, replace(TO, consent="implied"), UNKNOWN, id="consent in other words"),
        pytest.param(CONSENT, replace(TO, consent="granted", consent_at=LATER), NOT_MET, id="consent came later"),
        pytest.param(CONSENT, replace(TO, consent="granted", consent_scope=("Nova Labs",)), MET, id="consent to this recipient"),
        pytest.param(CONSENT, replace(TO, consent="granted", consent_scope=("phone number",)), NOT_MET, id="consent to other data"),
        pytest.param(CONSENT, replace(TO, consent="granted", consent_scope=("email address",)), MET, id="consent to these data"),
        pytest.param(CONSENT, replace(TO, consent="granted", consent_scope=("zorbing",)), UNKNOWN, id="consent to something unknown"),
        pytest.param(CONSENT, replace(TO, extra=(("agree_box", "checked"),)), MET, id="a box that was ticked"),
        pytest.param(PARENT, replace(TO, consent="granted"), UNKNOWN, id="who gave it is not known"),
        pytest.param(
            PARENT, replace(TO, consent="granted", extra=(("consent_giver", "mother"),)), MET, id="a parent, by a field of the log"
        ),
        pytest.param(PARENT, replace(TO, consent="granted", consent_by="person"), NOT_MET, id="not a parent"),
        pytest.param(OUT, replace(TO, opted_out=False), MET, id="not opted out"),
        pytest.param(OUT, replace(TO, opted_out=True), NOT_MET, id="opted out"),
        pytest.param(OUT, replace(TO, opt_out_offered=False), NOT_MET, id="no way offered"),
        pytest.param(OUT, replace(TO, opted_out=False, opt_out_offered=False), NOT_MET, id="not opted out, for want of a way"),
        pytest.param(OUT, TO, UNKNOWN, id="opt-out not known"),
        pytest.param(ASKED, replace(TO, consent="granted"), MET, id="asked for: consent"),
        pytest.param(ASKED, replace(TO, purpose="sent to the clinic chosen by the user"), MET, id="asked for: the purpose says so"),
        pytest.param(ASKED, replace(TO, consent="none"), NOT_MET, id="asked for: no consent"),
        pytest.param(ASKED, TO, UNKNOWN, id="asked for: not known"),
        pytest.param(when(K.NOTICE), replace(TO, notice_given=True), MET, id="told"),
        pytest.param(when(K.NOTICE), replace(TO, notice_given=False), NOT_MET, id="not told"),
        pytest.param(when(K.NOTICE), TO, UNKNOWN, id="notice not known"),
        pytest.param(when(K.LEGAL), replace(TO, legal_basis="court_order"), MET, id="law: a court order"),
        pytest.param(when(K.LEGAL), replace(TO, legal_basis="consent"), NOT_MET, id="law: consent is no duty"),
        pytest.param(when(K.LEGAL), replace(TO, purpose="advertising"), NOT_MET, id="law: another purpose"),
        pytest.param(when(K.LEGAL), replace(TO, purpose="court hearing"), UNKNOWN, id="law: a purpose that may be one"),
        pytest.param(when(K.LEGAL), TO, UNKNOWN, id="law: nothing known"),
        pytest.param(when(K.TRANSACTION), replace(TO, legal_basis="merger"), MET, id="deal: a merger"),
        pytest.param(when(K.TRANSACTION), replace(TO, legal_basis="subpoena"), NOT_MET, id="deal: a subpoena is none"),
        pytest.param(when(K.TRANSACTION), replace(TO, purpose="due diligence"), MET, id="deal: the purpose says so"),
        pytest.param(when(K.TRANSACTION), TO, UNKNOWN, id="deal: nothing known"),
        pytest.param(when(K.CONTRACT), replace(TO, contract="none"), NOT_MET, id="contract: none"),
        pytest.param(when(K.CONTRACT), TO, UNKNOWN, id="contract: not known"),
        pytest.param(when(K.DEIDENTIFIED), replace(TO, data=("age",), data_state=DataState.DEIDENTIFIED), MET, id="de-identified"),
        pytest.param(when(K.DEIDENTIFIED), replace(TO, data_state=DataState.DEIDENTIFIED), NOT_MET, id="an address is not"),
        pytest.param(when(K.DEIDENTIFIED), replace(TO, data=("age",)), UNKNOWN, id="state not known"),
        pytest.param(when(K.AGE, "under 13", age_below=13), replace(TO, subject_age=12), MET, id="age: below"),
        pytest.param(when(K.AGE, "13 and over", age_from=13), replace(TO, subject_age=12), NOT_MET, id="age: not from"),
        pytest.param(when(K.AGE, "children"), replace(TO, subject_relation="child"), MET, id="age: called a child"),
        pytest.param(when(K.AGE, "under 13", age_below=13), TO, UNKNOWN, id="age: not known"),
        pytest.param(when(K.REGION, "in the EEA", ids=("EEA",)), replace(TO, subject_region="NO"), MET, id="region: Norway is in the EEA"),
        pytest.param(when(K.REGION, "in the EU", ids=("EU",)), replace(TO, subject_region="NO"), NOT_MET, id="region: and not in the EU"),
        pytest.param(when(K.REGION, "in the UK", ids=("UK",)), replace(TO, subject_region="GB"), MET, id="region: GB is the UK"),
        pytest.param(when(K.REGION, "in the US", ids=("US",)), replace(TO, subject_region="US-NY"), MET, id="region: a state of it"),
        pytest.param(when(K.REGION, "in the US", ids=("US",)), TO, UNKNOWN, id="region: not known"),
        pytest.param(
            when(K.TIME, "for 30 days", days=30), replace(TO, collected_at=datetime(2014, 9, 1, tzinfo=UTC)), MET, id="time: young"
        ),
        pytest.param(
            when(K.TIME, "for 30 days", days=30), replace(TO, collected_at=datetime(2014, 1, 1, tzinfo=UTC)), NOT_MET, id="time: old"
        ),
        pytest.param(when(K.RECIPIENT, "vendors", ids=("service_provider",)), TO, UNKNOWN, id="recipient: not known"),
        pytest.param(when(K.PURPOSE, "research", ids=("research",)), replace(TO, purpose="research"), MET, id="purpose"),
        pytest.param(when(K.DATA, "your e-mail address", ids=("user.contact.email",)), TO, MET, id="data"),
        pytest.param(when(K.DATA, "your name", ids=("user.name",)), TO, NOT_MET, id="other data"),
        pytest.param(when(K.AS_DESCRIBED), TO, NOT_MET, id="as described gives nothing by itself"),
        pytest.param(
            when(K.OTHER, "while the app is in the background"), replace(TO, extra=(("app_in_background", "true"),)), MET, id="words: yes"
        ),
        pytest.param(
            when(K.OTHER, "while the app is in the background"),
            replace(TO, extra=(("app_in_background", "false"),)),
            NOT_MET,
            id="words: no",
        ),
        pytest.param(when(K.OTHER, "on the paid plan"), replace(TO, extra=(("plan", "paid"),)), MET, id="words: a value that says so"),
        pytest.param(when(K.OTHER, "if you use insurance"), replace(TO, purpose="insurance claim"), MET, id="words: the purpose says so"),
        pytest.param(when(K.OTHER, "when you use our services"), TO, MET, id="words: what every user does"),
        pytest.param(when(K.OTHER, "on rainy days"), TO, UNKNOWN, id="words: nothing says"),
    ],
)
def test_each_kind(condition: Condition, event: Flow, expected: Truth) -> None:
    assert held(condition, event) is expected


@pytest.mark.parametrize(
    ("event", "entry", "expected"),
    [
        pytest.param(replace(TO, purpose="hosting"), HIRED, MET, id="in force, and fits"),
        pytest.param(
            replace(TO, purpose="hosting", contract="N-1", first=datetime(2013, 1, 1, tzinfo=UTC)), HIRED, NOT_MET, id="starts later"
        ),
        pytest.param(replace(TO, purpose="training image models"), HIRED, NOT_MET, id="does not cover the recipient's own purpose"),
        pytest.param(replace(TO, purpose="advertising"), HIRED, UNKNOWN, id="is for something else"),
    ],
)
def test_a_contract_is_in_force_and_fits(event: Flow, entry: RegisteredRecipient, expected: Truth) -> None:
    assert held(when(K.CONTRACT, "under a contract"), event, entry) is expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(replace(TO, purpose="hosting"), MET, id="named by the contract"),
        pytest.param(replace(TO, purpose="hosting", data=("hiv_status",)), NOT_MET, id="sensitive, and not named by it"),
        pytest.param(replace(TO, purpose="hosting", data=("device_model",)), MET, id="not named, but nothing sensitive"),
        pytest.param(replace(TO, purpose="training image models"), NOT_MET, id="for the recipient's own ends"),
    ],
)
def test_necessity(event: Flow, expected: Truth) -> None:
    assert held(when(K.NECESSITY, "what the work needs"), event, HIRED) is expected


@pytest.mark.parametrize(
    ("condition", "event", "expected"),
    [
        pytest.param(OUT, replace(TO, opted_out=True), MET, id="opted out"),
        pytest.param(OUT, replace(TO, opted_out=False), NOT_MET, id="not opted out"),
        pytest.param(OUT, TO, UNKNOWN, id="opt-out not known"),
        pytest.param(CONSENT, replace(TO, consent="refused"), MET, id="refused"),
        pytest.param(CONSENT, replace(TO, consent="granted"), NOT_MET, id="granted"),
        pytest.param(CONSENT, TO, UNKNOWN, id="consent not known"),
    ],
)
def test_what_stops_a_practice(condition: Condition, event: Flow, expected: Truth) -> None:
    assert held(condition, event, lens=Lens.STOPS) is expected


def test_a_bare_right_gates_nothing_until_it_has_been_used() -> None:
    assert held(OUT, TO, lens=Lens.BARE) is MET
    assert held(OUT, replace(TO, opted_out=True), lens=Lens.BARE) is NOT_MET


@pytest.mark.parametrize(
    ("told", "out", "agreed", "expected"),
    [
        pytest.param(True, False, None, MET, id="told and not opted out"),
        pytest.param(True, True, "none", NOT_MET, id="neither group"),
        pytest.param(False, False, "granted", MET, id="the other group"),
        pytest.param(True, None, "none", UNKNOWN, id="half of a group not known"),
    ],
)
def test_groups(told: bool, out: bool | None, agreed: str | None, expected: Truth) -> None:  # noqa: FBT001
    found = setting(replace(TO, notice_given=told, opted_out=out, consent=agreed), NOVA)
    grouped = groups((when(K.NOTICE, group=1), when(K.OPT_OUT, group=1), when(K.CONSENT, group=2)))
    assert hold(grouped, found, found.practice.items[0]).truth is expected


def test_what_turns_on_no_item_is_worked_out_once_a_flow() -> None:
    found = setting(replace(TO, notice_given=True), NOVA)
    made = clause(Kind.PERMIT, conditions=(when(K.NOTICE),))
    rule = rule_of(made, policy(made), 0, lambda _: False)
    first, second = (required(rule, found, found.practice.items[0]) for _ in range(2))
    assert first is second
    assert first.met


def test_missing_facts_name_the_field() -> None:
    found = setting(TO, NOVA)
    asked = {
        kind: tuple(
            question.text
            for question in weigh(
                when(kind, "under 13", age_below=13) if kind is K.AGE else when(kind), found, found.practice.items[0]
            ).missing
        )
        for kind in (K.CONSENT, K.OPT_OUT, K.NOTICE, K.LEGAL, K.AGE)
    }
    assert asked == {
        K.CONSENT: ("whether the person had consented (consent)",),
        K.OPT_OUT: ("whether the person had opted out (opted_out)",),
        K.NOTICE: ("whether the person was told beforehand (notice_given)",),
        K.LEGAL: ("the legal basis, if any (legal_basis)",),
        K.AGE: ("the person's age (subject_age)",),
    }


def test_own_use_has_nobody_to_sign_with() -> None:
    assert held(when(K.CONTRACT), flow(("email",), None, Action.USE)) is NOT_MET
