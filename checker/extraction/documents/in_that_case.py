"""Denials that go on from a case: "A member may say that she would rather not be written to. We then withhold her details".

"Then" is the case of the sentence before. Without it such a denial is about everybody, and accuses whoever did what was allowed.
"""

import re
from collections.abc import Iterable

from checker.extraction.words.cues import classify
from checker.model import Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind

_THEN = re.compile(
    r"^(?:then|if so|in (?:that|this|such an?|which) (?:case|event))\b"
    r"|^(?!(?:from|since|by|until|now|even|only|back)\b)(?:we|it|they|[a-z]+(?: [a-z]+)?) (?:will |shall |do |are |is )?then\b",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"\b(?:would rather|opt(?:s|ed|ing)?[ -]?out|(?:turn|switch)\w*(?: \w+){0,3} off|say no)\b", re.IGNORECASE)
_LONGEST = 160  # characters of the sentence before that are shown


def with_the_case(commitments: Iterable[Commitment], document: Document) -> list[Commitment]:
    """Return commitments, each denial that begins with "then" or "in that case" with the sentence before as the case that starts it."""
    return [_in_case(each, document.clauses) for each in commitments]


def _in_case(commitment: Commitment, clauses: tuple[Clause, ...]) -> Commitment:
    if commitment.kind is not Kind.DENY or not _THEN.match(commitment.text) or commitment.conditions or commitment.exceptions:
        return commitment
    before = next((c for c in reversed(clauses) if c.start < commitment.start and c.section == commitment.section), None)
    text = before.text.strip()[:_LONGEST] if before is not None else "then"
    chosen = before is not None and (_CHOICE.search(before.text) or classify(before.text) is ConditionKind.OPT_OUT)
    case = Condition(kind=ConditionKind.OPT_OUT if chosen else ConditionKind.OTHER, text=text, effect=Effect.TRIGGERS)
    return commitment.model_copy(update={"conditions": (case,)})
