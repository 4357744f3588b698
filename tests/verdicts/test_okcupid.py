"""The seed case of 2014 with commitments built by hand: a list of recipients closed by "except", and its controls."""

from dataclasses import replace

import pytest

from checker.model import (
    Action,
    Actor,
    Commitment,
    ConditionKind,
    Dimension,
    Effect,
    EvidenceRole,
    Flow,
    Kind,
    Organisation,
    Statement,
    Verdict,
)
from checker.register import Register, RegisteredRecipient
from checker.timeline import Timeline
from checker.verdicts import judge
from tests.verdicts.sample import clause, contract, flow, ontology, policy, recipient, when

HOUSE = Organisation(name="OkCupid", aliases=("Humor Rainbow, Inc.",), affiliates=("IAC", "Match.com", "People Media"))
ALL = ("personal information:user",)
UNLESS = Effect.UNLESS


def closing() -> Commitment:
    ways_out = (
        when(ConditionKind.AS_DESCRIBED, "as this page says", UNLESS, group=0),
        when(ConditionKind.NOTICE, "after we have told you", UNLESS, group=1),
        when(ConditionKind.OPT_OUT, "and given you the chance to opt out", UNLESS, group=1),
    )
    return clause(
        Kind.LIMIT,
        data=ALL,
        to=("others:third_party",),
        exceptions=ways_out,
        text="Nobody else gets your personal information, except as this page says, or once you were told and had the chance to opt out.",
    )


def permissions(*, figures: bool = True) -> tuple[Commitment, ...]:
    found = (
        clause(
            Kind.PERMIT,
            data=("information:user",),
            to=("vendors:service_provider",),
            purposes=("customer service:essential.service.operations.support", "analytics:analytics", "marketing assistance:marketing"),
            text="Vendors who work for us, on customer service, analytics or marketing assistance, may get information.",
        ),
        clause(
            Kind.LIMIT,
            Action.USE,
            actor=Actor.THIRD_PARTY,
            data=ALL,
            to=("vendors:service_provider",),
            purposes=("perform their work:",),
            closes=(Dimension.PURPOSE,),
            text="They may use it to perform their work and nothing else.",
        ),
        clause(
            Kind.PERMIT,
            data=ALL,
            to=("business partners:business_partner",),
            purposes=("offer you products:sales", "advertisements:marketing.advertising"),
            conditions=(when(ConditionKind.OTHER, "when you register or buy something"),),
            text="When you register or buy something, business partners with whom we offer products may get personal information.",
        ),
        clause(
            Kind.PERMIT,
            data=("profile:user.demographic.profile", *ALL, "photos:user.content.photo"),
            to=("IAC companies:affiliate",),
            text="IAC companies may get your profile, personal information and photos.",
        ),
        clause(
            Kind.PERMIT,
            data=ALL,
            conditions=(when(ConditionKind.LEGAL, "in response to a subpoena or as the law requires"),),
            text="We hand over personal information in response to a subpoena or as the law requires.",
        ),
        clause(
            Kind.PERMIT,
            data=ALL,
            conditions=(when(ConditionKind.TRANSACTION, "in a sale of the business"),),
            text="Personal information may pass on in a sale of the business.",
        ),
    )
    counts = clause(
        Kind.PERMIT,
        data=("aggregated information:nonpersonal.aggregated",),
        to=("third parties:third_party",),
        text="We may share aggregated information with third parties.",
    )
    return (*found, counts) if figures else found


def text_of_2013(*, figures: bool = True) -> Statement:
    return policy(closing(), *permissions(figures=figures), path="policy-2013.md")


REGISTER = (
    recipient("Clarifai", aliases=("Clarifai, Inc.",), domains=("clarifai.com",)),
    recipient("Match.com", "affiliate", domains=("match.com",)),
    recipient("Stackhost", "service_provider", contract("HOST-3", "hosting and storage")),
    recipient("Dallas County Court", "government"),
    recipient("Frameprint Co"),
    recipient("Founders Lab LLC"),
)
HIRED = (recipient("Clarifai", "service_provider", contract("MOD-1", "moderating flagged photos"), aliases=("Clarifai, Inc.",)),)

CLARIFAI = flow(
    ("user photos", "age", "sex", "ethnicity", "location"),
    purpose="training facial recognition models",
    consent="none",
    notice_given=False,
    consideration="none",
)
FAMILY = flow(("profile", "profile photo", "interests"), "match.com", purpose="show profile on sister site")
HOSTING = flow(recipient="Stackhost", purpose="hosting and storage", contract="HOST-3")
COURT = flow(("name", "messages"), "Dallas County Court", purpose="response to subpoena", legal_basis="subpoena")
TOLD = flow(recipient="Frameprint Co", purpose="photo prints campaign", notice_given=True, opted_out=False)
FOUNDERS = flow(("user photos", "location"), "Founders Lab LLC", purpose="training image models", notice_given=False, consent="none")
COUNTS = flow(("number of users by city",), "Frameprint Co", purpose="market study")
MODERATION = flow(purpose="moderating flagged photos", contract="MOD-1")
OWN_MODELS = flow(purpose="training Clarifai's own models", contract="MOD-1", consent="none", notice_given=False)


def held(event: Flow, statement: Statement | None = None, register: tuple[RegisteredRecipient, ...] = REGISTER) -> Verdict:
    return judge(event, Timeline.of([statement or text_of_2013()]), Register(recipients=register), HOUSE, ontology())


@pytest.mark.parametrize(
    ("event", "register", "expected"),
    [
        pytest.param(CLARIFAI, REGISTER, ("contradicted", "closed_list"), id="outside the list, no notice, no opt-out"),
        pytest.param(FAMILY, REGISTER, ("consistent", "permitted"), id="the corporate family"),
        pytest.param(HOSTING, REGISTER, ("consistent", "permitted"), id="a vendor under contract"),
        pytest.param(COURT, REGISTER, ("consistent", "permitted"), id="legal process"),
        pytest.param(TOLD, REGISTER, ("consistent", "permitted"), id="told, and not opted out"),
        pytest.param(replace(TOLD, opted_out=True), REGISTER, ("contradicted", "closed_list"), id="told, and opted out"),
        pytest.param(FOUNDERS, REGISTER, ("contradicted", "closed_list"), id="the founders' other company is not the family"),
        pytest.param(COUNTS, REGISTER, ("consistent", "permitted"), id="counts"),
        pytest.param(MODERATION, HIRED, ("consistent", "permitted"), id="hired to moderate"),
        pytest.param(OWN_MODELS, HIRED, ("contradicted", "closed_list"), id="same contract, the recipient's own purpose"),
        pytest.param(
            replace(CLARIFAI, recipient_role="business partner"),
            REGISTER,
            ("undetermined", "missing_fact"),
            id="a label in the log is a claim",
        ),
        pytest.param(
            replace(CLARIFAI, recipient="Dataworks Ltd"),
            REGISTER,
            ("contradicted", "closed_list"),
            id="an unregistered recipient, excluded by its purpose",
        ),
        pytest.param(
            replace(HOSTING, recipient="Cloudhouse", contract=None),
            REGISTER,
            ("undetermined", "missing_fact"),
            id="a service by an unregistered recipient",
        ),
        pytest.param(
            replace(CLARIFAI, notice_given=None, purpose=None, consent=None),
            REGISTER,
            ("undetermined", "missing_fact"),
            id="nothing known but the recipient",
        ),
        pytest.param(replace(CLARIFAI, notice_given=None), REGISTER, ("undetermined", "missing_fact"), id="notice not known"),
    ],
)
def test_the_list_is_closed_over_the_document(event: Flow, register: tuple[RegisteredRecipient, ...], expected: tuple[str, str]) -> None:
    found = held(event, register=register)
    assert (found.verdict, found.reason) == expected, [(s.subject, s.text, s.outcome) for s in found.steps]


def test_counts_are_undisclosed_where_the_text_is_silent_on_them() -> None:
    found = held(COUNTS, text_of_2013(figures=False))
    assert (found.verdict, found.reason) == ("undisclosed", "not_mentioned")


def test_the_deciding_clause_comes_first_and_is_quoted_from_the_text() -> None:
    statement = text_of_2013()
    found = held(CLARIFAI, statement)
    assert found.evidence[0].text == closing().text
    assert found.evidence[0].role is EvidenceRole.CLOSED_LIST
    assert all(statement.text[e.start : e.end] == e.text for e in found.evidence)
    assert len(found.evidence) <= 6


def test_the_table_of_reasons_shows_each_exception_considered() -> None:
    steps = held(CLARIFAI).steps
    told = " ".join(s.text for s in steps).lower()
    assert [s.subject for s in steps[:5]] == ["Version in force", "Action", "Data", "Recipient", "Purpose"]
    for reason in ("no work for the organisation", "neither project file nor register counts", "not told", "shows dealings"):
        assert reason in told


def test_the_summary_names_recipient_day_and_clause() -> None:
    text = held(CLARIFAI).summary
    assert text.startswith(
        "Clarifai, Inc. received user photos, age, sex, ethnicity and location on 2014-09-15 for “training facial recognition models”"
    )
    assert "Nobody else gets your personal information" in text
    assert "illegal" not in text


def test_missing_facts_are_in_words_that_name_the_field() -> None:
    found = held(replace(CLARIFAI, notice_given=None))
    assert "whether the person was told beforehand (notice_given)" in found.missing


def test_a_clause_that_was_not_understood_keeps_a_closed_list_from_accusing() -> None:
    unread = policy(closing(), *permissions(), path="policy-2013.md", unread=("Clarifai helps us with what it sees in pictures.",))
    found = held(CLARIFAI, unread)
    assert (found.verdict, found.reason) == ("undetermined", "needs_review")
    assert found.evidence[0].role is EvidenceRole.UNREAD


def test_a_clause_not_understood_about_others_does_not() -> None:
    unread = policy(closing(), *permissions(), path="policy-2013.md", unread=("Postal carriers see the address on a parcel.",))
    assert held(CLARIFAI, unread).verdict == "contradicted"
