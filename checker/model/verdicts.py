"""Verdicts: what the statements in force say about a flow, and why."""

from enum import StrEnum

from pydantic import Field

from checker.model.questions import Element, Question
from checker.model.values import Value


class VerdictKind(StrEnum):
    """In rising order of weight."""

    CONSISTENT = "consistent"
    UNDETERMINED = "undetermined"
    UNDISCLOSED = "undisclosed"
    CONTRADICTED = "contradicted"


class Clarity(StrEnum):
    CLEAR = "clear"
    VAGUE = "vague"


class Reason(StrEnum):
    DENIAL = "denial"
    CLOSED_LIST = "closed_list"
    PURPOSE_LIMIT = "purpose_limit"
    CONDITION_UNMET = "condition_unmet"
    CONTRACT = "contract"
    RETENTION = "retention"
    RETROACTIVE = "retroactive"
    PERMITTED = "permitted"
    NOT_MENTIONED = "not_mentioned"
    MISSING_FACT = "missing_fact"
    CONFLICT = "conflict"
    NEEDS_REVIEW = "needs_review"
    NO_STATEMENT = "no_statement"


class EvidenceRole(StrEnum):
    """What a quoted clause does for the verdict."""

    PERMISSION = "permission"
    DENIAL = "denial"
    CLOSED_LIST = "closed_list"
    CONDITION = "condition"
    EXCEPTION = "exception"
    DEFINITION = "definition"
    REFERRED_TO = "referred_to"  # what a quoted sentence goes back to: its lead-in, or the sentence that it takes up
    NEAREST = "nearest"  # no clause decides; this one comes closest
    UNREAD = "unread"  # a clause that was not understood and might decide
    OVERRULED = "overruled"  # says the opposite, and yields to the text that decides


class Evidence(Value):
    """A quoted span of a statement; `text` equals the statement's text from `start` to `end`."""

    statement: str
    start: int
    end: int
    text: str
    role: EvidenceRole


class Step(Value):
    """One step of the reasoning, in words, with what it came to and the clause it rests on."""

    subject: str  # what was looked at: "Recipient", "Exception", "Version in force" ...
    text: str  # what was found, a plain English sentence
    outcome: str = ""  # "covered", "not met", "met", "not known", "in force" ...
    element: Element | None = Field(default=None, exclude_if=lambda element: element is None)  # what it turned on
    named: tuple[str, ...] = Field(default=(), exclude_if=lambda named: not named)  # the words of the text that it turned on
    statement: str | None = None
    start: int | None = None
    end: int | None = None


class Verdict(Value):
    """What the statements in force say about one flow, and why."""

    verdict: VerdictKind
    clarity: Clarity | None = None
    reason: Reason
    statement: str | None = None
    missing: tuple[str, ...] = ()  # facts in words a person can act on
    questions: tuple[Question, ...] = Field(default=(), exclude_if=lambda questions: not questions)  # the same, typed
    summary: str
    evidence: tuple[Evidence, ...] = ()
    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()
