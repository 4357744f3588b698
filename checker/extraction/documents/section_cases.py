"""The time or case that a heading tells, in which what stands below it holds: "Before you book", "While you are a member".

A denial below it says nothing of other times: what the heading says starts it. A permission is left as it is.
"""

import re
from dataclasses import replace

from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.texts.above import unnumbered
from checker.extraction.words.reserving import reserving_words
from checker.model import Action, Actor, Condition, ConditionKind, Dimension, Doubt, Effect, Kind
from checker.patterns import either

_OPENED = re.compile(rf"{either(reserving_words().times)}\b", re.IGNORECASE)
# "When we share your data" says what the section is about, "When do you share" asks, "If you rent from us" says to whom it speaks.
_TOPIC = re.compile(
    r"(?:if|when|where) you\b|while you are an? |(?:if|when|where|while) (?:we|do|does|can|will|may|are|is|should)\b"
    r"|(?:if|when|where|while) (?:(?:your|the|personal) )*(?:information|data|details|records)\b"
    r"|(?:if|when|where) (?:[\w']+ ){1,3}?(?:is|are|may be|might be|gets?|must be) "
    r"(?:shared|disclosed|sold|passed|transferred|used|collected|gathered|kept|stored|deleted|processed)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:if|when|whenever)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"(?:before|until)\b.*\b(?:you|we|they|it|he|she|is|are|has|have)\b", re.IGNORECASE
)  # a clause: "before the race" is a time
_STAGE = re.compile(r"(?:during|while|throughout)\b", re.IGNORECASE)  # data that come in then are put to use at any time
_LONGEST = 9  # words


def case_of(section: tuple[str, ...]) -> str | None:
    """Return the time or case that the last headings of a section tell, in their words; None where they tell none."""
    for depth, heading in enumerate(reversed(section[-2:])):
        plain = unnumbered(heading).strip(" *_.:–—-")
        if depth and _WHEN.match(plain):
            continue  # over several sections it is what they are about
        if _OPENED.match(plain) and not _TOPIC.match(plain) and not plain.endswith("?") and len(plain.split()) <= _LONGEST:
            return plain
    return None


def in_its_case(draft: Draft, section: tuple[str, ...]) -> Draft:
    """Return a draft with the case of its section: a denial is started by it, a closed list is doubted."""
    ours = draft.actor is Actor.FIRST_PARTY and draft.kind in (Kind.DENY, Kind.LIMIT)
    case = case_of(section) if ours else None
    if case is None or any(c.text == case for c in draft.conditions) or (_STAGE.match(case) and _is_of_ends(draft)):
        return draft
    if _AHEAD.match(case) and not draft.closes:  # as "we do not ask for it before you book" is read
        group = max((c.group for c in draft.exceptions), default=-1) + 1
        way_out = Condition(kind=ConditionKind.TIME, text=case, effect=Effect.UNLESS, group=group)
        return replace(draft, kind=Kind.LIMIT, exceptions=(*draft.exceptions, way_out))
    if draft.kind is Kind.LIMIT:
        own = any(c.days for c in draft.conditions) or Dimension.CONDITION in draft.closes
        return draft if own else replace(draft, trace=with_doubt(draft.trace, Doubt.LOST_CONDITION))
    groups = sorted({c.group for c in draft.conditions}) or [0]
    added = (Condition(kind=ConditionKind.OTHER, text=case, effect=Effect.TRIGGERS, group=group) for group in groups)
    return replace(draft, conditions=(*draft.conditions, *added))


def _is_of_ends(draft: Draft) -> bool:
    """Tell whether a draft says what data are not used for: "During the ride. We do not use your location for advertising" means at all."""
    return draft.action is Action.USE and draft.kind is Kind.DENY and bool(draft.purposes)
