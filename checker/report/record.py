"""The record of one run: what was read, what was judged, what was found, what was left aside; its counts add up."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from checker.model import (
    Clarity,
    Commitment,
    FactKind,
    Flow,
    Organisation,
    Quarantined,
    Review,
    StatementKind,
    Unread,
    Value,
    Verdict,
    VerdictKind,
)
from checker.report.clause import HeldContract
from checker.report.finding import DataItem, Finding, WaiverUse

SCHEMA_VERSION = 1


class Outcome(StrEnum):
    PASS = "pass"  # noqa: S105 -- a verdict on the run, no password
    INCOMPLETE = "incomplete"  # nothing at or above the threshold, but rows were quarantined: exit code 3
    FAIL = "fail"


class ReportedStatement(Value):
    """One dated version of one text, with all that was read in it and all that was not."""

    path: str
    kind: StatementKind
    series: str
    sha256: str  # of the extracted text, in UTF-8
    in_force_from: date | None = None  # None: always
    in_force_until: date | None = None  # exclusive; the next version of the series, where the text itself names no end
    party: str | None = None
    ref: str | None = None
    clauses: int = 0
    review: Review | None = None  # who approved its commitments; None: they are as the checker read them
    commitments: tuple[Commitment, ...] = ()
    unread: tuple[Unread, ...] = ()
    warnings: tuple[str, ...] = ()
    text: str = ""


class Summary(Value):
    """Counts of events; they add up, or the report is not made."""

    events_read: int
    events_judged: int
    events_quarantined: int
    verdicts: dict[VerdictKind, int]
    waived: int = 0  # events of waived findings; they stay in `verdicts` too
    records: int = 0  # people or records concerned in the judged events
    flows: int = 0
    not_sharing: dict[str, int] = Field(default_factory=dict)  # records of foreign logs that are no sharing, and so no events, by reason

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if self.events_read != self.events_judged + self.events_quarantined:
            message = f"{self.events_read} events read, but {self.events_judged} judged and {self.events_quarantined} quarantined"
            raise ValueError(message)
        if sum(self.verdicts.values()) != self.events_judged:
            message = f"{self.events_judged} events judged, but the verdicts add up to {sum(self.verdicts.values())}"
            raise ValueError(message)
        return self


class ReportedFlow(Value):
    """One judged signature of practice; consistent ones too, so that a reader sees what was permitted and why."""

    data: tuple[DataItem, ...]
    recipient: str | None = None  # by its registered name, else as logged
    flow: Flow
    verdict: Verdict
    finding: str | None = None


class Recipient(Value):
    """Somebody who received data, with what the register knows about them."""

    name: str
    as_logged: tuple[str, ...] = ()
    registered: bool = False
    role: str | None = None
    events: int
    records: int
    verdicts: dict[VerdictKind, int]


class MissingFact(Value):
    """A fact that the log or register lacks, and how much would turn on it."""

    fact: str  # as a question that somebody can answer
    where: str = ""  # the answer belongs: a column of the log, the recipient register, a reader
    kind: FactKind | None = None
    events: int  # undetermined events that turn on this fact
    alone: int  # of these, events for which nothing else is missing: the fact would settle them


class Unmapped(Value):
    """A term that has no place in the taxonomy: shown, never guessed."""

    where: str  # a statement's path, or "log"
    slot: str  # data · recipient · purpose
    text: str
    count: int  # readings of the text, or events of the log


class Concept(Value):
    """How another vocabulary names one of our ids."""

    name: str  # dpv:ServiceProvider
    match: str  # exact · broad (theirs is wider) · narrow


class Concepts(Value):
    """The concepts of the W3C Data Privacy Vocabulary for the taxonomy ids that this report has."""

    data: dict[str, tuple[Concept, ...]] = Field(default_factory=dict)
    purposes: dict[str, tuple[Concept, ...]] = Field(default_factory=dict)
    recipients: dict[str, tuple[Concept, ...]] = Field(default_factory=dict)


class Baseline(Value):
    """An earlier report: its findings do not fail this run."""

    path: str
    sha256: str
    fingerprints: tuple[str, ...]
    gone: int = 0  # of these, how many this run no longer found


class InputFile(Value):
    path: str
    sha256: str  # of the file's bytes
    role: str = "input"  # statement · events · recipients · waivers · project


class Provenance(Value):
    """What it takes to make this report again."""

    command: str
    folder: str = ""  # where the statements' paths start, seen from where the checker ran; "": there, or not below it
    made_at: datetime | None = None  # SOURCE_DATE_EPOCH, else the newest event; never the clock
    versions: dict[str, str] = Field(default_factory=dict)
    pipeline: str = ""
    inputs: tuple[InputFile, ...] = ()


class Report(Value):
    """All of one run."""

    schema_version: int = SCHEMA_VERSION
    tool: str
    rules_digest: str
    outcome: Outcome
    fail_on: str
    organisation: Organisation
    summary: Summary
    first: datetime | None = None
    last: datetime | None = None
    findings: tuple[Finding, ...] = ()
    statements: tuple[ReportedStatement, ...] = ()
    flows: tuple[ReportedFlow, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()  # the first hundred; `summary.events_quarantined` has the number
    unmapped: tuple[Unmapped, ...] = ()
    missing: tuple[MissingFact, ...] = ()
    clarity: dict[Clarity, int] = Field(default_factory=dict)  # of the consistent events
    waivers: tuple[WaiverUse, ...] = ()  # all of the waivers file, whatever came of them
    as_of: date | None = None  # the day on which the waivers were looked at; None: there are none
    baseline: Baseline | None = None
    contracts: tuple[HeldContract, ...] = ()  # clause by clause
    dpv: Concepts = Concepts()
    provenance: Provenance


def fails(finding: Finding, fail_on: str) -> bool:
    """Tell whether ``finding`` alone fails a run: at or above ``fail_on`` ("none": never), neither waived nor known from a baseline."""
    order = tuple(VerdictKind)
    if fail_on == "none" or finding.waiver or finding.known:
        return False
    return order.index(finding.verdict) >= order.index(VerdictKind(fail_on))


def worst(kinds: Iterable[VerdictKind]) -> VerdictKind:
    """Return the weightiest verdict of ``kinds``; consistent when there are none."""
    return max(kinds, key=tuple(VerdictKind).index, default=VerdictKind.CONSISTENT)
