"""Whether a rule speaks of a flow: recipient, purpose and data."""

from dataclasses import replace

import pytest

from checker.model import Action, Actor, Commitment, ConditionKind, Dimension, Flow, Kind
from checker.register import RegisteredRecipient
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.reach.bonds import bond_broken
from checker.verdicts.reach.reach import standing, standings, within
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import clause, flow, policy, recipient, setting, when

PERMIT, DENY, LIMIT = Kind.PERMIT, Kind.DENY, Kind.LIMIT
MET, NOT_MET, UNKNOWN = Truth
TO = flow(("photo",), "Nova Labs", purpose="advertising")
NOVA, AD, VENDOR = recipient("Nova Labs"), recipient("Nova Labs", "advertising"), recipient("Nova Labs", "service_provider")


def rule(made: Commitment) -> Rule:
    return rule_of(made, policy(made), 0, lambda term: term.id == "third_party")


def outer(made: Commitment, event: Flow, *register: RegisteredRecipient) -> Truth | None:
    found = standing(rule(made), setting(event, *register))
    return found.outer.truth if found else None


THEY_COLLECT = clause(PERMIT, Action.COLLECT, actor=Actor.THIRD_PARTY, to=("advertising",))


@pytest.mark.parametrize(
    ("channel", "entry", "expected"),
    [
        pytest.param("sftp", AD, NOT_MET, id="a file was handed over"),
        pytest.param("sftp", NOVA, NOT_MET, id="to one whose role is not known"),
        pytest.param("sdk", AD, MET, id="gathered in the app"),
        pytest.param("sdk", NOVA, UNKNOWN, id="in the app, by one whose role is not known"),
        pytest.param(None, AD, MET, id="channel not known, role known"),
        pytest.param(None, NOVA, NOT_MET, id="neither channel nor role"),
    ],
)
def test_what_third_parties_gather_themselves_is_not_handed_over(channel: str | None, entry: RegisteredRecipient, expected: Truth) -> None:
    assert outer(THEY_COLLECT, replace(TO, channel=channel), entry) is expected


THEY_HANDLE = clause(PERMIT, Action.USE, actor=Actor.THIRD_PARTY, to=("service_provider",))


def test_what_vendors_handle_for_us_was_handed_to_them() -> None:
    assert outer(THEY_HANDLE, replace(TO, channel="sftp", purpose="hosting"), VENDOR) is MET
    assert outer(THEY_HANDLE, replace(TO, channel="sftp", purpose="hosting"), NOVA) is UNKNOWN
    assert outer(clause(PERMIT, Action.USE, actor=Actor.THIRD_PARTY, to=("advertising",)), replace(TO, channel="sftp"), NOVA) is NOT_MET


AGREED = (when(ConditionKind.CONSENT, "if you agree"),)
LAWFUL = (when(ConditionKind.LEGAL, "where the law asks for it"),)


@pytest.mark.parametrize(
    ("made", "register", "expected"),
    [
        pytest.param(clause(PERMIT, to=("third_party",), conditions=AGREED), (NOVA,), MET, id="anybody, under a safeguard"),
        pytest.param(clause(PERMIT, to=("third_party",), conditions=AGREED), (), UNKNOWN, id="but in the register"),
        pytest.param(clause(PERMIT, to=("third_party",)), (NOVA,), UNKNOWN, id="without a safeguard"),
        pytest.param(clause(PERMIT, to=("third_party",), conditions=LAWFUL), (NOVA,), UNKNOWN, id="an occasion is no safeguard"),
        pytest.param(clause(PERMIT, to=("third_party", "insurer"), conditions=AGREED), (NOVA,), UNKNOWN, id="a class is named beside them"),
    ],
)
def test_a_generic_class_under_a_safeguard_takes_any_registered_recipient(
    made: Commitment, register: tuple[RegisteredRecipient, ...], expected: Truth
) -> None:
    assert outer(made, TO, *register) is expected


@pytest.mark.parametrize(
    ("made", "event", "expected"),
    [
        pytest.param(clause(PERMIT, to=("advertising",), purposes=("any lawful purpose:",)), TO, MET, id="any purpose"),
        pytest.param(clause(PERMIT, to=("advertising",), purposes=("all purposes:research",)), TO, MET, id="all purposes"),
        pytest.param(
            clause(PERMIT, to=("advertising",), purposes=("any research purpose of ours:research",)), TO, NOT_MET, id="any of one"
        ),
        pytest.param(clause(PERMIT, to=("advertising",), purposes=("research",)), TO, NOT_MET, id="another purpose"),
        pytest.param(clause(PERMIT, Action.COLLECT), TO, None, id="another action stands nowhere"),
        pytest.param(
            clause(DENY, purposes=("their own marketing:marketing",)), replace(TO, purpose="advertising"), MET, id="ends of their own"
        ),
    ],
)
def test_purposes(made: Commitment, event: Flow, expected: Truth | None) -> None:
    assert outer(made, event, AD) is expected


def test_ends_of_their_own_are_none_of_a_vendor() -> None:
    made = clause(DENY, purposes=("their own marketing:marketing",))
    assert outer(made, TO, VENDOR) is NOT_MET


def test_a_vendor_s_work_need_not_be_named() -> None:
    made = clause(PERMIT, to=("service_provider",), purposes=("customer support:essential.service.operations.support",))
    assert outer(made, replace(TO, purpose="hosting"), VENDOR) is MET
    assert outer(made, replace(TO, purpose="training image models"), VENDOR) is NOT_MET


def test_closed_lists_also_speak_of_what_they_leave_out() -> None:
    closed = rule(clause(LIMIT, to=("insurer",), closes=(Dimension.RECIPIENT,)))
    elsewhere = rule(clause(PERMIT, to=("insurer",)))
    here, timed = rule(clause(DENY)), rule(clause(PERMIT, Action.RETAIN, conditions=(when(ConditionKind.TIME, days=30),)))
    found = standings((closed, elsewhere, here, timed), setting(TO, AD))
    assert [s.rule for s in found.live] == [closed, here]
    assert [s.rule for s in found.dead] == [elsewhere]
    assert found.timed == (timed,)


@pytest.mark.parametrize(("data", "expected"), [("user.content.photo", MET), ("user.contact.email", NOT_MET)], ids=["these", "others"])
def test_within_asks_for_the_data_too(data: str, expected: Truth) -> None:
    found = setting(TO, AD)
    stands = standing(rule(clause(DENY, data=(data,))), found)
    assert stands is not None
    assert within(stands, found, found.practice.items[0]).truth is expected


@pytest.mark.parametrize(
    ("kind", "purposes", "purpose", "expected"),
    [
        pytest.param(DENY, ("research",), "research", MET, id="the very purpose"),
        pytest.param(DENY, ("research",), "hosting", NOT_MET, id="another one"),
        pytest.param(LIMIT, ("hosting:essential.service.operations.hosting",), "hosting", NOT_MET, id="what the text allows"),
        pytest.param(LIMIT, (), "training image models", MET, id="the recipient's own"),
        pytest.param(LIMIT, (), None, NOT_MET, id="not stated"),
    ],
)
def test_bonds(kind: Kind, purposes: tuple[str, ...], purpose: str | None, expected: Truth) -> None:
    bond = rule(clause(kind, Action.USE, actor=Actor.THIRD_PARTY, to=("service_provider",), purposes=purposes))
    assert bond_broken(bond, setting(replace(TO, purpose=purpose), VENDOR)).truth is expected


@pytest.mark.parametrize(
    ("section", "purpose", "expected"),
    [
        pytest.param(("3. Star grouping",), "star grouping", MET, id="the heading names the purpose"),
        pytest.param(("3. Moon grouping",), "star grouping", UNKNOWN, id="it names another"),
        pytest.param(("3. Star",), "star", UNKNOWN, id="one word is too little"),
        pytest.param((), "star grouping", UNKNOWN, id="no heading"),
    ],
)
def test_a_heading_names_the_purpose(section: tuple[str, ...], purpose: str, expected: Truth) -> None:
    made = clause(LIMIT, Action.USE, purposes=("group your maps in your atlas:essential.service",), section=section)
    assert outer(made, flow(("photo",), None, Action.USE, purpose=purpose)) is expected


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        pytest.param("Nova Labs usage statistics", MET, id="named as the recipient's own"),
        pytest.param("hosting", NOT_MET, id="a service"),
    ],
)
def test_ends_of_its_own_are_whatever_is_not_ours(purpose: str, expected: Truth) -> None:
    made = clause(DENY, purposes=("any purpose of their own:own_purposes",))
    assert outer(made, replace(TO, purpose=purpose), VENDOR) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("deliver that map:essential.service", UNKNOWN, id="what it points to may be anything"),
        pytest.param("directing advertising to that user:marketing.advertising", NOT_MET, id="whose end is said"),
    ],
)
def test_purposes_that_point_back(said: str, expected: Truth) -> None:
    assert outer(clause(PERMIT, purposes=(said,)), replace(TO, purpose="research"), AD) is expected


@pytest.mark.parametrize(
    ("needed", "purpose", "expected"),
    [
        pytest.param("what they need to deliver your order", "delivering the order", MET, id="the purpose that the words name"),
        pytest.param("what they need to deliver your order", "training models", UNKNOWN, id="another purpose"),
        pytest.param("what you ordered", "delivering the order", UNKNOWN, id="words that name no need"),
        pytest.param("what they need", "delivering the order", UNKNOWN, id="a need for nothing in particular"),
    ],
)
def test_what_they_need_it_for_is_what_a_partner_gets_it_for(needed: str, purpose: str, expected: Truth) -> None:
    made = clause(PERMIT, data=(f"{needed}:user",), to=("restaurants:retailer",))
    found = standing(rule(made), setting(flow(("name",), "Nova Labs", purpose=purpose), recipient("Nova Labs", "business_partner")))
    assert found is not None
    assert found.recipient.truth is expected
