"""A finding: one thing to decide about, with all that a reader needs to decide it."""

from datetime import date, datetime
from enum import StrEnum

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


class Fact(Value):
    """One fact of the log about a finding; no values: the log does not say."""

    name: str
    values: tuple[str, ...] = ()
    more: int = 0  # distinct values beyond those listed


class Remedy(Value):
    """One way to mend a finding."""

    kind: str  # practice · text · contract · consent · record · review
    text: str


class Waiver(Value):
    """A finding that somebody accepted: it stays counted, and no longer fails the run."""

    id: str  # the finding's fingerprint
    who: str
    why: str
    until: date


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
