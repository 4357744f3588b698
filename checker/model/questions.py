"""Questions: what a judgement turns on, and the facts that it lacks."""

from dataclasses import dataclass
from enum import StrEnum


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
    LISTING = "listing"  # whether somebody stood on a list that is not among the statements
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
