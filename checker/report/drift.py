"""The record of a drift: which versions there are, what changed between them, and what that does to logged events."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from checker.model import Action, Commitment, Unread, Value, VerdictKind


class ChangeKind(StrEnum):
    """What became of a commitment, from the side of the person whose data they are."""

    WEAKENED = "weakened"
    REMOVED = "removed"
    ADDED = "added"
    STRENGTHENED = "strengthened"
    REDEFINED = "redefined"
    REWORDED = "reworded"
    MOVED = "moved"


MEANING = frozenset(ChangeKind) - {ChangeKind.REWORDED, ChangeKind.MOVED}


class ChangedIn(StrEnum):
    """The dimension in which a commitment changed."""

    ACTION = "action"
    DATA = "data"
    RECIPIENTS = "recipients"
    PURPOSES = "purposes"
    CONDITIONS = "conditions"
    DEFINITION = "definition"


class Protection(StrEnum):
    """What a change does to the protection of the person."""

    LESS = "less"
    UNCLEAR = "unclear"
    MORE = "more"
    SAME = "same"


class Passage(Value):
    """A sentence of a version, in which no commitment was read, or none that tells of the change."""

    statement: str
    start: int
    end: int
    text: str
    section: tuple[str, ...] = ()


class Change(Value):
    """One commitment, or one sentence, that is not as it was."""

    change: ChangeKind
    dimension: ChangedIn | None = None  # None: the whole commitment
    protection: Protection
    before: Commitment | None = None
    after: Commitment | None = None
    was: Passage | None = None  # the sentence, where the change is not one of a commitment
    now: Passage | None = None
    summary: str
    gone: tuple[str, ...] = ()  # the words that differ
    came: tuple[str, ...] = ()
    nearest: Commitment | None = None  # what the new text says instead of a commitment that was removed, if anything comes near
    sure: bool = True  # False: a possible change, of which a reader has to say whether the meaning changed
    earlier_version: str
    later_version: str

    @property
    def is_meaning(self) -> bool:
        return self.change in MEANING and self.sure

    @property
    def is_possible(self) -> bool:
        return self.change in MEANING and not self.sure

    @property
    def earlier(self) -> Commitment | Passage | None:
        return self.before or self.was

    @property
    def later(self) -> Commitment | Passage | None:
        return self.after or self.now


class ReadingNoise(Value):
    """A clause that was read differently in two versions though no word that bears on it changed: no change of the text."""

    text: str
    earlier_version: str
    later_version: str
    what: str


class DriftVersion(Value):
    """One version of the text, with the dates that bear on it."""

    name: str
    series: str = "privacy_policy"
    captured: date | None = None  # or in force since, where a project says so
    stated_effective: date | None = None  # as the text itself says
    stated_updated: date | None = None
    sha256: str
    commitments: int
    unread: int
    clauses: int
    dates: tuple[str, ...] = ()  # how these dates differ


class CollapsedCapture(Value):
    """A capture that is no version of its own, and why."""

    name: str
    captured: date | None = None
    noise: str
    stands_for: str | None = None
    problem: str = ""


class DriftStep(Value):
    """From one version to the next: how many commitments became what; unchanged ones and reading noise are counted too."""

    earlier_version: str
    later_version: str
    unchanged: int
    counts: dict[ChangeKind, int]
    reading_noise: int
    possible: int = 0  # changes for a reader to say, which are in no count
    not_understood: tuple[Unread, ...] = ()  # clauses of the new text that are new, may commit to something and were not understood


class Flip(Value):
    """A kind of events that one version judges otherwise than the version before it, each version taken alone."""

    events: int
    samples: tuple[str, ...]
    action: Action
    data: tuple[str, ...]
    recipient: str | None = None
    purpose: str | None = None
    first: datetime
    last: datetime
    before: VerdictKind
    after: VerdictKind
    earlier_version: str
    later_version: str
    summary: str


class ConsequenceKind(StrEnum):
    LEGALISES_THE_PAST = "legalises_the_past"
    NOT_CURED = "not_cured"
    FRESH_CONSENT = "fresh_consent"
    GAP = "gap"


class Consequence(Value):
    """What a change does to events: the past that it does not cure, data that need fresh consent, events that no version governs."""

    kind: ConsequenceKind
    events: int
    samples: tuple[str, ...]
    data: tuple[str, ...]
    recipient: str | None = None
    first: datetime
    last: datetime
    known: bool = True  # False: it turns on a fact that the log lacks
    version: str | None = None  # the version whose coming raises the question
    summary: str


class DriftReport(Value):
    """All of one drift."""

    schema_version: int = 1
    tool: str
    rules_digest: str
    subject: str  # whose text, or which files
    command: str = ""
    versions: tuple[DriftVersion, ...]
    collapsed: tuple[CollapsedCapture, ...] = ()
    collapsed_counts: dict[str, int] = Field(default_factory=dict)
    steps: tuple[DriftStep, ...] = ()
    changes: tuple[Change, ...] = ()
    noise: tuple[ReadingNoise, ...] = ()
    flips: tuple[Flip, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    events_read: int | None = None  # None: no log was named
    events_judged: int = 0
    events_quarantined: int = 0

    @property
    def meaning_changes(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.is_meaning)
