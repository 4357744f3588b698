"""Texts about some people only, held against what was done with the data of these and of others."""

from typing import Any

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import Event, told

CONSISTENT, CONTRADICTED, UNDETERMINED = VerdictKind.CONSISTENT, VerdictKind.CONTRADICTED, VerdictKind.UNDETERMINED


def share(*data: str, role: str, **more: Any) -> Event:
    return Event(data, "Nova Labs", Action.SHARE, role, more=more)


def sell(*data: str, role: str = "data_broker", **more: Any) -> Event:
    return Event(data, "Nova Labs", Action.SELL, role, more={"consideration": "money", **more})


def use(*data: str, **more: Any) -> Event:
    return Event(data, None, Action.USE, more=more)


WHOSE = [
    ("We never sell information about people living in Texas.", sell("email", subject_region="US-TX"), True),
    ("We never sell information about people living in Texas.", sell("email", subject_region="US-NY"), False),
    ("We do not share data of Californians with banks.", share("name", role="financial_institution", subject_region="US-CA"), True),
    ("We do not share data of Californians with banks.", share("name", role="financial_institution", subject_region="US-NV"), False),
    ("We do not share data of Californians with banks.", share("name", role="financial_institution"), False),
    ("The data of users located in Germany is not given to insurers.", share("email", role="insurer", subject_region="DE"), True),
    ("The data of users located in Germany is not given to insurers.", share("email", role="insurer", subject_region="FR"), False),
    ("We do not use data of members who are under 16 for profiling.", use("email", purpose="profiling", subject_age=14), True),
    ("We do not use data of members who are under 16 for profiling.", use("email", purpose="profiling", subject_age=40), False),
    ("We do not use photos of guests who stayed at the inn for marketing.", use("photo", purpose="marketing"), False),
    ("We do not use photos of guests who stayed at the inn for marketing.", use("photo", purpose="security"), False),
    ("We do not use the location of users who live in the EEA for advertising.", use("location", purpose="fraud_prevention"), False),
    ("We do not sell data about users outside the EEA.", sell("email", subject_region="US-NY"), True),
    ("We do not sell data about users outside the EEA.", sell("email", subject_region="DE"), False),
    ("We only share the data of Californians with our processors.", share("email", role="insurer", subject_region="US-NY"), False),
    ("We do not sell the data of people who use our app.", sell("email"), True),
]


@pytest.mark.parametrize(("text", "event", "accused"), WHOSE)
def test_a_denial_about_some_people_accuses_only_over_theirs(text: str, event: Event, *, accused: bool) -> None:
    assert (told(text, event) is CONTRADICTED) is accused


def test_a_permission_about_some_people_is_none_for_others() -> None:
    text = "We share the e-mail addresses of customers in France with advertising networks."
    french, german = (told(text, share("email", role="advertising.ad_network", subject_region=place)) for place in ("FR", "DE"))
    assert (french, german) == (CONSISTENT, VerdictKind.UNDISCLOSED)


ADS = "advertising.ad_network"
BESIDE = [
    pytest.param(
        "We have sold identifiers to advertising networks in the last year."
        " If you are 13 to 15, we will sell your personal information only if you opt in.",
        sell("user id", role=ADS, subject_age=14, consent="none"),
        CONTRADICTED,
        id="what the young are asked first is not taken back by what is told of everybody",
    ),
    pytest.param(
        "If you live in the EU, we share your personal data with others only if you opt in. We give your browsing history to advertisers.",
        share("browsing history", role="advertising.advertiser", subject_region="DE", consent="none"),
        CONTRADICTED,
        id="nor what people of a place are asked first",
    ),
    pytest.param(
        "If you live in the EU, we share your personal data with others only if you opt in. We give your browsing history to advertisers.",
        share("browsing history", role="advertising.advertiser", subject_region="US-NY", consent="none"),
        CONSISTENT,
        id="which is nothing to people elsewhere",
    ),
    pytest.param(
        "We do not share personal information of children under 13. We share a child's name with the child's school.",
        share("name", role="school", subject_age=9),
        CONSISTENT,
        id="a permission about the very same people is an exception",
    ),
    pytest.param(
        "Personal information of minors is not shared. Where the law requires it, we disclose addresses to the police.",
        share("address", role="government.law_enforcement", subject_age=15, legal_basis="law"),
        CONSISTENT,
        id="and what the law demands spares nobody",
    ),
    pytest.param(
        "Personal information of minors is not shared. Where the law requires it, we disclose addresses to the police.",
        share("address", role="government.law_enforcement", subject_age=15, legal_basis="none"),
        CONTRADICTED,
        id="but only that",
    ),
    pytest.param(
        "We never share personal information of children under 13. We share photos with hosting companies that work for us.",
        share("photo", role="service_provider.hosting", subject_age=9, purpose="hosting"),
        UNDETERMINED,
        id="whether a vendor at work is meant has to be read",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), BESIDE)
def test_a_rule_about_some_people_beside_one_about_everybody(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


def of_names(relation: str | None) -> Event:
    return Event(("name",), "Oak Post", Action.SHARE, "press", more={} if relation is None else {"subject_relation": relation})


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("We do not give the names of prisoners to newspapers.", "visitor", "undetermined"),
        ("We do not give the names of prisoners to newspapers.", "prisoner", "contradicted"),
        ("We do not give the names of prisoners to newspapers.", None, "contradicted"),
        ("We do not give the names of prisoners to newspapers.", "user", "contradicted"),
        ("We do not give the names of our former tenants to newspapers.", "tenant", "undetermined"),
        ("We do not give the names of our former tenants to newspapers.", "former tenant", "contradicted"),
        ("We do not give the names of our former tenants to newspapers.", None, "undetermined"),
        ("We do not give the names of people to newspapers.", "guard", "contradicted"),
        ("We do not give the names of streets to newspapers.", "guard", "contradicted"),
    ],
)
def test_the_people_whose_data_are_named_behind_it(text: str, relation: str | None, expected: str) -> None:
    assert told(text, of_names(relation)).value == expected


def collect(*data: str, **more: Any) -> Event:
    return Event(data, None, Action.COLLECT, more=more)


ARREARS = "The addresses of tenants who are in arrears go to debt collectors."
BOX = "We share the e-mail addresses of members who have ticked the partner box with our partners."
SHIFT = "Location is recorded only for drivers who are on shift."
PICKED = [
    (SHIFT, collect("location", extra=(("on_shift", "false"),)), CONTRADICTED),
    (SHIFT, collect("location", extra=(("on_shift", "true"),)), CONSISTENT),
    (SHIFT, collect("location"), UNDETERMINED),
    (ARREARS, share("address", role="payment", extra=(("in_arrears", "no"),)), VerdictKind.UNDISCLOSED),
    (ARREARS, share("address", role="payment", extra=(("in_arrears", "yes"),)), CONSISTENT),
    (ARREARS, share("address", role="payment"), CONSISTENT),
    (BOX, share("email", role="business_partner", extra=(("partner_box", "ticked"),)), CONSISTENT),
    (BOX, share("email", role="business_partner", extra=(("partner_box", "left empty"),)), VerdictKind.UNDISCLOSED),
    (BOX, share("email", role="business_partner"), UNDETERMINED),
    (
        "We publish the names of donors who have agreed to it.",
        Event(("name",), None, Action.PUBLISH, more={"consent": "refused"}),
        CONTRADICTED,
    ),
    (
        "We publish the names of donors who have agreed to it.",
        Event(("name",), None, Action.PUBLISH, more={"consent": "granted"}),
        CONSISTENT,
    ),
    ("We do not share the data of customers who have opted out.", share("email", role="retailer", opted_out=True), CONTRADICTED),
    (
        "We do not share the data of customers who have opted out.",
        share("email", role="retailer", opted_out=False),
        VerdictKind.UNDISCLOSED,
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), PICKED)
def test_what_picks_people_out_decides_where_the_log_tells_it(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


def test_a_denial_for_those_whose_parents_did_not_sign_accuses_over_nobody_else() -> None:
    text = "We never publish pictures of children whose parents have not signed the form."
    signed, unsigned = (
        told(text, Event(("photo",), None, Action.PUBLISH, more={"subject_relation": "child", "extra": (("parent_form_signed", said),)}))
        for said in ("true", "false")
    )
    assert (signed, unsigned) == (VerdictKind.UNDISCLOSED, CONTRADICTED)


@pytest.mark.parametrize("joint", ["; you", ", but you", ". You"])
def test_a_right_told_in_the_same_breath_binds_whoever_used_it(joint: str) -> None:
    text = f"We report rent payments to a credit bureau{joint} can opt out by writing to us."
    used, unused = (told(text, share("rent payment history", role="credit_bureau", opted_out=out)) for out in (True, False))
    assert (used, unused) == (CONTRADICTED, CONSISTENT)
