"""What a sentence takes back from the denial before it: "This does not apply to aggregated statistics"."""

import re
from collections.abc import Sequence

from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.pointing import pointing_words
from checker.extraction.words.reserving import reserving_words
from checker.model import Action, Commitment, Condition, ConditionKind, Effect, Kind
from checker.ontology import Ontology

_TAKEN_BACK = re.compile(
    r"^(?:this|that|it|the (?:above|foregoing|preceding)|these|those)\b[\w ,]{0,60}?"
    r"\b(?:do(?:es)?|shall|will) not (?:apply|extend|relate|cover|concern)(?: to)? (?P<what>[^.;]{3,160})"
    r"|^(?P<outside>[^.;]{3,120}?) (?:is|are|remains?|falls?|fall|stands?) "
    r"(?:outside|excluded from|exempt from|not (?:part of|covered by|subject to)) (?:of )?(?:this|that|these|the above)\b",
    re.IGNORECASE,
)
_PER = re.compile(r" (?:per|by|for each|for every) ", re.IGNORECASE)  # "totals per line and hour"
_AND = re.compile(r",? (?:and|or) |, ")
_LEAD = re.compile(r"^(?:for|to|with|by|in the case of) (?:the |our |your |an? )?", re.IGNORECASE)


def taken_back(text: str, earlier: Sequence[Commitment], ontology: Ontology) -> list[Commitment] | None:
    """Return the commitments just before with what the sentence excepts from their denials, None if it excepts nothing."""
    found = None if reserving_words().of_text.match(text) else _TAKEN_BACK.match(text)
    excepted = None if found else _excepted(text)
    left = excepted or _left_over(text)
    if left is not None and (clocked := [c for c in earlier if c.action is Action.DELETE]):
        return [_with_each(c, left, ontology) if c in clocked else c for c in earlier]
    if not (found or excepted) or not any(c.kind in (Kind.DENY, Kind.LIMIT) for c in earlier):
        return None
    if excepted is not None:
        return [_with_each(c, excepted, ontology) if c.kind in (Kind.DENY, Kind.LIMIT) else c for c in earlier]
    what = ((found.group("what") or found.group("outside")) if found else "").strip()
    data = ontology.data.match(what) or ontology.data.match(_PER.split(what)[0])
    recipient = ontology.recipients.match(what)
    if data is None and recipient is None:
        return None
    kind = ConditionKind.DATA if data is not None else ConditionKind.RECIPIENT
    return [_excepting(c, kind, what, data or recipient or "") if c.kind in (Kind.DENY, Kind.LIMIT) else c for c in earlier]


def _excepted(text: str) -> str | None:
    """Return what a sentence names as the exception to what was just said; None where it names none."""
    matches = (pattern.match(text) for pattern in pointing_words().takes_back)
    found = next((each for each in matches if each is not None), None)
    return None if found is None else next(filter(None, found.groupdict().values())).strip(" ,")


def _left_over(text: str) -> str | None:
    """Return what a sentence says is kept when the rest goes ("What remains is the order record"); None where it says nothing of it."""
    found = next((m for pattern in pointing_words().leftovers if (m := pattern.match(text)) is not None), None)
    return None if found is None else found["what"].strip(" ,")


def _with_each(commitment: Commitment, what: str, ontology: Ontology) -> Commitment:
    """Return a denial with a way out for each party that the words name ("the tax office and your pension fund"), else with one."""
    parts = [part for part in _AND.split(what) if part.strip()]
    each = parts if len(parts) > 1 and all(_party(part, ontology) for part in parts) else [what]
    for part in each:
        recipient = _party(part, ontology)
        kind = ConditionKind.RECIPIENT if recipient else classify(part) or ConditionKind.OTHER
        commitment = _excepting(commitment, kind, part, recipient or "")
    return commitment


def _party(what: str, ontology: Ontology) -> str | None:
    return lexicon().recipient_clauses.role(what) or ontology.recipients.match(_LEAD.sub("", what))


def _excepting(commitment: Commitment, kind: ConditionKind, what: str, found: str) -> Commitment:
    group = max((c.group for c in commitment.exceptions), default=-1) + 1
    way_out = Condition(kind=kind, text=what, effect=Effect.UNLESS, group=group, ids=(found,) if found else ())
    kept = commitment.kind if commitment.action is Action.DELETE else Kind.LIMIT
    return commitment.model_copy(update={"kind": kept, "exceptions": (*commitment.exceptions, way_out)})
