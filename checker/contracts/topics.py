"""What a clause of an agreement is about where no log of data can show whether it was kept."""

import re
from enum import StrEnum


class Topic(StrEnum):
    """Why a clause is not judged: its matter, in words."""

    BREACH_NOTICE = "breach notice"
    AUDIT = "audit and records"
    SECURITY = "security"
    PERSONNEL = "staff and confidentiality"
    LAWFULNESS = "lawfulness and rights in the data"
    ASSISTANCE = "assistance and requests"
    CHANGES = "notice of changes"
    FLOW_DOWN = "terms for sub-processors"
    TRANSFER_TERMS = "standard clauses for transfers"
    LIABILITY = "liability and money"
    TERM = "term, law and form"
    PRECEDENCE = "order of precedence"
    DEFINITION = "definition"
    RECITAL = "background"


# In this order: the first that a clause speaks of. Each pattern names the act that the clause asks for, not a mere word of the field.
_PATTERNS: tuple[tuple[Topic, str], ...] = (
    (Topic.DEFINITION, r'^["“][^"”]{2,60}["”](?: \([^)]*\))?(?:(?: or|,| /) ["“][^"”]{2,60}["”])*,? (?:shall |will )?(?:means?|refers?|have|has|includes?|is defined)\b|^All capitali[sz]ed terms\b|\bhave the (?:same )?meanings?\b'),  # noqa: E501
    (Topic.PRECEDENCE, r"\b(?:conflict|inconsisten\w+|contradict\w*)\b.{0,220}\b(?:prevails?|governs?|controls?|precedence|take priority)\b|\bin order of precedence\b"),  # noqa: E501
    (Topic.BREACH_NOTICE, r"\b(?:notif\w+|inform|report|notice)\b.{0,140}\b(?:breach|security incident|data incident|unauthori[sz]ed (?:access|disclosure))|\b(?:breach|incident)\b.{0,80}\b(?:notif\w+|remediat\w+|investigat\w+|contain)\b|\b(?:upon becoming|after becoming) aware\b"),  # noqa: E501
    (Topic.AUDIT, r"\baudit(?:s|ed|or|ors|ing)?\b|\binspections?\b|\b(?:maintain|keep)\w* (?:\w+ ){0,2}records of\b|\bdemonstrate (?:\w+ )?compliance\b|\bquestionnaires?\b"),  # noqa: E501
    (Topic.TRANSFER_TERMS, r"\b(?:standard contractual clauses|SCCs?|UK Addendum|model clauses|adequacy|docking clause|Module (?:Two|Three|2|3)|Clause \d+)\b"),  # noqa: E501
    (Topic.FLOW_DOWN, r"\b(?:written|data processing) (?:agreements?|contracts?)\b.{0,60}\bsub-?processors?\b|\bsub-?processors?\b.{0,100}\b(?:bound by|written (?:agreements?|contracts?)|comply with the obligations|data protection obligations|same obligations)|\b(?:liable|responsible) for\b.{0,80}\bsub-?processors?\b|\bdata protection obligations\b.{0,120}\bsub-?processors?\b"),  # noqa: E501
    (Topic.CHANGES, r"\b(?:notif\w+|inform|notice|notification)\b.{0,120}\b(?:new|changes?|replac\w+|addition)\b|\bobjects? to\b|\bobjection\b"),  # noqa: E501
    (
        Topic.LAWFULNESS,
        r"\b(?:represents?|warrants?),? (?:and )?(?:warrants?|covenants?)\b|\bcomply with\b.{0,80}\blaws?\b|\bsole responsibility for\b",
    ),
    (Topic.ASSISTANCE, r"\b(?:assist|assistance|cooperat\w+|co-operat\w+|help)\b|\b(?:data subject|access|deletion|third-party|government|regulator\w*) requests?\b|\b(?:inform|notify)\b|\brespond to\b|\bimpact assessments?\b|\b(?:requests?|orders?|demands?) (?:\w+ ){0,4}(?:from|by)\b.{0,60}\b(?:authorit|third part|data subject|court)"),  # noqa: E501
    (Topic.PERSONNEL, r"\b(?:personnel|employees|staff)\b.{0,160}\b(?:confidential\w*|train\w*|access|need to know|reliab\w+)|\bconfidentiality (?:agreements?|obligations?)\b"),  # noqa: E501
    (Topic.SECURITY, r"\b(?:technical and organi[sz]ational|security measures?|security program|safeguards?|encrypt(?:ion|ed)|appropriate measures)\b|\bprotect\b.{0,60}\b(?:data|confidentiality)"),  # noqa: E501
    (Topic.LIABILITY, r"\b(?:liabilit(?:y|ies)|liable|indemnif\w+|damages|fees?|invoic\w+|reimburs\w+|refund|warrant(?:y|ies)|costs? (?:of|arising))\b"),  # noqa: E501
    (Topic.TERM, r"\b(?:governing law|governed by|jurisdiction of|courts? of|counterparts|severab\w+|assign(?:ment)?|terminat\w+ (?:this|the) (?:agreement|DPA|deed|contract)|(?:agreement|DPA|deed|contract) (?:will |shall )?(?:start|begin|end|continue|commence|forms?)|effective date|supplements)\b"),  # noqa: E501
    (Topic.RECITAL, r"^(?:\(?[A-H]\) )?(?:WHEREAS|Whereas|RECITALS?)\b|\bwishes to\b"),
)  # fmt: skip
_COMPILED = tuple((topic, re.compile(pattern, re.IGNORECASE | re.DOTALL)) for topic, pattern in _PATTERNS)


_MODAL = r"(?:shall|will|may|must|can|cannot)"
_OF_DATA = re.compile(  # what a log does show: a promise on getting, using, passing on, keeping or deleting data
    rf"\b{_MODAL}(?: not)?(?:,[^,]{{3,90}},)?(?: only| solely| at any time| never| also| in any event| \w+ly)*(?: attempt to)?(?: be)? "
    r"(?:process\w*|us(?:e|ed)(?! (?:\w+ ){0,4}(?:efforts?|services?|measures|means|mechanisms?)\b)|disclos\w+|shar(?:e|ed)|sell|sold|transfer\w*"  # noqa: E501
    r"|retain\w*|delet\w+|destroy\w*|eras\w+|return\w*|combin\w+|stor(?:e|ed)|keep|kept|access|collect\w*|hand(?:ed)? over|pass(?:ed)?"
    r"|furnish\w*|suppl\w+|make (?:\w+ ){0,8}available|(?:provide|give|transmit|send|place) (?:[\w’'-]+ ){0,6}(?:data|dictations|information to)"  # noqa: E501
    r"|train|re-?identify|link|cop(?:y|ied)|employ(?! (?:\w+ )?(?:staff|measures))|engage|undertakes to refrain|refrain)\b",
    re.IGNORECASE,
)
_DONE = re.compile(  # what a party says it does: a promise too
    r"\bwe (?:only |never |do not |\w+ly )?(?:process|use|disclose|share|sell|retain|keep|store|delete|destroy|transfer|collect)\b"
    r"(?=[^.;]{0,80}\b(?:data|information|records|content|materials?)\b)",
    re.IGNORECASE,
)
NOTHING_SHOWS = "nothing in it that a log of data shows"
_ALWAYS = frozenset({Topic.DEFINITION, Topic.PRECEDENCE})


def of_data(text: str) -> bool:
    """Tell whether a clause makes a promise about what is done with data."""
    return _OF_DATA.search(text) is not None or _DONE.search(text) is not None


def topic(text: str) -> Topic | None:
    """Return what a clause is about where logs of data do not show whether it is kept; None where it is about the data themselves."""
    found = next((each for each, pattern in _COMPILED if pattern.search(text)), None)
    return None if found not in _ALWAYS and of_data(text) else found
