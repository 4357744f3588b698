"""A rule on one action against a flow of another: what reaches, what does not."""

from dataclasses import replace

import pytest

from checker.model import Action, Commitment, ConditionKind, Dimension, Flow, Kind
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.flows.services import Interest
from checker.verdicts.reach.actions import action_of, works_for_us
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import answer, clause, contract, flow, policy, recipient, setting, when

PERMIT, DENY, LIMIT = Kind.PERMIT, Kind.DENY, Kind.LIMIT
GENERIC, PHOTO = ("personal information:user",), ("photos:user.content.photo",)
MET, VAGUE, NOT_MET = (Truth.MET, False), (Truth.MET, True), (Truth.NOT_MET, False)
HOME = flow(("photo",), None, Action.COLLECT)
KEPT = replace(HOME, action=Action.RETAIN)
SHARED = flow(("photo",), "Nova Labs")
SOLD = replace(SHARED, action=Action.SELL)


def rule(made: Commitment) -> Rule:
    return rule_of(made, policy(made), 0, lambda _: False)


@pytest.mark.parametrize(
    ("made", "event", "expected"),
    [
        pytest.param(clause(PERMIT, Action.USE, data=GENERIC), HOME, NOT_MET, id="use of personal information discloses no collection"),
        pytest.param(clause(PERMIT, Action.USE), HOME, NOT_MET, id="nor does a use that names no data"),
        pytest.param(clause(PERMIT, Action.RETAIN, data=GENERIC), HOME, NOT_MET, id="nor does keeping personal information"),
        pytest.param(clause(PERMIT, Action.USE, data=("loyalty stamps:",)), HOME, NOT_MET, id="nor a phrase without an id"),
        pytest.param(clause(PERMIT, Action.USE, data=PHOTO), HOME, VAGUE, id="use of photos discloses that photos are collected"),
        pytest.param(clause(PERMIT, Action.USE, data=GENERIC), KEPT, VAGUE, id="what is used is kept"),
        pytest.param(clause(PERMIT, Action.COLLECT, data=GENERIC), HOME, MET, id="the same action"),
        pytest.param(clause(DENY, Action.USE, data=PHOTO), HOME, NOT_MET, id="a denial of use denies no collection"),
    ],
)
def test_what_may_be_used_is_collected_where_the_text_names_it(made: Commitment, event: Flow, expected: tuple[Truth, bool]) -> None:
    answer = action_of(rule(made), setting(event))
    assert (answer.truth, answer.vague) == expected


@pytest.mark.parametrize(
    ("made", "event", "expected"),
    [
        pytest.param(clause(PERMIT, text="We give photos away."), SOLD, NOT_MET, id="a permission to share is none to sell"),
        pytest.param(clause(PERMIT, text="We give photos for a fee."), SOLD, MET, id="unless it names a fee"),
        pytest.param(clause(DENY), SOLD, MET, id="a denial of sharing reaches a sale"),
        pytest.param(clause(PERMIT, Action.SELL), SHARED, VAGUE, id="who may sell may share"),
        pytest.param(clause(DENY, Action.SELL), replace(SHARED, consideration="money"), MET, id="sharing for money is a sale"),
        pytest.param(clause(DENY, Action.SELL), replace(SHARED, consideration="none"), NOT_MET, id="sharing for nothing is none"),
        pytest.param(clause(DENY, Action.SELL), SHARED, NOT_MET, id="what came back is not known"),
    ],
)
def test_sharing_and_sale(made: Commitment, event: Flow, expected: tuple[Truth, bool]) -> None:
    answer = action_of(rule(made), setting(event, recipient("Nova Labs")))
    assert (answer.truth, answer.vague) == expected


ONLY_RESEARCH = clause(LIMIT, Action.USE, purposes=("research",), closes=(Dimension.PURPOSE,))
NO_HOSTING = clause(DENY, Action.USE, purposes=("hosting:essential.service.operations.hosting",))


@pytest.mark.parametrize(
    ("made", "purpose", "expected"),
    [
        pytest.param(ONLY_RESEARCH, "training image models", Truth.MET, id="used for that alone: reaches what is passed on"),
        pytest.param(ONLY_RESEARCH, "hosting", Truth.NOT_MET, id="but not work on our behalf"),
        pytest.param(NO_HOSTING, "hosting", Truth.MET, id="a denial of that very purpose does"),
        pytest.param(
            clause(PERMIT, Action.USE, purposes=("research",)), "research", Truth.NOT_MET, id="a permission to use shares nothing"
        ),
    ],
)
def test_a_limit_on_use_follows_the_data(made: Commitment, purpose: str, expected: Truth) -> None:
    assert action_of(rule(made), setting(replace(SHARED, purpose=purpose))).truth is expected


@pytest.mark.parametrize(
    ("purpose", "role", "expected"),
    [
        pytest.param("hosting", None, True, id="an ordinary service"),
        pytest.param("advertising", "service_provider", True, id="a vendor's work"),
        pytest.param("training image models", "service_provider", False, id="a vendor's own ends"),
        pytest.param("advertising", None, False, id="neither"),
    ],
)
def test_who_works_for_the_organisation(purpose: str, role: str | None, *, expected: bool) -> None:
    assert works_for_us(setting(replace(SHARED, purpose=purpose), recipient("Nova Labs", role))) is expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(
            clause(LIMIT, Action.USE, purposes=("the gazette:",), conditions=(when(ConditionKind.CONSENT, "a parent has agreed"),)),
            VAGUE,
            id="what must be there before a purpose is pursued at all",
        ),
        pytest.param(
            clause(LIMIT, Action.USE, purposes=("the gazette:",), closes=(Dimension.PURPOSE,)), NOT_MET, id="a list of purposes of use"
        ),
        pytest.param(
            clause(LIMIT, Action.RETAIN, purposes=("the gazette:",), conditions=(when(ConditionKind.CONSENT, "you have agreed"),)),
            NOT_MET,
            id="a limit of keeping",
        ),
    ],
)
def test_a_safeguard_of_use_is_one_of_collecting(made: Commitment, expected: tuple[Truth, bool]) -> None:
    answer = action_of(rule(made), setting(HOME))
    assert (answer.truth, answer.vague) == expected


@pytest.mark.parametrize(
    ("purposes", "expected"),
    [(("hosting",), True), (("address cleansing",), False), ((), True)],
    ids=["the contract covers it", "it is for something else", "it names no purpose"],
)
def test_a_contract_for_something_else_makes_no_work_for_us(purposes: tuple[str, ...], *, expected: bool) -> None:
    entry = recipient("Nova Labs", "data_broker", contract("N-1", *purposes))
    event = replace(SHARED, purpose="hosting of the election mailing list")
    found = setting(event, entry)
    assert works_for_us(replace(found, interest=Interest.OPEN)) is expected


def test_what_is_not_shown_says_nothing_of_data_for_ads_elsewhere_or_of_counting() -> None:
    banners = clause(Kind.DENY, Action.USE, purposes=("banner ads:marketing.advertising",)).model_copy(update={"rule": "use:show"})
    plain = clause(Kind.DENY, Action.USE, purposes=("ads:marketing.advertising",)).model_copy(update={"rule": "use:use"})
    elsewhere = flow(("photo",), "Adsworth", purpose="advertising")
    counted = flow(("photo",), None, Action.USE, purpose="counting clicks")
    shown = flow(("photo",), None, Action.USE, purpose="advertising")
    register = (recipient("Adsworth", "advertising"),)
    assert [answer(event, policy(banners), register=register)[0] for event in (elsewhere, counted, shown)] == [
        "undisclosed",
        "undisclosed",
        "contradicted",
    ]
    assert answer(elsewhere, policy(plain), register=register)[0] == "contradicted"


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(clause(PERMIT, Action.RETAIN, data=PHOTO, purposes=("security:",)), VAGUE, id="kept for a purpose"),
        pytest.param(clause(PERMIT, Action.RETAIN, data=PHOTO), NOT_MET, id="kept for none that is told"),
        pytest.param(clause(DENY, Action.RETAIN, data=PHOTO, purposes=("security:",)), NOT_MET, id="not kept"),
    ],
)
def test_what_is_kept_for_a_purpose_is_used_for_it(made: Commitment, expected: tuple[Truth, bool]) -> None:
    answer = action_of(rule(made), setting(replace(HOME, action=Action.USE)))
    assert (answer.truth, answer.vague) == expected


@pytest.mark.parametrize(
    ("made", "purpose", "expected"),
    [
        (clause(Kind.PERMIT, Action.COLLECT, data=("user.contact.email",)), "newsletter marketing", Truth.NOT_MET),
        (clause(Kind.PERMIT, Action.COLLECT, data=("user.contact.email",)), "customer support", Truth.MET),
        (clause(Kind.PERMIT, Action.COLLECT, data=("user.contact.email",), purposes=("marketing",)), "newsletter marketing", Truth.MET),
    ],
    ids=["to advertise", "to serve", "as the text says"],
)
def test_what_is_collected_is_not_used_for_anything(made: Commitment, purpose: str, expected: Truth) -> None:
    assert action_of(rule(made), setting(flow(("email",), None, Action.USE, purpose=purpose))).truth is expected
