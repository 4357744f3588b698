# ruff: noqa: E501 -- the lines of a statement are as long as they are
"""A case to render: a dating service, a photo transfer outside its closed list, and the things that go right; all texts our own."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from ruamel.yaml import YAML

from checker.findings import Case, LogRead, Run, build_report, find
from checker.model import (
    Action,
    Clarity,
    Commitment,
    Condition,
    ConditionKind,
    Dimension,
    Effect,
    Element,
    Evidence,
    EvidenceRole,
    Flow,
    Kind,
    Organisation,
    Quarantined,
    Reason,
    Statement,
    StatementKind,
    Step,
    Term,
    Unread,
    UnreadReason,
    Verdict,
    VerdictKind,
)
from checker.register import Register
from checker.report import InputFile, Report
from checker.rulebook import Rulebook
from checker.verdicts.terms.questions import CONSENT, role_of

OLD = """Privacy at Heartline
Version of 1 March 2012

What we collect
We collect the photos, answers and place that you give us, to show your profile to other members.

Who receives your information
We never give your personal information to anyone outside Heartline.
"""
POLICY = """Privacy at Heartline
Version of 15 August 2013. Heartline Ltd runs a dating service.

What we collect
We collect the photos, answers and place that you give us, to show your profile to other members. “Personal information” means anything that tells us who you are, including your photos and where you are.

Who receives your information
We do not sell your personal information.
We share your personal information only with service providers who work for us, with our business partners, and with companies of our own family, or where a court orders us to.
If we ever want to share it with anyone else, we will tell you first and let you choose not to take part.
Our partners may receive certain details from time to time in order to improve what we offer.
Notwithstanding the aforesaid, matters arising under schedule C shall be dealt with as there provided.

How long we keep it
We delete your photos within 30 days after you close your account.
"""
CONTRACT = """Hosting agreement HA-3
The Provider stores photos for Heartline and does not use them for any purpose of its own.
"""
LABELS = {
    "user.content.photo": "profile photo",
    "user.demographic": "demographics",
    "user.location.precise": "precise location",
    "user.contact.email": "email address",
    "user.device.advertising_id": "advertising id",
    "user.biometric.face": "face template",
}
NAMES = {
    "profile photo": "user.content.photo",
    "gender": "user.demographic",
    "gps_lat": "user.location.precise",
    "email_sha256": "user.contact.email",
    "idfa": "user.device.advertising_id",
    "face_vector": "user.biometric.face",
}


@dataclass(frozen=True)
class Terms:
    entries: Any = field(default_factory=lambda: MappingProxyType(LABELS))

    def covers(self, broad: str, narrow: str) -> bool:
        return narrow == broad or narrow.startswith(broad + ".")

    def label(self, name: str) -> str:
        return LABELS[name]

    def match(self, phrase: str) -> str | None:
        return "purpose" if "host" in phrase or "profile" in phrase else None


@dataclass(frozen=True)
class Words:
    data: Terms = field(default_factory=Terms)
    purposes: Terms = field(default_factory=lambda: Terms(MappingProxyType({})))

    def field(self, name: str) -> tuple[str, ...]:
        return (NAMES[name],) if name in NAMES else ()


@dataclass(frozen=True)
class Known:
    name: str
    role: str | None = None


class Names:
    def find(self, name: str | None) -> Known | None:
        known = {
            "Clarivue, Inc.": Known("Clarivue"),
            "clarivue.example": Known("Clarivue"),
            "StoreBox": Known("StoreBox", "service provider"),
            "MailRun": Known("MailRun", "service provider"),
        }
        return known.get(name or "")


@dataclass(frozen=True)
class Rules:
    ontology: Words = field(default_factory=Words)
    digest: str = "5b0f3a77c1d2" + "0" * 52

    def load(self, path: str, model: Any) -> Any:
        text = (Path(__file__).resolve().parents[2] / "rules" / path).read_text(encoding="utf-8")
        return model.model_validate(json.loads(json.dumps(YAML(typ="safe", pure=True).load(text), default=str)))


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def commitment(path: str, text: str, words: str, **values: Any) -> Commitment:
    start, end = place(text, words)
    return Commitment(statement=path, start=start, end=end, text=words, **values)


def evidence(path: str, text: str, words: str, role: EvidenceRole) -> Evidence:
    start, end = place(text, words)
    return Evidence(statement=path, start=start, end=end, text=words, role=role)


PERSONAL = Term(text="your personal information", id="user", includes=("user.content.photo", "user.location"))
ONLY = POLICY[POLICY.index("We share your personal") : POLICY.index("If we ever")].strip()
ELSE = "If we ever want to share it with anyone else, we will tell you first and let you choose not to take part."
VAGUE = "Our partners may receive certain details from time to time in order to improve what we offer."
DARK = "Notwithstanding the aforesaid, matters arising under schedule C shall be dealt with as there provided."
RECEIVERS = ("Who receives your information",)


def statements() -> tuple[Statement, ...]:
    never = "We never give your personal information to anyone outside Heartline."
    old = Statement(
        path="policies/2012-03-01.md",
        effective_from=date(2012, 3, 1),
        text=OLD,
        sha256="a1" * 32,
        clauses=5,
        commitments=(
            commitment(
                "policies/2012-03-01.md",
                OLD,
                never,
                action=Action.SHARE,
                kind=Kind.DENY,
                data=(PERSONAL,),
                recipients=(Term(text="anyone outside Heartline"),),
                section=RECEIVERS,
                confidence=0.97,
            ),
        ),
    )
    path = "policies/2013-08-15.md"
    collect = "We collect the photos, answers and place that you give us, to show your profile to other members."
    new = Statement(
        path=path,
        effective_from=date(2013, 8, 15),
        text=POLICY,
        sha256="b2" * 32,
        clauses=11,
        commitments=(
            commitment(
                path,
                POLICY,
                collect,
                action=Action.COLLECT,
                kind=Kind.PERMIT,
                data=(Term(text="photos", id="user.content.photo"), Term(text="answers"), Term(text="place", id="user.location")),
                purposes=(Term(text="to show your profile", id="essential.service"),),
                section=("What we collect",),
                confidence=0.94,
            ),
            commitment(
                path,
                POLICY,
                "We do not sell your personal information.",
                action=Action.SELL,
                kind=Kind.DENY,
                data=(PERSONAL,),
                section=RECEIVERS,
                confidence=0.99,
            ),
            commitment(
                path,
                POLICY,
                ONLY,
                action=Action.SHARE,
                kind=Kind.LIMIT,
                data=(PERSONAL,),
                recipients=(
                    Term(text="service providers who work for us", id="service_provider"),
                    Term(text="our business partners", id="business_partner"),
                    Term(text="companies of our own family", id="affiliate"),
                ),
                exceptions=(Condition(kind=ConditionKind.LEGAL, text="where a court orders us to", effect=Effect.UNLESS),),
                closes=(Dimension.RECIPIENT,),
                section=RECEIVERS,
                confidence=0.93,
            ),
            commitment(
                path,
                POLICY,
                ELSE,
                action=Action.SHARE,
                kind=Kind.REQUIRE,
                data=(Term(text="it", id="user"),),
                recipients=(Term(text="anyone else"),),
                conditions=(
                    Condition(kind=ConditionKind.NOTICE, text="we will tell you first"),
                    Condition(kind=ConditionKind.OPT_OUT, text="let you choose not to take part"),
                ),
                section=RECEIVERS,
                confidence=0.88,
            ),
            commitment(
                path,
                POLICY,
                "We delete your photos within 30 days after you close your account.",
                action=Action.DELETE,
                kind=Kind.REQUIRE,
                data=(Term(text="your photos", id="user.content.photo"),),
                conditions=(
                    Condition(kind=ConditionKind.TIME, text="within 30 days after you close your account", days=30, since="closure"),
                ),
                section=("How long we keep it",),
                confidence=0.96,
            ),
        ),
        unread=(
            Unread(
                statement=path,
                start=place(POLICY, VAGUE)[0],
                end=place(POLICY, VAGUE)[1],
                text=VAGUE,
                section=RECEIVERS,
                reason=UnreadReason.POSSIBLE_PERMISSION,
            ),
            Unread(
                statement=path,
                start=place(POLICY, DARK)[0],
                end=place(POLICY, DARK)[1],
                text=DARK,
                section=RECEIVERS,
                reason=UnreadReason.UNRESOLVED_REFERENCE,
            ),
        ),
    )
    deal = "The Provider stores photos for Heartline and does not use them for any purpose of its own."
    contract = Statement(
        path="contracts/ha-3.md",
        kind=StatementKind.CONTRACT,
        series="contracts/ha-3.md",
        effective_from=date(2013, 1, 1),
        party="StoreBox",
        ref="HA-3",
        text=CONTRACT,
        sha256="c3" * 32,
        clauses=2,
        commitments=(
            commitment(
                "contracts/ha-3.md",
                CONTRACT,
                deal,
                action=Action.USE,
                kind=Kind.DENY,
                data=(Term(text="them", id="user.content.photo"),),
                purposes=(Term(text="any purpose of its own"),),
                confidence=0.9,
            ),
        ),
    )
    return new, contract, old


def closed(what: str) -> Verdict:
    path = "policies/2013-08-15.md"
    start, end = place(POLICY, ONLY)
    return Verdict(
        verdict=VerdictKind.CONTRADICTED,
        reason=Reason.CLOSED_LIST,
        statement=path,
        summary=f"{what} went to Clarivue, which is none of those to whom the text allows sharing, and people were neither told nor given a choice.",
        evidence=(evidence(path, POLICY, ONLY, EvidenceRole.CLOSED_LIST), evidence(path, POLICY, ELSE, EvidenceRole.CONDITION)),
        steps=(
            Step(subject="Version in force", text="8 September 2014 falls in policies/2013-08-15.md.", outcome="in force", statement=path),
            Step(
                subject="Data",
                text=f"{what} is personal information as the text defines it.",
                outcome="covered",
                statement=path,
                start=start,
                end=end,
            ),
            Step(
                subject="Recipient",
                text="Clarivue is in the register without a role: no contract, and training its own models is no service to Heartline.",
                outcome="not on the list",
            ),
            Step(subject="Exception", text="A court order: the log records no legal basis.", outcome="not met", element=Element.LEGAL),
            Step(
                subject="Exception",
                text="Notice and a choice beforehand: the log says that neither was given.",
                outcome="not met",
                element=Element.NOTICE,
                named=("we will tell you first", "let you choose not to take part"),
            ),
        ),
    )


def flow(what: Iterable[str], to: str | None, day: str, until: str = "", **values: Any) -> Flow:
    values.setdefault("action", Action.SHARE)
    return Flow(data=tuple(what), recipient=to, first=at(day), last=at(until or day), **values)


def judged() -> tuple[tuple[Flow, Verdict], ...]:
    path, old = "policies/2013-08-15.md", "policies/2012-03-01.md"
    given: dict[str, Any] = {
        "purpose": "train image models",
        "notice_given": False,
        "opt_out_offered": False,
        "contract": "none",
        "extra": (("sent_by", "j.doe@heartline.example"),),
    }
    fine: dict[str, Any] = {"verdict": VerdictKind.CONSISTENT, "reason": Reason.PERMITTED, "statement": path, "clarity": Clarity.CLEAR}
    never = "We never give your personal information to anyone outside Heartline."
    return (
        (
            flow(
                ["profile photo"],
                "Clarivue, Inc.",
                "2014-09-08",
                "2014-09-21",
                records=2_960_000,
                events=41,
                samples=("e101", "e102", "e103"),
                **given,
            ),
            closed("Profile photos"),
        ),
        (
            flow(["profile photo"], "clarivue.example", "2014-10-02", records=120_000, events=2, samples=("e160",), **given),
            closed("Profile photos"),
        ),
        (
            flow(["gender", "gps_lat"], "Clarivue, Inc.", "2014-09-09", records=740_000, events=8, samples=("e142",), **given),
            closed("Demographics and precise location"),
        ),
        (
            flow(
                ["email_sha256"], "AdReach", "2013-02-11", "2013-07-30", records=48_000, events=120, samples=("e1",), purpose="advertising"
            ),
            Verdict(
                verdict=VerdictKind.CONTRADICTED,
                reason=Reason.DENIAL,
                statement=old,
                summary="Hashed email addresses went to AdReach while the text said that personal information never leaves Heartline.",
                evidence=(evidence(old, OLD, never, EvidenceRole.DENIAL),),
                steps=(
                    Step(
                        subject="Data",
                        text="A hashed email address is still the email address; the text says nothing else.",
                        outcome="covered",
                    ),
                ),
            ),
        ),
        (
            flow(["idfa"], "AdReach", "2014-05-19", "2014-12-30", records=310_000, events=211, samples=("e77",), purpose="advertising"),
            Verdict(
                verdict=VerdictKind.UNDETERMINED,
                reason=Reason.MISSING_FACT,
                statement=path,
                summary="Whether AdReach is a business partner is not known, and the verdict turns on it.",
                missing=("the role of AdReach (recipients)",),
                questions=(role_of("AdReach", "business partners"),),
                evidence=(evidence(path, POLICY, ONLY, EvidenceRole.CLOSED_LIST),),
            ),
        ),
        (
            flow(["face_vector"], "LabNorth", "2014-04-02", records=900, events=3, samples=("e70",), purpose="research"),
            Verdict(
                verdict=VerdictKind.UNDETERMINED,
                reason=Reason.NEEDS_REVIEW,
                statement=path,
                summary="A sentence that may allow this was not understood; a person has to read it.",
                missing=("the role of LabNorth (recipients)", "whether the person had consented (consent)"),
                questions=(role_of("LabNorth", "partners"), CONSENT),
                evidence=(evidence(path, POLICY, VAGUE, EvidenceRole.UNREAD),),
            ),
        ),
        (
            flow(["shoe_size"], None, "2014-03-01", "2014-06-01", action=Action.COLLECT, records=5_000, events=5_000, samples=("e9000",)),
            Verdict(
                verdict=VerdictKind.UNDISCLOSED,
                reason=Reason.NOT_MENTIONED,
                summary="No sentence says that shoe sizes are collected.",
                evidence=(
                    evidence(
                        path,
                        POLICY,
                        "We collect the photos, answers and place that you give us, to show your profile to other members.",
                        EvidenceRole.NEAREST,
                    ),
                ),
            ),
        ),
        (
            flow(
                ["profile photo"],
                "StoreBox",
                "2013-09-20",
                "2015-01-20",
                records=5_200_000,
                events=900,
                samples=("e20",),
                purpose="hosting",
                contract="HA-3",
            ),
            Verdict(
                summary="StoreBox is a service provider with a contract for hosting, and the text allows sharing with such.",
                evidence=(evidence(path, POLICY, ONLY, EvidenceRole.PERMISSION),),
                **fine,
            ),
        ),
        (
            flow(["email_sha256"], "MailRun", "2014-01-05", "2014-12-20", records=412_000, events=300, samples=("e30",), purpose="hosting"),
            Verdict(
                summary="MailRun is a service provider, and the text allows sharing with such.",
                evidence=(evidence(path, POLICY, ONLY, EvidenceRole.PERMISSION),),
                **(fine | {"clarity": Clarity.VAGUE}),
            ),
        ),
        (
            flow(
                ["profile photo"],
                None,
                "2013-09-01",
                "2014-11-01",
                action=Action.USE,
                records=64_000,
                events=64,
                samples=("e40",),
                purpose="show the profile",
            ),
            Verdict(
                summary="The text says that photos are used to show the profile.",
                evidence=(
                    evidence(
                        path,
                        POLICY,
                        "We collect the photos, answers and place that you give us, to show your profile to other members.",
                        EvidenceRole.PERMISSION,
                    ),
                ),
                **fine,
            ),
        ),
    )


def case() -> Case:
    return Case(
        Organisation(name="Heartline"), statements(), judged(), cast("Register", Names()), cast("Rulebook", Rules())
    )  # small literal stand-ins: the page is tested, not the taxonomy


def sample_report() -> Report:
    one = case()
    rows = tuple(
        Quarantined(file="events/2014.jsonl", line=line, reason=reason, event_id=name)
        for line, reason, name in (
            (41, "occurred_at is missing", "e41"),
            (77, "data is empty", None),
            (910, "the line is no JSON object: Expecting ',' delimiter at column 61", None),
        )
    )
    read = sum(flow.events for flow, _ in one.judged) + len(rows)
    run = Run(
        "checker check checker.toml --report report.html",
        "contradicted",
        "en_statements 0.1.0",
        {"spacy": "3.8.18", "duckdb": "2.0.1"},
        (
            InputFile(path="policies/2013-08-15.md", sha256="d4" * 32, role="statement"),
            InputFile(path="events/2014.jsonl", sha256="e5" * 32, role="events"),
        ),
    )
    return build_report(one, find(one), LogRead(read, rows), run)
