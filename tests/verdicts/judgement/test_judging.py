"""Every rule of judging, both ways: small commitments, a flow, the verdict and its reason."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from checker.model import Action, Actor, Commitment, Condition, ConditionKind, DataState, Dimension, Effect, Flow, Kind
from tests.verdicts.sample import clause, contract, flow, policy, recipient, verdict, when

PERMIT, DENY, LIMIT, REQUIRE = Kind.PERMIT, Kind.DENY, Kind.LIMIT, Kind.REQUIRE
ALL, PHOTO, EMAIL = ("personal information:user",), ("photos:user.content.photo",), ("email:user.contact.email",)
ADS, VENDORS, THIRD = ("advertisers:advertising",), ("vendors:service_provider",), ("third parties:third_party",)
CONSISTENT, UNDISCLOSED = ("consistent", "permitted"), ("undisclosed", "not_mentioned")
DENIED, CLOSED, PURPOSE, UNMET = (("contradicted", reason) for reason in ("denial", "closed_list", "purpose_limit", "condition_unmet"))
MISSING, REVIEW, CONFLICT = (("undetermined", reason) for reason in ("missing_fact", "needs_review", "conflict"))
ADSWORTH = recipient("Adsworth", "advertising")
HOST = recipient("Stackhost", "service_provider", contract("H-1", "hosting"))
NOBODY = recipient("Nova Labs")
REGISTER = (
    ADSWORTH,
    HOST,
    NOBODY,
    recipient("Loner", "unaffiliated"),
    recipient("Partnerco", "business_partner"),
    recipient("Acme Sister"),
)

PHOTO_TO_ADS = flow(("photo",), "Adsworth", purpose="advertising")
TO_HOST = flow(("photo",), "Stackhost", purpose="hosting")


def agreed(
    kind: ConditionKind = ConditionKind.CONSENT, text: str = "if you agree", effect: Effect = Effect.REQUIRES, **more: Any
) -> tuple[Condition, ...]:
    return (when(kind, text, effect, **more),)


CASES = [
    # ---------------------------------------------------------------- reach
    ("a permission covers", [clause(PERMIT, data=PHOTO, to=ADS)], PHOTO_TO_ADS, CONSISTENT),
    ("a permission for another class does not", [clause(PERMIT, data=PHOTO, to=("insurers:insurer",))], PHOTO_TO_ADS, UNDISCLOSED),
    ("a permission for other data does not", [clause(PERMIT, data=EMAIL, to=ADS)], PHOTO_TO_ADS, UNDISCLOSED),
    ("a permission for another purpose does not", [clause(PERMIT, data=PHOTO, to=ADS, purposes=("research",))], PHOTO_TO_ADS, UNDISCLOSED),
    ("a permission to collect is none to share", [clause(PERMIT, Action.COLLECT, data=PHOTO)], PHOTO_TO_ADS, UNDISCLOSED),
    ("a denial reaches what is below its terms", [clause(DENY, data=ALL, to=THIRD)], PHOTO_TO_ADS, DENIED),
    ("a denial for another class does not reach", [clause(DENY, data=ALL, to=("insurers:insurer",))], PHOTO_TO_ADS, UNDISCLOSED),
    (
        "a permission for a narrow term never reaches the broad one",
        [clause(PERMIT, data=("city:user.contact.address.city",), to=ADS)],
        flow(("postal address",), "Adsworth"),
        MISSING,
    ),
    (
        "a denial of a part leaves the whole open",
        [clause(DENY, data=("city:user.contact.address.city",), to=ADS)],
        flow(("postal address",), "Adsworth"),
        MISSING,
    ),
    (
        "an unmapped item with the text's own words",
        [clause(PERMIT, data=("loyalty stamps:",), to=ADS)],
        flow(("loyalty stamps",), "Adsworth"),
        CONSISTENT,
    ),
    ("an unmapped item that no clause names", [clause(PERMIT, data=PHOTO, to=ADS)], flow(("zorblax",), "Adsworth"), REVIEW),
    # ---------------------------------------------------------------- state of the data
    (
        "hashed data are still the data",
        [clause(DENY, data=EMAIL, to=ADS)],
        flow(("email_sha256",), "Adsworth", data_state=DataState.HASHED),
        DENIED,
    ),
    (
        "an identifier overrides a claimed state",
        [clause(DENY, data=ALL, to=ADS)],
        flow(("advertising_id", "age"), "Adsworth", data_state=DataState.DEIDENTIFIED),
        DENIED,
    ),
    (
        "de-identified data as the text allows",
        [clause(PERMIT, data=("de-identified information:nonpersonal.deidentified",), to=ADS)],
        flow(("age",), "Adsworth", data_state=DataState.DEIDENTIFIED),
        CONSISTENT,
    ),
    (
        "identified data are not",
        [clause(PERMIT, data=("de-identified information:nonpersonal.deidentified",), to=ADS)],
        flow(("age",), "Adsworth", data_state=DataState.IDENTIFIED),
        UNDISCLOSED,
    ),
    (
        "a null state on which the text turns",
        [clause(PERMIT, data=("de-identified information:nonpersonal.deidentified",), to=ADS)],
        flow(("age",), "Adsworth"),
        MISSING,
    ),
    (
        "totals match a clause about totals",
        [clause(PERMIT, data=("statistics:nonpersonal.aggregated.statistics",), to=ADS)],
        flow(("number of users by city",), "Adsworth"),
        CONSISTENT,
    ),
    (
        "rules on personal information do not reach totals",
        [clause(DENY, data=ALL, to=ADS)],
        flow(("number of users by city",), "Adsworth", data_state=DataState.AGGREGATED),
        UNDISCLOSED,
    ),
    ("companions follow the others", [clause(PERMIT, data=PHOTO, to=ADS)], flow(("photo", "timestamp"), "Adsworth"), CONSISTENT),
    (
        "companions make no event undisclosed, other items do",
        [clause(PERMIT, data=PHOTO, to=ADS)],
        flow(("photo", "email", "timestamp"), "Adsworth"),
        UNDISCLOSED,
    ),
    # ---------------------------------------------------------------- sale
    ("a denial of sharing reaches a sale", [clause(DENY, data=ALL, to=THIRD)], replace(PHOTO_TO_ADS, action=Action.SELL), DENIED),
    ("a permission to share reaches no sale", [clause(PERMIT, data=PHOTO, to=ADS)], replace(PHOTO_TO_ADS, action=Action.SELL), UNDISCLOSED),
    (
        "unless it names a fee",
        [clause(PERMIT, data=PHOTO, to=ADS, text="We give photos to advertisers for a fee.")],
        replace(PHOTO_TO_ADS, action=Action.SELL),
        CONSISTENT,
    ),
    (
        "a denial of selling reaches sharing for money",
        [clause(DENY, Action.SELL, data=ALL)],
        replace(PHOTO_TO_ADS, consideration="money"),
        DENIED,
    ),
    ("and not sharing for nothing", [clause(DENY, Action.SELL, data=ALL)], replace(PHOTO_TO_ADS, consideration="none"), UNDISCLOSED),
    ("null consideration is no verdict", [clause(DENY, Action.SELL, data=ALL)], PHOTO_TO_ADS, UNDISCLOSED),
    (
        "the processing itself is no price",
        [clause(DENY, Action.SELL, data=ALL), clause(PERMIT, data=ALL, to=VENDORS)],
        replace(TO_HOST, consideration="service"),
        CONSISTENT,
    ),
    # ---------------------------------------------------------------- closed lists
    ("inside a closed list", [clause(LIMIT, data=PHOTO, to=VENDORS, closes=(Dimension.RECIPIENT,))], TO_HOST, CONSISTENT),
    ("outside a closed list", [clause(LIMIT, data=PHOTO, to=VENDORS, closes=(Dimension.RECIPIENT,))], PHOTO_TO_ADS, CLOSED),
    ("an open list closes nothing", [clause(PERMIT, data=PHOTO, to=VENDORS)], PHOTO_TO_ADS, UNDISCLOSED),
    (
        "another clause of the document opens it",
        [clause(LIMIT, data=PHOTO, to=VENDORS, closes=(Dimension.RECIPIENT,)), clause(PERMIT, data=PHOTO, to=ADS)],
        PHOTO_TO_ADS,
        CONSISTENT,
    ),
    ("a closed list of other data", [clause(LIMIT, data=EMAIL, to=VENDORS, closes=(Dimension.RECIPIENT,))], PHOTO_TO_ADS, UNDISCLOSED),
    (
        "outside closed purposes",
        [clause(LIMIT, data=PHOTO, to=ADS, purposes=("research",), closes=(Dimension.PURPOSE,))],
        PHOTO_TO_ADS,
        PURPOSE,
    ),
    (
        "inside closed purposes",
        [clause(LIMIT, data=PHOTO, to=ADS, purposes=("advertising:marketing.advertising",), closes=(Dimension.PURPOSE,))],
        PHOTO_TO_ADS,
        CONSISTENT,
    ),
    (
        "a closed use does not reach work on our behalf",
        [clause(LIMIT, Action.USE, data=ALL, purposes=("delivery:essential.service.fulfilment",), closes=(Dimension.PURPOSE,))],
        TO_HOST,
        UNDISCLOSED,
    ),
    (
        "a closed use reaches sharing for another end",
        [clause(LIMIT, Action.USE, data=ALL, purposes=("delivery:essential.service.fulfilment",), closes=(Dimension.PURPOSE,))],
        PHOTO_TO_ADS,
        PURPOSE,
    ),
    ("only these data", [clause(LIMIT, data=EMAIL, to=ADS, closes=(Dimension.DATA,))], PHOTO_TO_ADS, CLOSED),
    (
        "a low-confidence permission keeps a closed list from accusing",
        [clause(LIMIT, data=PHOTO, to=VENDORS, closes=(Dimension.RECIPIENT,)), clause(PERMIT, data=PHOTO, to=ADS, confidence=0.4)],
        PHOTO_TO_ADS,
        REVIEW,
    ),
    ("a denial read with little confidence never accuses", [clause(DENY, data=PHOTO, to=ADS, confidence=0.4)], PHOTO_TO_ADS, REVIEW),
    # ---------------------------------------------------------------- exceptions, conflicts
    (
        "a permission narrower than a denial is its exception",
        [clause(DENY, data=ALL, to=THIRD), clause(PERMIT, data=PHOTO, to=ADS)],
        PHOTO_TO_ADS,
        CONSISTENT,
    ),
    (
        "a denial narrower than a permission prevails",
        [clause(DENY, data=PHOTO, to=ADS), clause(PERMIT, data=ALL, to=THIRD)],
        PHOTO_TO_ADS,
        DENIED,
    ),
    (
        "narrower here and broader there: conflict",
        [clause(DENY, data=PHOTO, to=THIRD), clause(PERMIT, data=ALL, to=ADS)],
        PHOTO_TO_ADS,
        CONFLICT,
    ),
    ("equal: conflict", [clause(DENY, data=PHOTO, to=ADS), clause(PERMIT, data=PHOTO, to=ADS)], PHOTO_TO_ADS, CONFLICT),
    (
        "an exception by recipient, met",
        [clause(LIMIT, data=ALL, exceptions=agreed(ConditionKind.RECIPIENT, "vendors", Effect.UNLESS, ids=("service_provider",)))],
        TO_HOST,
        CONSISTENT,
    ),
    (
        "an exception by recipient, not met",
        [clause(LIMIT, data=ALL, exceptions=agreed(ConditionKind.RECIPIENT, "vendors", Effect.UNLESS, ids=("service_provider",)))],
        PHOTO_TO_ADS,
        CLOSED,
    ),
    (
        "an exception by purpose, met",
        [
            clause(
                LIMIT,
                data=ALL,
                exceptions=agreed(ConditionKind.PURPOSE, "hosting", Effect.UNLESS, ids=("essential.service.operations.hosting",)),
            )
        ],
        TO_HOST,
        CONSISTENT,
    ),
    (
        "an exception by purpose, not met",
        [
            clause(
                LIMIT,
                data=ALL,
                exceptions=agreed(ConditionKind.PURPOSE, "hosting", Effect.UNLESS, ids=("essential.service.operations.hosting",)),
            )
        ],
        PHOTO_TO_ADS,
        PURPOSE,
    ),
    # ---------------------------------------------------------------- consent
    (
        "no sharing without consent: granted",
        [clause(LIMIT, data=ALL, exceptions=agreed(effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="granted"),
        CONSISTENT,
    ),
    (
        "no sharing without consent: none",
        [clause(LIMIT, data=ALL, exceptions=agreed(effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="none"),
        UNMET,
    ),
    ("no sharing without consent: not known", [clause(LIMIT, data=ALL, exceptions=agreed(effect=Effect.UNLESS))], PHOTO_TO_ADS, MISSING),
    (
        "only with consent: none",
        [clause(LIMIT, data=ALL, to=ADS, conditions=agreed(), closes=(Dimension.CONDITION,))],
        replace(PHOTO_TO_ADS, consent="none"),
        UNMET,
    ),
    (
        "with consent we may: refused",
        [clause(PERMIT, data=ALL, to=ADS, conditions=agreed())],
        replace(PHOTO_TO_ADS, consent="refused"),
        UNMET,
    ),
    ("with consent we may: not known", [clause(PERMIT, data=ALL, to=ADS, conditions=agreed())], PHOTO_TO_ADS, MISSING),
    (
        "consent to collection is no condition of sharing",
        [clause(PERMIT, data=ALL, to=ADS), clause(LIMIT, Action.COLLECT, data=ALL, conditions=agreed())],
        replace(PHOTO_TO_ADS, consent="none"),
        CONSISTENT,
    ),
    (
        "consent of another scope does not count",
        [clause(LIMIT, data=ALL, exceptions=agreed(effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="granted", consent_scope=("research",)),
        UNMET,
    ),
    (
        "consent within its scope counts",
        [clause(LIMIT, data=ALL, exceptions=agreed(effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="granted", consent_scope=("advertising",)),
        CONSISTENT,
    ),
    (
        "consent that came later does not count",
        [clause(LIMIT, data=ALL, exceptions=agreed(effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="granted", consent_at=datetime(2015, 1, 1, tzinfo=UTC)),
        UNMET,
    ),
    (
        "a child's own consent is not a parent's",
        [clause(LIMIT, data=ALL, exceptions=agreed(text="unless a parent agrees", effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="granted", consent_by="person"),
        UNMET,
    ),
    (
        "a parent's consent",
        [clause(LIMIT, data=ALL, exceptions=agreed(text="unless a parent agrees", effect=Effect.UNLESS))],
        replace(PHOTO_TO_ADS, consent="granted", consent_by="parent"),
        CONSISTENT,
    ),
    # ---------------------------------------------------------------- opt-out
    (
        "unless you opt out: opted out",
        [clause(PERMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "unless you opt out", Effect.UNLESS))],
        replace(PHOTO_TO_ADS, opted_out=True),
        UNMET,
    ),
    (
        "unless you opt out: not opted out",
        [clause(PERMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "unless you opt out", Effect.UNLESS))],
        replace(PHOTO_TO_ADS, opted_out=False),
        CONSISTENT,
    ),
    (
        "unless you opt out: not known",
        [clause(PERMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "unless you opt out", Effect.UNLESS))],
        PHOTO_TO_ADS,
        MISSING,
    ),
    (
        "if you opt out, we stop: opted out",
        [
            clause(PERMIT, data=ALL, to=ADS),
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "if you opt out", Effect.TRIGGERS)),
        ],
        replace(PHOTO_TO_ADS, opted_out=True),
        UNMET,
    ),
    (
        "if you opt out, we stop: not",
        [
            clause(PERMIT, data=ALL, to=ADS),
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "if you opt out", Effect.TRIGGERS)),
        ],
        replace(PHOTO_TO_ADS, opted_out=False),
        CONSISTENT,
    ),
    (
        "if you opt out, we stop: not known",
        [
            clause(PERMIT, data=ALL, to=ADS),
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "if you opt out", Effect.TRIGGERS)),
        ],
        PHOTO_TO_ADS,
        MISSING,
    ),
    (
        "a bare right gates nothing while the state is null",
        [clause(PERMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "you can opt out at any time"))],
        PHOTO_TO_ADS,
        CONSISTENT,
    ),
    (
        "a bare right that was used and ignored",
        [clause(PERMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OPT_OUT, "you can opt out at any time"))],
        replace(PHOTO_TO_ADS, opted_out=True),
        UNMET,
    ),
    (
        "a right of the person, used within its scope",
        [
            clause(PERMIT, data=ALL, to=ADS),
            clause(PERMIT, actor=Actor.USER, purposes=("ads:marketing.advertising",), text="You may opt out of ads."),
        ],
        replace(PHOTO_TO_ADS, opted_out=True),
        UNMET,
    ),
    (
        "a right of the person about something else",
        [clause(PERMIT, data=ALL, to=ADS), clause(PERMIT, actor=Actor.USER, purposes=("research",), text="You may opt out of research.")],
        replace(PHOTO_TO_ADS, opted_out=True),
        CONSISTENT,
    ),
    (
        "an opt-out from advertising says nothing about hosting",
        [
            clause(PERMIT, data=ALL, to=VENDORS),
            clause(
                DENY,
                data=ALL,
                purposes=("ads:marketing.advertising",),
                conditions=agreed(ConditionKind.OPT_OUT, "if you opt out", Effect.TRIGGERS),
            ),
        ],
        replace(TO_HOST, opted_out=True),
        CONSISTENT,
    ),
    # ---------------------------------------------------------------- other conditions
    (
        "a duty to tell beforehand: told",
        [clause(PERMIT, data=ALL, to=ADS), clause(REQUIRE, data=ALL, conditions=agreed(ConditionKind.NOTICE, "we will tell you first"))],
        replace(PHOTO_TO_ADS, notice_given=True),
        CONSISTENT,
    ),
    (
        "a duty to tell beforehand: not told",
        [clause(PERMIT, data=ALL, to=ADS), clause(REQUIRE, data=ALL, conditions=agreed(ConditionKind.NOTICE, "we will tell you first"))],
        replace(PHOTO_TO_ADS, notice_given=False),
        UNMET,
    ),
    (
        "a duty to tell beforehand: not known",
        [clause(PERMIT, data=ALL, to=ADS), clause(REQUIRE, data=ALL, conditions=agreed(ConditionKind.NOTICE, "we will tell you first"))],
        PHOTO_TO_ADS,
        MISSING,
    ),
    (
        "law: a subpoena",
        [clause(PERMIT, data=ALL, conditions=agreed(ConditionKind.LEGAL, "if the law requires it"))],
        flow(("name",), "Nova Labs", legal_basis="subpoena"),
        CONSISTENT,
    ),
    (
        "law: a purpose that is plainly something else",
        [clause(PERMIT, data=ALL, conditions=agreed(ConditionKind.LEGAL, "if the law requires it"))],
        flow(("name",), "Nova Labs", purpose="training image models"),
        UNDISCLOSED,
    ),
    (
        "law: neither purpose nor basis",
        [clause(PERMIT, data=ALL, conditions=agreed(ConditionKind.LEGAL, "if the law requires it"))],
        flow(("name",), "Nova Labs"),
        MISSING,
    ),
    (
        "a merger is not the law",
        [clause(PERMIT, data=ALL, conditions=agreed(ConditionKind.LEGAL, "if the law requires it"))],
        flow(("name",), "Nova Labs", legal_basis="merger"),
        UNDISCLOSED,
    ),
    (
        "a merger is a deal",
        [clause(PERMIT, data=ALL, conditions=agreed(ConditionKind.TRANSACTION, "in a merger"))],
        flow(("name",), "Nova Labs", legal_basis="merger"),
        CONSISTENT,
    ),
    (
        "a child, by age",
        [
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.AGE, "under 13", age_below=13)),
            clause(PERMIT, data=PHOTO, to=ADS, conditions=agreed(ConditionKind.AGE, "13 and over", age_from=13)),
        ],
        replace(PHOTO_TO_ADS, subject_age=9),
        DENIED,
    ),
    (
        "not a child",
        [
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.AGE, "under 13", age_below=13)),
            clause(PERMIT, data=PHOTO, to=ADS, conditions=agreed(ConditionKind.AGE, "13 and over", age_from=13)),
        ],
        replace(PHOTO_TO_ADS, subject_age=30),
        CONSISTENT,
    ),
    (
        "age not known, and both clauses turn on it",
        [
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.AGE, "under 13", age_below=13)),
            clause(PERMIT, data=PHOTO, to=ADS, conditions=agreed(ConditionKind.AGE, "13 and over", age_from=13)),
        ],
        PHOTO_TO_ADS,
        MISSING,
    ),
    (
        "age not known, nothing speaks of a child",
        [
            clause(DENY, data=ALL, to=ADS, conditions=agreed(ConditionKind.AGE, "under 13", age_below=13)),
            clause(PERMIT, data=PHOTO, to=ADS),
        ],
        PHOTO_TO_ADS,
        CONSISTENT,
    ),
    (
        "a rule for a region, inside",
        [clause(DENY, data=ALL, to=ADS, scope=agreed(ConditionKind.REGION, "California residents", ids=("US-CA",)))],
        replace(PHOTO_TO_ADS, subject_region="US-CA"),
        DENIED,
    ),
    (
        "a rule for a region, elsewhere",
        [clause(DENY, data=ALL, to=ADS, scope=agreed(ConditionKind.REGION, "California residents", ids=("US-CA",)))],
        replace(PHOTO_TO_ADS, subject_region="US-NY"),
        UNDISCLOSED,
    ),
    (
        "a rule for the EU reaches Denmark",
        [clause(DENY, data=ALL, to=ADS, scope=agreed(ConditionKind.REGION, "in the EU", ids=("EU",)))],
        replace(PHOTO_TO_ADS, subject_region="DK"),
        DENIED,
    ),
    (
        "a condition in words, by a field of the log: yes",
        [clause(LIMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OTHER, "if you checked the partner offers box"))],
        replace(PHOTO_TO_ADS, extra=(("partner_offers_box", "checked"),)),
        CONSISTENT,
    ),
    (
        "a condition in words, by a field of the log: no",
        [clause(LIMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OTHER, "if you checked the partner offers box"))],
        replace(PHOTO_TO_ADS, extra=(("partner_offers_box", "unchecked"),)),
        UNMET,
    ),
    (
        "a condition in words that no field answers",
        [clause(LIMIT, data=ALL, to=ADS, conditions=agreed(ConditionKind.OTHER, "if you checked the partner offers box"))],
        PHOTO_TO_ADS,
        MISSING,
    ),
    # ---------------------------------------------------------------- third parties and their own ends
    (
        "what ad companies collect from users is shared with them",
        [clause(PERMIT, Action.COLLECT, actor=Actor.THIRD_PARTY, data=PHOTO, to=ADS)],
        PHOTO_TO_ADS,
        CONSISTENT,
    ),
    (
        "a vendor's own purpose breaks its bond",
        [clause(PERMIT, data=ALL, to=VENDORS), clause(DENY, Action.USE, actor=Actor.THIRD_PARTY, data=ALL, to=VENDORS)],
        replace(TO_HOST, purpose="training Stackhost's own models"),
        PURPOSE,
    ),
    (
        "a vendor's work does not",
        [clause(PERMIT, data=ALL, to=VENDORS), clause(DENY, Action.USE, actor=Actor.THIRD_PARTY, data=ALL, to=VENDORS)],
        TO_HOST,
        CONSISTENT,
    ),
    # ---------------------------------------------------------------- the organisation's own acts
    (
        "a denial of use",
        [clause(DENY, Action.USE, data=ALL, purposes=("ads:marketing.advertising",))],
        flow(("photo",), None, Action.USE, purpose="advertising"),
        DENIED,
    ),
    (
        "a use that the text names",
        [clause(PERMIT, Action.USE, data=ALL, purposes=("ads:marketing.advertising",))],
        flow(("photo",), None, Action.USE, purpose="advertising"),
        CONSISTENT,
    ),
    (
        "a collection that nothing mentions",
        [clause(PERMIT, Action.COLLECT, data=EMAIL)],
        flow(("photo",), None, Action.COLLECT),
        UNDISCLOSED,
    ),
    ("a denial of collecting", [clause(DENY, Action.COLLECT, data=PHOTO)], flow(("photo",), None, Action.COLLECT), DENIED),
    (
        "publishing is sharing with the public",
        [clause(DENY, data=PHOTO, to=("the public:public",))],
        flow(("photo",), "public feed", Action.PUBLISH),
        DENIED,
    ),
    (
        "publishing that the text names",
        [clause(PERMIT, data=PHOTO, to=("the public:public",))],
        flow(("photo",), "public feed", Action.PUBLISH),
        CONSISTENT,
    ),
    (
        "sharing with vendors does not publish",
        [clause(PERMIT, data=PHOTO, to=VENDORS)],
        flow(("photo",), "public feed", Action.PUBLISH),
        UNDISCLOSED,
    ),
    ("deleting is never undisclosed", [clause(PERMIT, data=PHOTO, to=ADS)], flow(("photo",), None, Action.DELETE), CONSISTENT),
]


@pytest.mark.parametrize(("clauses", "event", "expected"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_the_rules_of_judging(clauses: list[Commitment], event: Flow, expected: tuple[str, str]) -> None:
    found = verdict(event, policy(*clauses), register=REGISTER)
    assert (found.verdict, found.reason) == expected, [(s.subject, s.text, s.outcome) for s in found.steps]
