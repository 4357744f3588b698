"""Commitments: one reading of one clause, and the clauses that gave none."""

from enum import StrEnum

from pydantic import Field

from checker.model.actions import Action, Actor, Kind
from checker.model.terms import Condition, Term
from checker.model.values import Value


class Dimension(StrEnum):
    ACTION = "action"
    DATA = "data"
    RECIPIENT = "recipient"
    PURPOSE = "purpose"
    CONDITION = "condition"


class Way(StrEnum):
    """How a sentence puts a practice into words."""

    VERB = "verb"  # "we share"
    NOUN = "noun"  # "disclosure of your data occurs"
    ACCESS = "access"  # "partners have access to", "is visible to"
    CONSTRUCTION = "construction"  # an unlisted verb between data and a party ("ends up with")
    INCLUSION = "inclusion"  # "this may include your name", after the sentence that tells the practice
    TABLE = "table"


class Doubt(StrEnum):
    """What makes a reading less sure; the weights are in rules/confidence.yaml."""

    DATA_UNKNOWN = "data_unknown"
    DATA_BY_REFERENCE = "data_by_reference"
    NO_VERB = "no_verb"
    RECIPIENT_UNCERTAIN = "recipient_uncertain"
    VERB_UNLISTED = "verb_unlisted"
    LONG_SENTENCE = "long_sentence"
    ONE_PRODUCT = "one_product"
    POINTS_BACK = "points_back"
    CARRIED_ON = "carried_on"
    TABLE_ROW = "table_row"
    LOST_CONDITION = "lost_condition"
    NEGATION_SHARED = "negation_shared"


class Trace(Value):
    """What in a sentence made a commitment, for people who want to know why it was read so."""

    way: Way
    word: str  # the word that tells the practice, as written; in a table the header of its column
    denied_by: str = ""  # the words that deny it
    duty_by: str = ""  # the words that make it a duty
    closed_by: str = ""  # the words of exclusivity
    doubts: tuple[Doubt, ...] = ()
    score: float  # 0 to 1, what the doubts leave; `Commitment.confidence` is this, calibrated


class Commitment(Value):
    """Who does, may do, or will not do what with which data, to whom, why, under which conditions: one reading of one clause."""

    statement: str
    start: int
    end: int
    text: str
    section: tuple[str, ...] = ()
    actor: Actor = Actor.FIRST_PARTY
    subject: Term | None = None
    action: Action
    kind: Kind
    data: tuple[Term, ...] = ()  # empty: whatever data; the text names none
    recipients: tuple[Term, ...] = ()  # empty: whoever; the text names none
    purposes: tuple[Term, ...] = ()  # empty: whatever purpose; the text names none
    conditions: tuple[Condition, ...] = ()
    exceptions: tuple[Condition, ...] = ()
    closes: tuple[Dimension, ...] = ()  # dimensions on which words of exclusivity close the world ("only with ...", "solely for ...")
    scope: tuple[Condition, ...] = ()  # section scope: the region, age or product that the whole section is about
    confidence: float = 1.0
    rule: str = ""  # the frame or rule that read it
    lead_start: int | None = None  # where the lead-in stands that the clause continues ("We share your data with:"), if it is a list item
    lead_end: int | None = None
    trace: Trace | None = Field(default=None, exclude_if=lambda trace: trace is None)


class UnreadReason(StrEnum):
    """Why a clause gave no commitment although something in it may matter."""

    POSSIBLE_DENIAL = "possible_denial"
    POSSIBLE_PERMISSION = "possible_permission"
    UNRESOLVED_REFERENCE = "unresolved_reference"
    TOO_LONG = "too_long"
    NOT_PARSED = "not_parsed"


class Unread(Value):
    """A clause that may commit to something and was not understood."""

    statement: str
    start: int
    end: int
    text: str
    section: tuple[str, ...] = ()
    reason: UnreadReason
    # What the second reader takes it to speak of; nothing where it was not asked, or cannot say.
    actions: tuple[Action, ...] = Field(default=(), exclude_if=lambda actions: not actions)
    data: tuple[Term, ...] = Field(default=(), exclude_if=lambda data: not data)
    recipients: tuple[Term, ...] = Field(default=(), exclude_if=lambda recipients: not recipients)
    purposes: tuple[Term, ...] = Field(default=(), exclude_if=lambda purposes: not purposes)
