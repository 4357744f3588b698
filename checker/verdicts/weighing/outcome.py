"""What one statement says about one item: ruled out, permitted, open, or nothing."""

from dataclasses import dataclass

from checker.model import Clarity, EvidenceRole, Question, Reason, Statement, Step, Unread, VerdictKind
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.reach import Standings

CITED_AS = {
    Reason.DENIAL: EvidenceRole.DENIAL,
    Reason.CLOSED_LIST: EvidenceRole.CLOSED_LIST,
    Reason.PURPOSE_LIMIT: EvidenceRole.CLOSED_LIST,
    Reason.RETENTION: EvidenceRole.CONDITION,
    Reason.CONDITION_UNMET: EvidenceRole.CONDITION,
}
MOST_MISSING = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement as its rules stand to one flow; items are judged against it one by one."""

    statement: Statement
    standings: Standings
    setting: Setting


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
    missing: tuple[Question, ...] = ()
    found: str = ""  # what decides, in words
    citations: tuple[Citation, ...] = ()
    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()
    beside: tuple["Outcome", ...] = ()  # of other statements that come to the same
    others: tuple["Outcome", ...] = ()  # of every other statement that governs
    passed: int | None = None  # of a statement that says nothing of it: how many of its clauses are on such practices
