"""From words to verdicts: sentences are read, one event is held against them, both ways of each phenomenon."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest

from checker.extraction import extract_documents
from checker.model import Action, Statement, VerdictKind
from checker.reading import read_text
from checker.register import RegisteredRecipient
from checker.rulebook import rulebook
from tests.verdicts.sample import DAY, ORGANISATION, contract, flow, verdict

CONSISTENT, CONTRADICTED = VerdictKind.CONSISTENT, VerdictKind.CONTRADICTED
UNDISCLOSED, UNDETERMINED = VerdictKind.UNDISCLOSED, VerdictKind.UNDETERMINED


@dataclass(frozen=True)
class Event:
    """One event of a test, with what the register knows of its recipient."""

    data: tuple[str, ...]
    to: str | None = None
    action: Action = Action.SHARE
    role: str | None = None
    hired: tuple[str, ...] = ()  # what a contract in force is for
    more: dict[str, Any] = field(default_factory=dict)


@cache
def statement(text: str) -> Statement:
    document = read_text(text, "policy.md", ".md")
    found = next(iter(extract_documents([(document, ORGANISATION, None)], rulebook())))
    return Statement(path="policy.md", text=document.text, commitments=found.commitments, unread=found.unread, clauses=found.clauses)


def told(text: str, event: Event) -> VerdictKind:
    known: tuple[RegisteredRecipient, ...] = ()
    if event.to is not None:
        contracts = (contract("C-1", *event.hired),) if event.hired else ()
        role_id = rulebook().ontology.recipients.match(event.role) if event.role else None
        known = (RegisteredRecipient(name=event.to, role=event.role, role_id=role_id, contracts=contracts),)
    return verdict(flow(event.data, event.to, event.action, **event.more), statement(text), register=known).verdict


def share(*data: str, to: str = "Nova Labs", role: str | None = None, hired: tuple[str, ...] = (), **more: Any) -> Event:
    return Event(data, to, Action.SHARE, role, hired, more)


def keep(*data: str, **more: Any) -> Event:
    return Event(data, None, Action.RETAIN, more=more)


CHOICES = [
    pytest.param(
        "If you say yes, we license your name and contact details to colleges.",
        share("name", to="Oak College", role="school", consent="granted", consideration="money"),
        CONSISTENT,
        id="saying yes is consent",
    ),
    pytest.param(
        "If you say yes, we license your name and contact details to colleges.",
        share("name", to="Oak College", role="school", consent="refused", consideration="money"),
        CONTRADICTED,
        id="and its lack is none",
    ),
    pytest.param(
        "We pass your e-mail address to shops. Once you have said no we stop passing your e-mail address to shops.",
        share("email", to="Oak Shop", role="retailer", opted_out=True),
        CONTRADICTED,
        id="saying no, without a comma, is an opt-out",
    ),
    pytest.param(
        "We pass your e-mail address to shops. Once you have said no we stop passing your e-mail address to shops.",
        share("email", to="Oak Shop", role="retailer", opted_out=False),
        CONSISTENT,
        id="who has not said no is not reached by it",
    ),
    pytest.param(
        "A reader may opt out on this page. For a reader who has done so, we do not share email addresses with advertising companies.",
        share("email", to="Adsworth", role="advertising", opted_out=True),
        CONTRADICTED,
        id="doing so is opting out",
    ),
    pytest.param(
        "We share your email with advertising companies. A reader may opt out on this page."
        " For a reader who has done so, we do not share email addresses with advertising companies.",
        share("email", to="Adsworth", role="advertising", opted_out=False),
        CONSISTENT,
        id="who has not done so",
    ),
    pytest.param(
        "Unless you change your settings, your photos are public.",
        Event(("photo",), None, Action.PUBLISH, more={"opted_out": True}),
        CONTRADICTED,
        id="a changed setting is recorded as an opt-out",
    ),
    pytest.param(
        "Unless you change your settings, your photos are public.",
        Event(("photo",), None, Action.PUBLISH, more={"opted_out": False}),
        CONSISTENT,
        id="an unchanged one is none",
    ),
    pytest.param(
        "If you join the scheme, we share your email with shops unless you tell us not to.",
        share("email", to="Oak Shop", role="retailer", opted_out=True),
        CONTRADICTED,
        id="telling us not to is opting out",
    ),
]
REFUSALS = [
    pytest.param(
        "We use your e-mail address to send the Acme newsletter. If you ask to be taken off the list, you will not get another one.",
        Event(("email",), None, Action.USE, more={"purpose": "newsletter", "opted_out": True}),
        CONTRADICTED,
        id="a newsletter after the no",
    ),
    pytest.param(
        "We use your e-mail address to send the Acme newsletter. If you ask to be taken off the list, you will not get another one.",
        Event(("email",), None, Action.USE, more={"purpose": "newsletter", "opted_out": False}),
        CONSISTENT,
        id="a newsletter before it",
    ),
    pytest.param(
        "We give trip scores to insurers. You can turn this off, and then no trip scores are sent to insurers.",
        share("trip score", to="Oak Insurance", role="insurer", opted_out=False),
        CONSISTENT,
        id="a denial behind a command is none for who did not follow it",
    ),
    pytest.param(
        "Clients may be furnished with cookie numbers for tailored advertising."
        " For a reader who has opted out, tailored advertising ceases.",
        share("cookie_id", to="Oak Shop", role="third_party.client", purpose="tailored advertising", opted_out=True),
        CONTRADICTED,
        id="tailoring that had to cease",
    ),
]
PLACES = [
    pytest.param(
        "We share your name with our printers. No personal data is transferred outside the United Kingdom.",
        share("name", to="Pressline", role="service_provider.communications", purpose="printing letters", subject_region="UK"),
        CONSISTENT,
        id="a log without destinations shows no transfer abroad",
    ),
    pytest.param(
        "We share your name with our printers. No personal data is transferred outside the United Kingdom.",
        share(
            "name",
            to="Pressline",
            role="service_provider.communications",
            purpose="printing letters",
            extra=(("recipient_country", "US"),),
        ),
        UNDETERMINED,
        id="one with a destination has to be read",
    ),
    pytest.param(
        "We do not share your name with our printers if you live outside the United Kingdom.",
        share("name", to="Pressline", role="service_provider.communications", purpose="printing letters"),
        UNDETERMINED,
        id="where the person lives is another matter",
    ),
    pytest.param(
        "We share your trips with insurers, or with a firm that writes reports for insurers, only if you have enrolled.",
        share("trip", to="Oak Insurance", role="insurer", extra=(("enrolled", "no"),)),
        CONTRADICTED,
        id="only if was hung on a firm",
    ),
    pytest.param(
        "We share your trips with insurers, or with a firm that writes reports for insurers, only if you have enrolled.",
        share("trip", to="Oak Insurance", role="insurer", extra=(("enrolled", "yes"),)),
        CONSISTENT,
        id="and is met",
    ),
]
HELD = [
    pytest.param(
        "We keep billing records for twelve months to answer chargebacks.",
        keep("cardholder name", "card last four", purpose="chargeback record", collected_at=DAY - timedelta(days=60)),
        CONSISTENT,
        id="a name stands in billing records",
    ),
    pytest.param(
        "We never share your billing records with advertising companies. We share your name with advertising companies.",
        share("name", to="Adsworth", role="advertising"),
        CONSISTENT,
        id="but a denial of the records is none of the name",
    ),
    pytest.param(
        "We share your purchase history with research institutes.",
        share("email", to="Oak University", role="research"),
        UNDISCLOSED,
        id="a history is no record that holds an address",
    ),
    pytest.param(
        "Ad platforms are not given your file. If you use insurance, we send your lettershop what it needs.",
        share("user file", to="Adsworth", role="advertising", purpose="advertising"),
        CONTRADICTED,
        id="who is denied by name of its class is not taken for somebody unknown",
    ),
    pytest.param(
        "We disclose your name only to the hospital with which you book."
        " Should we wish to give your name to anybody else, we will first tell you who they are and obtain your agreement.",
        share("name", to="Oak Practice", role="hospital", purpose="booking"),
        CONSISTENT,
        id="anybody else is nobody on the list",
    ),
    pytest.param(
        "We disclose your name only to the hospital with which you book."
        " Should we wish to give your name to anybody else, we will first tell you who they are and obtain your agreement.",
        share("name", to="Oak Insurance", role="insurer", purpose="leads", notice_given=True, consent="granted"),
        CONSISTENT,
        id="a duty that was kept permits",
    ),
    pytest.param(
        "We disclose your name only to the hospital with which you book."
        " Should we wish to give your name to anybody else, we will first tell you who they are and obtain your agreement.",
        share("name", to="Oak Insurance", role="insurer", purpose="leads", notice_given=False, consent="none"),
        CONTRADICTED,
        id="one that was not does not",
    ),
    pytest.param(
        "We disclose your name only to the hospital with which you book."
        " Should we wish to give your name to anybody else, we will first tell you who they are and obtain your agreement.",
        share("name", to="Oak Insurance", role="insurer", purpose="leads"),
        UNDETERMINED,
        id="whether it was kept is not known",
    ),
]
REPORTS = [
    pytest.param(
        "Advertisers receive a report every month. A report contains no cookie numbers.",
        share("cookie_id", to="Adsworth", role="advertising.advertiser"),
        CONTRADICTED,
        id="what a report does not contain is not handed over",
    ),
    pytest.param(
        "Advertisers receive a report every month. A report contains no cookie numbers."
        " We share cookie numbers with our hosting companies.",
        share("cookie_id", to="Nova Hosting", role="service_provider.hosting", purpose="hosting"),
        CONSISTENT,
        id="others are not meant",
    ),
    pytest.param(
        "We do not collect any information from children under 13.",
        Event(("email",), None, Action.COLLECT, more={"purpose": "newsletter"}),
        UNDISCLOSED,
        id="a rule about children stands against nobody of whom no age is known",
    ),
    pytest.param(
        "We do not collect any information from children under 13.",
        Event(("email",), None, Action.COLLECT, more={"purpose": "newsletter", "subject_age": 9}),
        CONTRADICTED,
        id="but against a child",
    ),
    pytest.param(
        "Ratings that you submit are posted on our website, where anyone can read them.",
        Event(("rating",), None, Action.PUBLISH, more={}),
        CONSISTENT,
        id="where anyone can read them asks for nothing",
    ),
]
TURNS = [
    pytest.param(
        "We share a child's name with partners for ads. We won't send a child's name to a partner until a parent has told us it's OK.",
        share("name", to="Adsworth", role="advertising", purpose="advertising", consent="none", subject_age=9),
        CONTRADICTED,
        id="until somebody says that it is fine is consent",
    ),
    pytest.param(
        "No sensor of ours records your name until the sign is up.",
        Event(("name",), None, Action.COLLECT, more={"extra": (("sign_up", "no"),)}),
        CONTRADICTED,
        id="an occasion that has not come lifts nothing",
    ),
    pytest.param(
        "We share limited information with advertising companies, and section 5 says what it is.",
        share("email", to="Adsworth", role="advertising", purpose="advertising"),
        UNDISCLOSED,
        id="what another section names is not named here",
    ),
    pytest.param(
        "We ask for your name to send you the newsletter. A parent has to agree before we put you on the newsletter list.",
        Event(("name",), None, Action.COLLECT, more={"purpose": "newsletter"}),
        UNDETERMINED,
        id="the purpose told again takes nothing from its condition",
    ),
]
OCCASIONS = [
    pytest.param(
        "We give your records to a court, if it makes us.",
        share("name", to="County Court", role="government.court", purpose="court order", legal_basis="court order"),
        CONSISTENT,
        id="what makes us is the law",
    ),
    pytest.param(
        "If another company takes over our shop, your email address goes to that company.",
        share("email", to="Nova Labs", role="retailer", purpose="marketing"),
        UNDISCLOSED,
        id="a takeover permits no marketing",
    ),
    pytest.param(
        "We send your name to hospitals, whether or not they belong to the Clinic.",
        share("name", to="Oak Hospital", role="healthcare_provider"),
        CONSISTENT,
        id="whether or not asks for nothing",
    ),
    pytest.param(
        "Whenever an advertisement is requested, we receive your device identifier.",
        Event(("device_id",), None, Action.COLLECT),
        CONSISTENT,
        id="what every use brings is no condition",
    ),
    pytest.param(
        "Printers can get your postal address if they have agreed in writing to use it for us and for nothing else.",
        share("mailing_address", to="Pressline", role="service_provider", hired=("printing",), purpose="printing letters", contract="C-1"),
        CONSISTENT,
        id="what vendors agree to is a contract",
    ),
    pytest.param(
        "Printers can get your postal address if they have agreed in writing to use it for us and for nothing else.",
        share("mailing_address", to="Pressline", role="service_provider.communications", purpose="printing letters", contract="none"),
        CONTRADICTED,
        id="and its lack is not the person's",
    ),
    pytest.param(
        "We use your email address only as described in this notice and on your instructions, unless the law requires otherwise."
        " We use your email address to send newsletters.",
        Event(("email",), None, Action.USE, more={"purpose": "newsletter"}),
        CONSISTENT,
        id="a way out inside a condition is no condition",
    ),
]
RECORDS = [
    pytest.param(
        "Gate records are deleted after 3 days.",
        keep("cctv_footage", collected_at=DAY - timedelta(days=20)),
        UNDISCLOSED,
        id="records of one kind are not all records",
    ),
    pytest.param(
        "Customer records are deleted after 3 days.",
        keep("cctv_footage", collected_at=DAY - timedelta(days=20)),
        CONTRADICTED,
        id="records of all customers are",
    ),
    pytest.param(
        "CCTV images are deleted after 31 days unless they are required as evidence.",
        keep("cctv_footage", collected_at=DAY - timedelta(days=200), purpose="evidence in court", extra=(("evidence_hold", "yes"),)),
        CONSISTENT,
        id="an exception to a limit of time",
    ),
    pytest.param(
        "CCTV images are deleted after 31 days unless they are required as evidence.",
        keep("cctv_footage", collected_at=DAY - timedelta(days=200), purpose="archive", extra=(("evidence_hold", "no"),)),
        CONTRADICTED,
        id="that was not met",
    ),
    pytest.param(
        "We publish your reviews if you agree. We pass your reviews on to the shop.",
        share("review", to="Oak Shop", role="retailer", consent="none"),
        CONSISTENT,
        id="publishing is not passing on to one shop",
    ),
    pytest.param(
        "**Who can see my friends list?** Only your friends.",
        share("phone_number", to="Nova Labs", role="advertising"),
        UNDISCLOSED,
        id="a question about one thing closes nothing for another",
    ),
    pytest.param(
        "We process your data only for the purposes set out in Schedule 1.\n\n## Schedule 1: Purposes\n\n"
        "- Handing deductions over to the Tax Office.\n- Sending payslips.\n",
        share("salary", to="Tax Office", role="government", purpose="monthly submission"),
        CONSISTENT,
        id="a purpose that names the recipient",
    ),
]


FIELDS = [
    pytest.param(
        "Ad networks receive your email. If you buy the ad-free version, no data is sent to ad networks.",
        share("email", to="Adsworth", role="advertising.ad_network", extra=(("version", "free"),)),
        CONSISTENT,
        id="a free version is none without ads",
    ),
    pytest.param(
        "Ad networks receive your email. If you buy the ad-free version, no data is sent to ad networks.",
        share("email", to="Adsworth", role="advertising.ad_network", extra=(("version", "ad-free"),)),
        CONTRADICTED,
        id="the version without ads",
    ),
    pytest.param(
        "If you enrol in Safe Trips, we send your speed to insurers.",
        share("speed", to="Oak Mutual", role="insurer", extra=(("enrolled_in_safe_trips", "true"),)),
        CONSISTENT,
        id="enrol and enrolled are one word",
    ),
    pytest.param(
        "We hand over your messages only when we are served with a search warrant.",
        share("message", to="Police", role="government.law_enforcement", legal_basis="subpoena"),
        CONTRADICTED,
        id="a subpoena is no warrant",
    ),
    pytest.param(
        "We hand over your messages only when we are served with a search warrant.",
        share("message", to="Police", role="government.law_enforcement", legal_basis="search_warrant"),
        CONSISTENT,
        id="the warrant itself",
    ),
    pytest.param(
        "We hand over your messages only when the law requires it.",
        share("message", to="Police", role="government.law_enforcement", legal_basis="subpoena"),
        CONSISTENT,
        id="the law takes in every paper",
    ),
    pytest.param(
        "Once you leave, we erase your email within 30 days.",
        keep("email", extra=(("left_at", "2014-09-01T00:00:00Z"),), collected_at=DAY - timedelta(days=400)),
        CONSISTENT,
        id="a clock that starts with an occasion",
    ),
    pytest.param(
        "Once you unsubscribe, we erase your email within 30 days.",
        keep("email", extra=(("unsubscribed_at", "2014-07-01T00:00:00Z"),), collected_at=DAY - timedelta(days=400)),
        CONTRADICTED,
        id="a clock that has run out",
    ),
    pytest.param(
        "Once you unsubscribe, we erase your email within 30 days.",
        keep("email", collected_at=DAY - timedelta(days=400)),
        UNDETERMINED,
        id="a clock of which the log says nothing",
    ),
    pytest.param(
        "We use your serial number only to check your warranty.",
        Event(("serial number",), None, Action.USE, more={"purpose": "advertising"}),
        CONTRADICTED,
        id="plain work takes in no advertising",
    ),
    pytest.param(
        "We use your serial number only to tell you what is new.",
        Event(("serial number",), None, Action.USE, more={"purpose": "advertising"}),
        UNDETERMINED,
        id="words that may be advertising",
    ),
    pytest.param(
        "We pass your name to the surveyor who values the house.",
        share("name", to="Hall & Sons", role="chartered surveyor"),
        CONSISTENT,
        id="the register's own words",
    ),
    pytest.param(
        "We pass your name to the almoner who values the house.",
        share("name", to="Hall & Sons", role="florist"),
        UNDETERMINED,
        id="other words settle nothing",
    ),
    pytest.param(
        "We share your photo with insurers.",
        share("shoe size chart", to="Adsworth", role="advertising"),
        UNDISCLOSED,
        id="data nobody knows, to a recipient of whom no clause speaks",
    ),
    pytest.param(
        "We share your email with insurers. We do not share the email of children under 16 who live in Texas with insurers.",
        share("email", to="Oak Mutual", role="insurer"),
        CONSISTENT,
        id="what could bite for a child alone, and no child in the log",
    ),
    pytest.param(
        "We share your email with insurers. We do not share the email of children under 16 with insurers.",
        share("email", to="Oak Mutual", role="insurer", subject_age=12),
        CONTRADICTED,
        id="a child in the log",
    ),
    pytest.param(
        "We may elect not to send your email to shops.",
        share("email", to="Oak Shop", role="retailer"),
        UNDETERMINED,
        id="what may be left undone is not denied: a reader has to look",
    ),
    pytest.param(
        "We use your email only to text you deals.",
        Event(("email",), None, Action.USE, more={"purpose": "marketing"}),
        CONSISTENT,
        id="to text you deals is marketing",
    ),
    pytest.param(
        "We use your email only to keep in touch with you.",
        Event(("email",), None, Action.USE, more={"purpose": "marketing"}),
        UNDETERMINED,
        id="keep in touch with you may be marketing",
    ),
    pytest.param(
        "We use your email only to send our monthly circular.",
        Event(("email",), None, Action.USE, more={"purpose": "newsletter"}),
        UNDETERMINED,
        id="send our monthly circular may be newsletter",
    ),
    pytest.param(
        "We do not share your email with shops if you are in the US.",
        share("email", to="Oak Shop", role="retailer", subject_region="FR"),
        UNDISCLOSED,
        id="We do not share your email with shops if you are in the US: FR",
    ),
    pytest.param(
        "We do not share your email with shops if you are in the US.",
        share("email", to="Oak Shop", role="retailer", subject_region="US-NY"),
        CONTRADICTED,
        id="We do not share your email with shops if you are in the US: US-NY",
    ),
    pytest.param(
        "If you live outside the EU, we share your email with shops.",
        share("email", to="Oak Shop", role="retailer", subject_region="US"),
        CONSISTENT,
        id="If you live outside the EU, we share your email with shops: US",
    ),
    pytest.param(
        "If you live outside the EU, we share your email with shops.",
        share("email", to="Oak Shop", role="retailer", subject_region="FR"),
        UNDISCLOSED,
        id="If you live outside the EU, we share your email with shops: FR",
    ),
    pytest.param(
        "We do not share your email with shops unless you live in Texas.",
        share("email", to="Oak Shop", role="retailer", subject_region="US-NY"),
        CONTRADICTED,
        id="We do not share your email with shops unless you live in Texas: US-NY",
    ),
    pytest.param(
        "We do not share your email with shops unless you live in Texas.",
        share("email", to="Oak Shop", role="retailer", subject_region="US-TX"),
        CONSISTENT,
        id="We do not share your email with shops unless you live in Texas: US-TX",
    ),
]


SAID_SINCE = [
    pytest.param(
        "You can close your account. Your photos are then deleted at once.",
        keep("photo", collected_at=DAY - timedelta(days=400)),
        UNDETERMINED,
        id="at once follows on what was told",
    ),
    pytest.param(
        "We delete inactive profiles every year.",
        keep("profile", collected_at=DAY - timedelta(days=500)),
        UNDETERMINED,
        id="a state of some",
    ),
    pytest.param(
        "Your photos are overwritten every month.",
        keep("photo", collected_at=DAY - timedelta(days=60)),
        CONTRADICTED,
        id="every month",
    ),
    pytest.param(
        "Your photos are erased immediately after you ask us.",
        keep("photo", collected_at=DAY - timedelta(days=400)),
        UNDETERMINED,
        id="nobody asked, as far as is known",
    ),
    pytest.param(
        "Your photos are deleted when you close your account.",
        share("photo", to="Oak Shop", role="retailer"),
        UNDISCLOSED,
        id="an occasion of deletion says nothing of sharing",
    ),
    pytest.param(
        "We share your email with shops. Names are left out.",
        share("name", to="Oak Shop", role="retailer"),
        CONTRADICTED,
        id="left out of what shops get",
    ),
    pytest.param(
        "We share your email with shops. Names are left out.",
        share("name", to="Mills Bank", role="bank"),
        UNDISCLOSED,
        id="and of nothing else",
    ),
    pytest.param(
        "We share your email with shops. You can opt out at any time.",
        share("email", to="Oak Shop", role="retailer", opted_out=True),
        CONTRADICTED,
        id="a choice that points back",
    ),
    pytest.param(
        "We give your address to couriers. If you do not want a newsletter, tell us.",
        share("address", to="Van Co", role="delivery company", opted_out=True),
        CONSISTENT,
        id="a choice about something else",
    ),
    pytest.param(
        "You decide who can see your photos.",
        share("photo", to="Kim", role="other_user"),
        UNDISCLOSED,
        id="whose choice it is forbids nothing",
    ),
    pytest.param(
        "Odd things happen here. Otherwise your email stays with us.",
        share("email", to="Adsworth", role="advertising"),
        UNDETERMINED,
        id="a denial of a rest that was not understood",
    ),
    pytest.param(
        "We share your email with shops. Otherwise it stays with us.",
        share("email", to="Adsworth", role="advertising"),
        CONTRADICTED,
        id="a denial of the rest",
    ),
    pytest.param(
        "Nobody you have not approved sees your posts.",
        share("post", to="Kim", role="other_user"),
        UNDETERMINED,
        id="some of nobody",
    ),
    pytest.param(
        "We do not collect your location.",
        Event(("location",), None, Action.USE, more={"purpose": "analytics"}),
        UNDETERMINED,
        id="used though not collected: from whom",
    ),
    pytest.param(
        "We do not collect your location for advertising.",
        Event(("location",), None, Action.USE, more={"purpose": "advertising"}),
        CONTRADICTED,
        id="used for what it is not collected for",
    ),
    pytest.param(
        "Where no benefit is paid, nothing about your account goes to the council.",
        share("account", to="Dell Council", role="government", extra=(("receives_benefit", "true"),)),
        UNDISCLOSED,
        id="no, said of a noun",
    ),
]


def of(year: int, action: Action, *data: str) -> Event:
    """Return an event of the first of June of a year, whose data went to an advertiser."""
    day = datetime(year, 6, 1, 12, tzinfo=UTC)
    return Event(data, "Adsworth", action, role="advertiser", more={"first": day, "last": day})


SINCE = "With effect from 15 September 2027, we provide photos to advertisers."
UNTIL = "Until 31 March 2024 we do not share your photos with advertisers."
NOT_YET = "We do not share your photos with advertisers until 1 January 2024."
NO_YEAR = "Until 31 March we do not share your photos with advertisers."
SOLD = "Since 2021 we have not sold your name."
DAYS = [
    pytest.param(SINCE, of(2026, Action.SHARE, "photo"), UNDISCLOSED, id="before the first day"),
    pytest.param(SINCE, of(2028, Action.SHARE, "photo"), CONSISTENT, id="after the first day"),
    pytest.param(UNTIL, of(2023, Action.SHARE, "photo"), CONTRADICTED, id="before the last day"),
    pytest.param(UNTIL, of(2025, Action.SHARE, "photo"), UNDISCLOSED, id="after the last day"),
    pytest.param(NOT_YET, of(2023, Action.SHARE, "photo"), CONTRADICTED, id="not yet"),
    pytest.param(NOT_YET, of(2025, Action.SHARE, "photo"), CONSISTENT, id="by then"),
    pytest.param(NO_YEAR, of(2025, Action.SHARE, "photo"), UNDETERMINED, id="a day without its year accuses nobody"),
    pytest.param(SOLD, of(2020, Action.SELL, "name"), UNDISCLOSED, id="before what is told"),
    pytest.param(SOLD, of(2022, Action.SELL, "name"), CONTRADICTED, id="since what is told"),
]


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [*DAYS, *CHOICES, *REFUSALS, *PLACES, *HELD, *REPORTS, *TURNS, *OCCASIONS, *RECORDS, *FIELDS, *SAID_SINCE],
)
def test_a_sentence_decides_an_event(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


KEPT = "We hold call records in order to bill you. They are destroyed eighteen months after the bill is issued unless a dispute is pending."
ELSEWHERE = "If you live in the EU, we send you offers only with your consent. If you live elsewhere, we may send you offers."
BOUND = "We pass your phone number to the courier to deliver your parcel. The courier may not use these details for anything else."
MENDED = [
    pytest.param(
        KEPT,
        keep("call records", extra=(("bill_issued_at", "2012-07-01"), ("dispute_pending", "no"))),
        CONTRADICTED,
        id="held for an end, and over",
    ),
    pytest.param(
        KEPT,
        keep("call records", extra=(("bill_issued_at", "2012-07-01"), ("dispute_pending", "yes"))),
        CONSISTENT,
        id="over, but for the way out",
    ),
    pytest.param(KEPT, keep("call records", extra=(("bill_issued_at", "2012-07-01"),)), UNDETERMINED, id="a way out that no field tells"),
    pytest.param(KEPT, keep("call records", extra=(("bill_issued_at", "2014-07-01"),)), CONSISTENT, id="not yet over"),
    pytest.param(
        ELSEWHERE,
        Event(("email",), None, Action.USE, more={"purpose": "offers", "subject_region": "US-CA", "consent": "none"}),
        CONSISTENT,
        id="elsewhere is none of the places before",
    ),
    pytest.param(
        ELSEWHERE,
        Event(("email",), None, Action.USE, more={"purpose": "offers", "subject_region": "DE", "consent": "none"}),
        CONTRADICTED,
        id="and leaves them as they were",
    ),
    pytest.param(
        BOUND,
        share("phone number", to="Fleet", role="delivery company", hired=("delivery",), purpose="advertising"),
        CONTRADICTED,
        id="another end",
    ),
    pytest.param(
        BOUND,
        share("phone number", to="Fleet", role="delivery company", hired=("delivery",), purpose="delivery"),
        CONSISTENT,
        id="the very end",
    ),
    pytest.param(
        "We pass your photo to the insurer you select.",
        share("photo", to="Oak", role="insurer", extra=(("insurer_selected_by_user", "yes"),)),
        CONSISTENT,
        id="a field whose name says all of a condition",
    ),
    pytest.param(
        "We give vendors your address only for advertising. They may not use it for anything else.",
        share("address", to="Fleet", role="service_provider", hired=("hosting",), purpose="advertising"),
        CONSISTENT,
        id="an end to which a text limits a class is no other end",
    ),
    pytest.param(
        "If you live in California or other states, we share your photos with shops.",
        share("photo", to="Oak", role="retailer", subject_region="US-CA"),
        CONSISTENT,
        id="other states beside one leave it in",
    ),
    pytest.param(
        "We transfer your data only to countries within the EU.",
        share("photo", to="Oak", role="insurer", extra=(("recipient_country", "US"),)),
        UNDETERMINED,
        id="where a firm sits accuses nobody",
    ),
    pytest.param(
        "We do not need your name to answer you.", Event(("name",), None, Action.COLLECT), UNDISCLOSED, id="no need is no promise"
    ),
    pytest.param(
        "We need your location to show the forecast.",
        Event(("location",), None, Action.USE, more={"purpose": "advertising"}),
        UNDISCLOSED,
        id="what is needed for one end is not given for another",
    ),
    pytest.param(
        "I understand that my name is given to no company.",
        share("name", to="Oak", role="insurer"),
        CONTRADICTED,
        id="knowing is no consent",
    ),
    pytest.param(
        "We disclose nothing about our customers or former customers to anyone.",
        share("name", to="Oak", role="insurer"),
        CONTRADICTED,
        id="all of them",
    ),
    pytest.param(
        "If you are 13 to 15, we sell your photos only if you opt in.",
        Event(("photo",), "Oak", Action.SELL, role="insurer", more={"subject_age": 14, "consent": "none", "consideration": "money"}),
        CONTRADICTED,
        id="ages from to",
    ),
    pytest.param(
        "Files are deleted after a week; if you ask us, we keep them for longer.",
        keep("files", collected_at=DAY - timedelta(days=30)),
        UNDETERMINED,
        id="behind a semicolon, a condition opens the next clause",
    ),
    pytest.param(
        "If you live in the EU, we send you marketing e-mails only if you agree. Order e-mails are sent to everybody.",
        Event(
            ("e-mail address",), None, Action.USE, more={"purpose": "order confirmation e-mails", "subject_region": "EU", "consent": "none"}
        ),
        UNDISCLOSED,
        id="both are e-mails, and only one of them is marketing",
    ),
    pytest.param(
        "Identifiable data will not leave the hospital.",
        share("sleep data", to="Oak", role="manufacturer"),
        UNDETERMINED,
        id="whether a night's sleep was somebody's is not logged",
    ),
    pytest.param(
        "If you agree to take part in a study, your sleep data is sent to the university that runs it.",
        share("sleep data", to="Oak University", role="university", purpose="research", extra=(("runs_study", "true"),)),
        UNDETERMINED,
        id="that they run the study is no consent to it",
    ),
    pytest.param(
        "Your CV is visible to employers while your profile is set to Open.",
        share("cv", to="Oak", role="employer"),
        UNDETERMINED,
        id="a setting that is not logged",
    ),
    pytest.param(
        "Your CV is visible to employers while your profile is set to Open.",
        share("cv", to="Oak", role="employer", extra=(("profile_setting", "open"),)),
        CONSISTENT,
        id="a setting that is logged",
    ),
    pytest.param(
        "You will be asked to agree before your notes are sent to a researcher.",
        share("notes", to="Oak University", role="research", purpose="research", consent="none"),
        CONTRADICTED,
        id="asked first, and nobody agreed",
    ),
    pytest.param(
        "You will be asked to agree before your notes are sent to a researcher.",
        share("notes", to="Oak University", role="research", purpose="research"),
        UNDETERMINED,
        id="asked first, and no word is logged",
    ),
    pytest.param(
        "The club will give no addresses to any sponsor or commercial partner. It gives addresses to its affiliates.",
        share("address", to="Acme Sister", role="affiliate"),
        CONSISTENT,
        id="the family is no partner",
    ),
    pytest.param(
        "We disclose your flights to partner airlines. Hotel and car rental partners receive your name but no flight information.",
        share("flights", to="Quay", role="car rental partner"),
        CONTRADICTED,
        id="a denial in the very words of the register",
    ),
    pytest.param(
        "We disclose your flights to Quay. Hotel and car rental partners receive your name but no flight information.",
        share("flights", to="Quay", role="car rental partner"),
        UNDETERMINED,
        id="and a permission by name: they contradict each other",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), MENDED)
def test_what_was_misread_before(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [("linking of accounts", UNDISCLOSED), ("court order", CONSISTENT), ("answering the tax office", UNDETERMINED)],
)
def test_what_the_law_asks_for_is_told_in_words_of_law(purpose: str, expected: VerdictKind) -> None:
    told_of = share("name", to="Oak", role="government", purpose=purpose)
    assert told("We may release your name to comply with court orders or laws that oblige us to.", told_of) is expected
