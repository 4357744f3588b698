"""What a sentence takes back from the denial before it: "This does not apply to aggregated statistics"."""

import re
from collections.abc import Sequence

from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.model import Commitment, Condition, ConditionKind, Effect, Kind
from checker.ontology import Ontology

_TAKEN_BACK = re.compile(
    r"^(?:this|that|it|the (?:above|foregoing|preceding)|these|those)\b[\w ,]{0,60}?"
    r"\b(?:do(?:es)?|shall|will) not (?:apply|extend|relate|cover|concern)(?: to)? (?P<what>[^.;]{3,160})"
    r"|^(?P<outside>[^.;]{3,120}?) (?:is|are|remains?|falls?|fall|stands?) "
    r"(?:outside|excluded from|exempt from|not (?:part of|covered by|subject to)) (?:of )?(?:this|that|these|the above)\b",
    re.IGNORECASE,
)
_PER = re.compile(r" (?:per|by|for each|for every) ", re.IGNORECASE)  # "totals per line and hour"
_EXCEPTION = re.compile(
    r"^(?:the|our|there is|there are) (?:(?:single|only|sole|one|two|three|few) )*exceptions?(?: to (?:this|that)(?: rule)?)?(?: (?:is|are)|[:,])? (?P<what>[^.;]{3,200})",  # noqa: E501
    re.IGNORECASE,
)


def taken_back(text: str, earlier: Sequence[Commitment], ontology: Ontology) -> list[Commitment] | None:
    """Return the commitments just before with what the sentence excepts from their denials, None if it excepts nothing."""
    found, excepted = _TAKEN_BACK.match(text), _EXCEPTION.match(text)
    if not (found or excepted) or not any(c.kind in (Kind.DENY, Kind.LIMIT) for c in earlier):
        return None
    if excepted is not None:
        what = excepted.group("what").strip()
        recipient = lexicon().recipient_clauses.role(what) or ontology.recipients.match(what)
        kind = ConditionKind.RECIPIENT if recipient else classify(what) or ConditionKind.OTHER
        return [_excepting(c, kind, what, recipient or "") if c.kind in (Kind.DENY, Kind.LIMIT) else c for c in earlier]
    what = ((found.group("what") or found.group("outside")) if found else "").strip()
    data = ontology.data.match(what) or ontology.data.match(_PER.split(what)[0])
    recipient = ontology.recipients.match(what)
    if data is None and recipient is None:
        return None
    kind = ConditionKind.DATA if data is not None else ConditionKind.RECIPIENT
    return [_excepting(c, kind, what, data or recipient or "") if c.kind in (Kind.DENY, Kind.LIMIT) else c for c in earlier]


def _excepting(commitment: Commitment, kind: ConditionKind, what: str, found: str) -> Commitment:
    group = max((c.group for c in commitment.exceptions), default=-1) + 1
    way_out = Condition(kind=kind, text=what, effect=Effect.UNLESS, group=group, ids=(found,) if found else ())
    return commitment.model_copy(update={"kind": Kind.LIMIT, "exceptions": (*commitment.exceptions, way_out)})
