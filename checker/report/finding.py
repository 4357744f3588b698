"""A finding: one thing to decide about, with all that a reader needs to decide it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from checker.model import Action, EvidenceRole, Reason, Step, Value, VerdictKind


class Severity(StrEnum):
    """How much hangs on a finding, in rising order; says nothing about how sure it is (that is `confidence`)."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Sensitivity(StrEnum):
    """How closely the data touch a person, in rising order."""

    ORDINARY = "ordinary"
    HEIGHTENED = "heightened"
    SPECIAL = "special"


class DataItem(Value):
    """A kind of data as the log names it, with the taxonomy ids it was understood as (none: unmapped)."""

    name: str
    ids: tuple[str, ...] = ()
    label: str


class Quote(Value):
    """A clause that bears on a finding, with the sentences around it so that nobody reads it out of context."""

    statement: str
    start: int
    end: int
    text: str
    role: EvidenceRole
    before: str = ""
    after: str = ""
    section: tuple[str, ...] = ()
    lines: tuple[int, int] | None = None  # first and last, in the file itself; None: not found there


class Fact(Value):
    """One fact of the log about a finding; no values: the log does not say."""

    name: str
    values: tuple[str, ...] = ()
    more: int = 0  # distinct values beyond those listed


class Remedy(Value):
    """One way to mend a finding."""

    kind: str  # practice · text · consent · contract · record · review
    text: str


Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Waiver(Value):
    """A finding that somebody accepted for a time: it stays counted, and does not fail the run until then."""

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]  # the finding's fingerprint
    who: Said  # accepts it
    why: Said
    until: date  # the last day
    owner: Said | None = None  # sees to it; None: who accepted it
    approved_on: date | None = None


class WaiverState(StrEnum):
    """What came of a waiver in this run; only one that applies keeps its finding from failing."""

    APPLIES = "applies"
    EXPIRED = "expired"
    UNUSED = "unused"  # no finding has its id


class WaiverUse(Value):
    """A waiver and what came of it."""

    waiver: Waiver
    state: WaiverState
    place: str  # file and line
    finding: str | None = None  # F-0001


class Finding(Value):
    """Practices that differ only in time and number, judged alike: one thing to decide about."""

    id: str  # F-0001: the place in this report
    fingerprint: str  # the stable name: survives moved text, new dates and new counts
    rule: str  # PP101 ...
    verdict: VerdictKind
    reason: Reason
    severity: Severity
    sensitivity: Sensitivity
    confidence: float | None = None  # of the least sure reading it rests on; None: it rests on no reading
    title: str
    meaning: str  # what this kind of finding says, and what it does not
    summary: str
    statement: str | None = None
    action: Action
    data: tuple[DataItem, ...]
    recipient: str | None = None
    purpose: str | None = None
    events: int
    records: int
    flows: int
    first: datetime
    last: datetime
    samples: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    extra_fields: tuple[str, ...] = ()  # names of unknown log fields; their values may be personal
    evidence: tuple[Quote, ...] = ()
    steps: tuple[Step, ...] = ()
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    remediated: tuple[str, ...] = ()  # sample events that a logged deletion answers
    waiver: Waiver | None = None
    known: bool = False  # the baseline has it: it stays counted, and does not fail the run
