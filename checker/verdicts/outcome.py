"""What one statement says about one item: ruled out, permitted, open, or nothing."""

from dataclasses import dataclass

from checker.model import Clarity, EvidenceRole, Reason, Statement, Step, Unread, VerdictKind
from checker.verdicts.practice import Item
from checker.verdicts.rules import Rule


@dataclass(frozen=True, slots=True)
class Citation:
    """A clause that bears on the outcome, with what it does."""

    clause: Rule | Unread
    role: EvidenceRole


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer of one statement for one item; `blocking`: something may rule it out, whatever other statements permit."""

    kind: VerdictKind
    reason: Reason
    statement: Statement
    item: Item
    clarity: Clarity | None = None
    blocking: bool = False
    missing: tuple[str, ...] = ()
    found: str = ""  # what decides, in words
    citations: tuple[Citation, ...] = ()
    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()
    beside: tuple["Outcome", ...] = ()  # of other statements that come to the same
