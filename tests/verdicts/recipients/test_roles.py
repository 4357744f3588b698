"""Roles: kinds by claim and purpose, relationships by evidence, generic classes by any relationship."""

from dataclasses import replace

import pytest

from checker.model import Action, Element, Flow, Term
from checker.register import RegisteredRecipient
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import contract, flow, recipient, setting, terms

MET, NOT_MET, UNKNOWN = Truth
NOVA, LONER = recipient("Nova Labs"), recipient("Nova Labs", "unaffiliated")
AD = recipient("Nova Labs", "advertising")
VENDOR = recipient("Nova Labs", "service_provider")
HIRED = recipient("Nova Labs", None, contract("N-1", "hosting"))
LICENSED = recipient("Nova Labs", None, contract("N-1", "training models"))
TO = flow(recipient="Nova Labs")


def purpose(text: str, event: Flow = TO) -> Flow:
    return replace(event, purpose=text)


def claims(role: str, event: Flow = TO) -> Flow:
    return replace(event, recipient_role=role)


@pytest.mark.parametrize(
    ("term", "event", "entry", "expected"),
    [
        # kinds
        pytest.param("advertising", TO, AD, MET, id="kind: registered"),
        pytest.param("insurer", TO, AD, NOT_MET, id="kind: registered as another"),
        pytest.param("advertising.ad_network", TO, AD, UNKNOWN, id="kind: the register is broader"),
        pytest.param("advertising", claims("ad network"), NOVA, MET, id="kind: a claim suffices"),
        pytest.param("advertising", purpose("hosting", claims("ad network")), NOVA, UNKNOWN, id="kind: a claim whose purpose does not fit"),
        pytest.param("advertising", TO, NOVA, UNKNOWN, id="kind: not known"),
        pytest.param("healthcare_provider.pharmacy", flow(recipient="Hill Pharmacy"), NOVA, MET, id="kind: by its own name"),
        # service providers
        pytest.param("service_provider", TO, VENDOR, MET, id="vendor: registered"),
        pytest.param("service_provider", purpose("training image models"), VENDOR, NOT_MET, id="vendor: its own purpose"),
        pytest.param("service_provider", purpose("hosting"), HIRED, MET, id="vendor: a contract that fits"),
        pytest.param("service_provider", purpose("training models"), LICENSED, NOT_MET, id="vendor: a licence is none"),
        pytest.param("service_provider", purpose("hosting"), NOVA, UNKNOWN, id="vendor: not known"),
        pytest.param("service_provider", purpose("hosting", claims("vendor")), NOVA, UNKNOWN, id="vendor: claimed"),
        pytest.param(
            "service_provider",
            purpose("training image models", claims("vendor")),
            NOVA,
            NOT_MET,
            id="vendor: no claim excuses its own purpose",
        ),
        pytest.param("service_provider", purpose("advertising"), AD, NOT_MET, id="vendor: registered as another"),
        pytest.param(
            "service_provider", replace(purpose("lead generation"), consideration="money"), NOVA, NOT_MET, id="vendor: it paid for the data"
        ),
        # affiliates
        pytest.param("affiliate", flow(recipient="Acme Sister"), NOVA, MET, id="family: by name"),
        pytest.param("affiliate", TO, recipient("Nova Labs", "affiliate"), MET, id="family: registered"),
        pytest.param("affiliate", TO, NOVA, NOT_MET, id="family: neither"),
        pytest.param("affiliate", claims("affiliate"), NOVA, UNKNOWN, id="family: claimed"),
        # business partners
        pytest.param("business_partner", TO, recipient("Nova Labs", "business_partner"), MET, id="partner: registered"),
        pytest.param("business_partner", TO, LONER, NOT_MET, id="partner: established absence"),
        pytest.param("business_partner", purpose("training image models"), NOVA, NOT_MET, id="partner: other ends, no dealings"),
        pytest.param(
            "business_partner", purpose("training image models", claims("business partner")), NOVA, UNKNOWN, id="partner: claimed"
        ),
        pytest.param(
            "business_partner", replace(purpose("training image models"), consideration="money"), NOVA, UNKNOWN, id="partner: paid"
        ),
        pytest.param(
            "business_partner",
            replace(purpose("training image models"), consideration="none"),
            NOVA,
            NOT_MET,
            id="partner: nothing came back",
        ),
        pytest.param("business_partner", TO, NOVA, UNKNOWN, id="partner: not known"),
        # generic
        pytest.param("third_party", TO, AD, MET, id="third parties: any role"),
        pytest.param("third_party", purpose("hosting"), HIRED, MET, id="third parties: a contract"),
        pytest.param("third_party", TO, NOVA, UNKNOWN, id="third parties: not known"),
        pytest.param("third_party.partner", TO, LONER, NOT_MET, id="partners: established absence"),
        pytest.param("third_party", TO, LONER, MET, id="third parties: an unaffiliated one is"),
        # names
        pytest.param("Nova Labs:", TO, NOVA, MET, id="named in the text"),
        pytest.param(
            "sponsors of the study:", TO, recipient("Nova Labs", note="a sponsor of our study"), MET, id="the register's own words"
        ),
        pytest.param("sponsors of the study:", TO, NOVA, UNKNOWN, id="a class that the taxonomy does not know"),
    ],
)
def test_a_permission_asks_for_evidence(term: str, event: Flow, entry: RegisteredRecipient, expected: Truth) -> None:
    assert reaches(terms(term), setting(event, entry), (), permitting=True).truth is expected


@pytest.mark.parametrize(
    ("term", "event", "entry", "expected"),
    [
        pytest.param("third_party", TO, NOVA, MET, id="third parties: every outsider"),
        pytest.param("others:third_party", flow(recipient="Acme Sister"), NOVA, MET, id="others: the family too"),
        pytest.param("third parties:third_party", flow(recipient="Acme Sister"), NOVA, UNKNOWN, id="third parties: the family may be none"),
        pytest.param("service_provider", purpose("training image models"), VENDOR, MET, id="vendor: whatever it did"),
        pytest.param("service_provider", claims("vendor"), NOVA, MET, id="vendor: the log at its word"),
        pytest.param("advertising", TO, VENDOR, UNKNOWN, id="kind: a relationship says nothing"),
        pytest.param("affiliate", TO, NOVA, NOT_MET, id="family: not of it"),
    ],
)
def test_a_denial_asks_who_the_recipient_is(term: str, event: Flow, entry: RegisteredRecipient, expected: Truth) -> None:
    assert reaches(terms(term), setting(event, entry), (), permitting=False).truth is expected


def test_a_clause_without_recipients_reaches_everybody_in_vague_words() -> None:
    answer = reaches((), setting(TO, NOVA), (), permitting=True)
    assert (answer.truth, answer.vague) == (MET, True)


def test_publishing_is_sharing_with_the_public_and_nobody_less() -> None:
    event = flow(recipient="public feed", action=Action.PUBLISH)
    assert reaches(terms("public"), setting(event), (), permitting=True).truth is MET
    assert reaches(terms("affiliate"), setting(event), (), permitting=True).truth is NOT_MET


def test_a_list_of_the_document_stands_for_its_heading() -> None:
    listed = (Term(text="the sorts shown in the table", includes=("manufacturer", "retailer")),)
    assert reaches(listed, setting(TO, recipient("Nova Labs", "retailer")), (), permitting=True).truth is MET
    assert reaches(listed, setting(TO, AD), (), permitting=True).truth is NOT_MET


def test_a_log_that_names_no_recipient_leaves_it_open() -> None:
    found = reaches(terms("advertising"), setting(flow(recipient=None)), (), permitting=True)
    assert (found.missing, found.turns_on) == ((questions.RECIPIENT,), Element.RECIPIENT)


APP = recipient("Quizly", None, note="app developer on the platform")
PARTNERED = recipient("Nova Labs", "business_partner")
APPS = "apps they use:third_party.services"


@pytest.mark.parametrize(
    ("term", "event", "entry", "permitting", "expected"),
    [
        pytest.param(APPS, flow(recipient="Quizly"), APP, False, MET, id="called so by the register"),
        pytest.param("outside shops:third_party.services", flow(recipient="Quizly"), APP, False, UNKNOWN, id="called otherwise"),
        pytest.param(APPS, TO, PARTNERED, True, MET, id="a partner may run one"),
        pytest.param(APPS, TO, AD, True, NOT_MET, id="an ad network is no app"),
        pytest.param(APPS, TO, VENDOR, True, NOT_MET, id="nor is a vendor"),
        pytest.param(APPS, claims("law enforcement"), NOVA, False, NOT_MET, id="a denial takes the log's word for what it is"),
        pytest.param(APPS, claims("law enforcement"), NOVA, True, UNKNOWN, id="a permission does not"),
        pytest.param("our customers:third_party.client", TO, VENDOR, True, NOT_MET, id="a vendor is no customer"),
        pytest.param("our customers:third_party.client", TO, AD, True, MET, id="an ad network may be one"),
    ],
)
def test_wide_classes_leave_some_out(term: str, event: Flow, entry: RegisteredRecipient, *, permitting: bool, expected: Truth) -> None:
    assert reaches(terms(term), setting(event, entry), (), permitting=permitting).truth is expected


@pytest.mark.parametrize(
    ("term", "permitting", "expected"),
    [
        pytest.param("other_user", False, MET, id="what is public reaches other users: a denial is broken"),
        pytest.param("other_user", True, NOT_MET, id="a permission for other users is not one for the public"),
        pytest.param("public", True, MET, id="the public"),
        pytest.param("insurer", False, NOT_MET, id="a class that need not look"),
    ],
)
def test_publishing(term: str, *, permitting: bool, expected: Truth) -> None:
    found = setting(flow(("photo",), None, Action.PUBLISH))
    assert reaches(terms(term), found, (), permitting=permitting).truth is expected


@pytest.mark.parametrize(
    ("term", "permitting", "expected"),
    [
        pytest.param("anyone by your ID:third_party", True, MET, id="anyone"),
        pytest.param("third parties:third_party", True, MET, id="third parties"),
        pytest.param("identity-verification companies:third_party", True, NOT_MET, id="some companies"),
        pytest.param("identity-verification companies:third_party", False, MET, id="a denial for them is broken by telling everybody"),
    ],
)
def test_publishing_is_no_sharing_with_some_companies(term: str, *, permitting: bool, expected: Truth) -> None:
    found = setting(flow(("photo",), None, Action.PUBLISH))
    assert reaches(terms(term), found, (), permitting=permitting).truth is expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [(recipient("Nova Labs"), NOT_MET), (recipient("Nova Labs", "insurer"), NOT_MET), (None, UNKNOWN)],
    ids=["registered", "registered as something", "not registered"],
)
def test_a_registered_organisation_is_not_our_staff(entry: RegisteredRecipient | None, expected: Truth) -> None:
    found = setting(flow(recipient="Nova Labs"), *([entry] if entry else []))
    assert reaches(terms("staff:organisation_itself"), found, (), permitting=True).truth is expected


def test_the_log_may_call_a_recipient_by_the_very_words_of_a_denial() -> None:
    partner = Term(text="sponsor of the fair", id="third_party.partner")
    told = replace(TO, extra=(("recipient_is", "sponsor of the fair"),))
    assert reaches((partner,), setting(told, AD), (), permitting=False).truth is MET
    assert reaches((partner,), setting(replace(TO, extra=(("recipient_is", "caterer"),)), AD), (), permitting=False).truth is not MET
