"""The nouns that flow through the checker: frozen values, no logic beyond properties.

A file becomes a `Document`, its clauses become `Commitment`s (or `Unread`), dated they form `Statement`s; a log becomes
`Flow`s; a flow held against the statements in force becomes a `Verdict`.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer


class Value(BaseModel):
    """A frozen record that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# ---------------------------------------------------------------- documents


class ClauseKind(StrEnum):
    """What a clause was in the document it stands in."""

    HEADING = "heading"
    SENTENCE = "sentence"
    ITEM = "item"  # a sentence of a list item; `lead_in` names the clause that introduces the list
    ROW = "row"  # a table row; `cells` has its columns
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell: its column header (or "") and its place in the document's text."""

    header: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence, heading, list item or table row, with its place in the document's canonical text."""

    text: str  # equals document.text[start:end]
    start: int
    end: int
    kind: ClauseKind
    section: tuple[str, ...] = ()  # headings above it, outermost first
    paragraph: int = 0  # clauses of one paragraph (or list item, cell) share a number
    lead_in: int | None = None  # index in document.clauses of the clause that introduces this list
    depth: int = 0  # nesting of lists; the level of a heading
    marker: str = ""  # "(a)", "2.1", "•"
    cells: tuple[Cell, ...] = ()
    furniture: bool = False  # navigation, footer, cookie banner: kept and marked, never read as a commitment


@dataclass(frozen=True, slots=True)
class Document:
    """A statement as read: one canonical plain text and the clauses that tile it."""

    name: str  # the path as the user gave it
    text: str
    sha256: str  # of `text` in UTF-8
    clauses: tuple[Clause, ...]
    source_sha256: str = ""  # of the file's bytes
    warnings: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()  # of a paged format: where in `text` the first paragraph that starts on each page begins


# ---------------------------------------------------------------- commitments


class Actor(StrEnum):
    FIRST_PARTY = "first_party"
    THIRD_PARTY = "third_party"
    USER = "user"


class Action(StrEnum):
    """What is done with data; `PUBLISH` occurs in events only (sharing with the public)."""

    COLLECT = "collect"
    USE = "use"
    SHARE = "share"
    SELL = "sell"
    RETAIN = "retain"
    DELETE = "delete"
    PUBLISH = "publish"


class Kind(StrEnum):
    PERMIT = "permit"
    DENY = "deny"
    LIMIT = "limit"
    REQUIRE = "require"


class ConditionKind(StrEnum):
    CONSENT = "consent"
    OPT_OUT = "opt_out"
    NOTICE = "notice"
    LEGAL = "legal"
    TRANSACTION = "transaction"
    USER_DIRECTION = "user_direction"
    CONTRACT = "contract"
    DEIDENTIFIED = "deidentified"
    AS_DESCRIBED = "as_described"
    AGE = "age"
    REGION = "region"
    TIME = "time"
    NECESSITY = "necessity"
    RECIPIENT = "recipient"
    PURPOSE = "purpose"
    DATA = "data"
    OTHER = "other"


class Effect(StrEnum):
    """What a condition does: the practice needs it, it lifts the rule, or it starts a denial ("if you opt out, we stop")."""

    REQUIRES = "requires"
    UNLESS = "unless"
    TRIGGERS = "triggers"


class Dimension(StrEnum):
    ACTION = "action"
    DATA = "data"
    RECIPIENT = "recipient"
    PURPOSE = "purpose"
    CONDITION = "condition"


NAMED = "named"  # the id of a recipient that stands there by its own name, not as a class


class Term(Value):
    """A phrase of the text with its taxonomy id (None: unmapped, shown as such) and what the document puts under or outside it."""

    text: str
    id: str | None = None
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()

    @model_serializer(mode="wrap")
    def _without_empty_excludes(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        if not self.excludes:
            del values["excludes"]
        return values


class Condition(Value):
    """A condition or exception of a commitment.

    Items of one `group` must hold together ("when we tell you *and* let you opt out"); different groups are alternatives
    ("with your consent *or* where the law requires").
    """

    kind: ConditionKind
    text: str
    effect: Effect = Effect.REQUIRES
    group: int = 0
    ids: tuple[str, ...] = ()  # taxonomy ids for kinds recipient, purpose, data; region codes for region
    days: int | None = None  # for time: a duration in days
    since: str | None = None  # for time: the words that say when the clock starts ("closure", "the last transaction")
    age_below: int | None = None  # for age: the person is younger than this (years)
    age_from: int | None = None  # for age: the person is at least this old (years)
    by: str | None = None  # for consent: the party of a contract whose word it is; None: the person's


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


class Review(Value):
    """Who approved the commitments of a statement, and the file that has them."""

    file: str
    who: str
    on: date


class StatementKind(StrEnum):
    PRIVACY_POLICY = "privacy_policy"
    NOTICE = "notice"
    CONSENT_SCREEN = "consent_screen"
    APP_STORE_LABEL = "app_store_label"
    FAQ = "faq"
    CONTRACT = "contract"
    VENDOR_LIST = "vendor_list"  # of sub-processors or other vendors; its versions share a series


class ClauseMark(Value):
    """One clause of a contract: its place, the number it is cited by, and its matter where no log of data shows whether it was kept."""

    start: int
    end: int
    number: str = ""
    topic: str = ""


class Yields(Value):
    """That a contract yields to another text where the two contradict each other, and the clause that says so."""

    to: str  # the path of the text that prevails
    said_in: str  # the path of the text that has the clause
    start: int
    end: int
    number: str = ""


class ClauseOrder(Value):
    """That one clause of a contract goes before another, by where the two stand in its text."""

    over_start: int
    over_end: int
    under_start: int
    under_end: int


class Statement(Value):
    """One dated version of one text, read."""

    path: str
    kind: StatementKind = StatementKind.PRIVACY_POLICY
    series: str = "privacy_policy"
    effective_from: date | None = None  # in force from this day, 00:00 UTC; None: always
    effective_until: date | None = None  # exclusive; None: until the next version of the series
    party: str | None = None
    ref: str | None = None
    text: str = ""
    sha256: str = ""
    commitments: tuple[Commitment, ...] = ()
    unread: tuple[Unread, ...] = ()
    clauses: int = 0  # how many clauses were looked at
    outline: tuple[ClauseMark, ...] = ()  # of a contract: every clause
    yields: tuple[Yields, ...] = ()  # of a contract: the texts that prevail over it
    clause_order: tuple[ClauseOrder, ...] = ()  # of a contract: its clauses that go before others of it ("notwithstanding clause 4")
    annexes_yield: bool | None = None  # of a contract: its annexes yield to its body (False: its body to them); None: it does not say
    review: Review | None = None  # who approved these commitments; None: they are as the checker read them
    warnings: tuple[str, ...] = ()


class Organisation(Value):
    name: str
    aliases: tuple[str, ...] = ()
    affiliates: tuple[str, ...] = ()


# ---------------------------------------------------------------- practice


class DataState(StrEnum):
    IDENTIFIED = "identified"
    PSEUDONYMOUS = "pseudonymous"
    HASHED = "hashed"
    DEIDENTIFIED = "deidentified"
    AGGREGATED = "aggregated"


@dataclass(frozen=True, slots=True)
class Flow:
    """One distinct signature of logged events: the facts that a verdict can turn on, and how often they occurred.

    Field meanings are those of a sharing event (INTERFACE section 2); None is *not known*, never *no*.
    """

    action: Action
    data: tuple[str, ...]
    data_state: DataState | None = None
    recipient: str | None = None
    recipient_role: str | None = None
    purpose: str | None = None
    consent: str | None = None
    opted_out: bool | None = None
    notice_given: bool | None = None
    consideration: str | None = None
    contract: str | None = None
    legal_basis: str | None = None
    subject_relation: str | None = None
    subject_age: int | None = None
    subject_region: str | None = None
    collected_at: datetime | None = None  # in a grouped flow: the earliest of the group; the group never straddles two versions
    channel: str | None = None
    opt_out_offered: bool | None = None
    consent_scope: tuple[str, ...] | None = None
    consent_at: datetime | None = None
    consent_by: str | None = None
    statement_shown: str | None = None
    deletion_requested_at: datetime | None = None
    remedies: str | None = None
    extra: tuple[tuple[str, str], ...] = ()  # unknown fields of the log, as text
    actor: str | None = None  # whose practice it is, where the log is a vendor's; None: the organisation's
    first: datetime = field(kw_only=True)  # of the events with this signature
    last: datetime = field(kw_only=True)
    events: int = field(default=1, kw_only=True)
    records: int = field(default=1, kw_only=True)  # people or records concerned: the sum of `count`
    samples: tuple[str, ...] = field(default=(), kw_only=True)  # up to five event ids


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A row of a log that could not be judged: where it stands and why."""

    file: str
    line: int  # 1-based line (text containers) or row (Parquet)
    reason: str
    event_id: str | None = None
    excerpt: str = ""  # at most 200 characters of the row


# ---------------------------------------------------------------- verdicts


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


class Element(StrEnum):
    """What a step of the judgement turned on; the ways to mend a finding are chosen by it (rules/remedies.yaml)."""

    PRACTICE = "practice"  # the practice itself: the text rules it out and leaves no way out
    RECIPIENT = "recipient"  # who it was
    ROLE = "role"  # what the recipient is to the organisation, or what kind of organisation
    FAMILY = "family"  # whether the recipient is one of the organisation's affiliates
    OWN_PURPOSE = "own_purpose"  # the recipient's own ends, which no service to the organisation has
    PURPOSE = "purpose"
    DATA = "data"
    DATA_STATE = "data_state"
    CONDITION = "condition"  # told in words of its own
    CONSENT = "consent"
    OPT_OUT = "opt_out"
    NOTICE = "notice"
    DIRECTION = "direction"  # whether the person asked for it
    LEGAL = "legal"  # law, court, safety, a deal over the business
    CONTRACT = "contract"
    REGION = "region"
    AGE = "age"
    TIME = "time"
    RETURN = "return"  # what came back for the data
    ELSEWHERE = "elsewhere"  # what the rest of the text allows, to which the clause gives way
    VERSION = "version"  # the text in force when the data were collected, or none that day


class FactKind(StrEnum):
    """What sort of fact is missing; rules/facts.yaml says how each is asked for, and where its answer belongs."""

    RECIPIENT = "recipient"
    ROLE = "role"
    CONTRACT = "contract"
    CONTRACT_PURPOSE = "contract_purpose"
    PURPOSE = "purpose"
    DATA_STATE = "data_state"
    CONSENT = "consent"
    CONSENT_SCOPE = "consent_scope"
    CONSENT_BY = "consent_by"
    OPTED_OUT = "opted_out"
    NOTICE_GIVEN = "notice_given"
    DIRECTION = "direction"
    APPROVAL = "approval"
    LEGAL_BASIS = "legal_basis"
    CONSIDERATION = "consideration"
    SUBJECT_AGE = "subject_age"
    SUBJECT_REGION = "subject_region"
    SUBJECT_RELATION = "subject_relation"
    START = "start"  # of a clock
    STATED = "stated"  # a condition in words for which the log has no field
    INCLUDED = "included"  # whether the log's broad word took in what the text names
    MEANING = "meaning"  # whether words of the log fall under words of the text: for a reader
    TERM = "term"  # what a word of the log is
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Question:
    """A fact that a verdict turns on and that nobody recorded; `kind` and `about` tell one from another, in whatever words it is asked."""

    kind: FactKind
    text: str  # in words a person can act on
    about: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()  # the words of the text for which it is asked


class EvidenceRole(StrEnum):
    """What a quoted clause does for the verdict."""

    PERMISSION = "permission"
    DENIAL = "denial"
    CLOSED_LIST = "closed_list"
    CONDITION = "condition"
    EXCEPTION = "exception"
    DEFINITION = "definition"
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
