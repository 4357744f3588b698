"""Cases in which data are kept for longer than their time: "14 days, longer if there was an incident", "30 days, unless you object".

Read as something that keeping needs, such a case would accuse whoever relies on it; unread, it accuses them of having kept for too long.
"""

import re

from checker.extraction.slots.conditions import condition
from checker.model import Action, Commitment, Condition, ConditionKind, Dimension, Effect, Kind
from checker.ontology import Ontology

_CASE = r"(?:if|where|when(?:ever)?|unless|except|while|as long as|until|in (?:the )?(?:case|event) of|for|as|on|at)\b"
_LONGER = re.compile(
    r"(?:,|;|\(| -| –| —| or| and)*\s*\(?(?:(?:or|and|but) )?(?:for )?(?:longer|more|beyond that|extended|further)(?: only| than that)?,? "
    rf"(?P<case>{_CASE}[^.;()]{{3,120}})",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^(?:[\w-]+ ){1,6}?(?:days?|weeks?|months?|years?|hours?)(?P<rest>\s*[,;(–—-].*|\s+(?:or|unless|except)\b.*)$", re.IGNORECASE
)
_OPENING = re.compile(r"^[\s,;()–—-]*(?:(?:or|and|but)\b\s*)?", re.IGNORECASE)
_FROM = re.compile(r"(?:after|from|of|following|since|counted|starting|beginning|as of)\b", re.IGNORECASE)


def with_longer(commitment: Commitment, ontology: Ontology) -> Commitment:
    """Return a limit of time with the cases that let data be kept beyond it as ways out."""
    clock = next((c for c in commitment.conditions if c.days is not None), None)
    if clock is None or commitment.action not in (Action.RETAIN, Action.DELETE):
        return commitment
    found = _LONGER.search(commitment.text)
    case = found["case"].strip(" ,.") if found else _rest(clock, commitment)
    if not case or any(case in c.text for c in commitment.exceptions):
        return commitment
    group = max((c.group for c in commitment.exceptions), default=-1) + 1
    out = condition(case, Effect.UNLESS, group, ontology)
    out = out if out.kind is not ConditionKind.TIME else Condition(kind=ConditionKind.OTHER, text=case, effect=Effect.UNLESS, group=group)
    if found is None and out.kind in (ConditionKind.OPT_OUT, ConditionKind.CONSENT):
        return commitment  # "30 days, unless you object": then for less
    kept = tuple(c for c in commitment.conditions if c is clock or (c.text not in case and case not in c.text))
    closes = tuple(each for each in commitment.closes if each is not Dimension.CONDITION or len(kept) > 1)
    limit = commitment.kind is Kind.LIMIT and commitment.action is Action.DELETE and not closes
    told = {
        "conditions": kept,
        "exceptions": (*commitment.exceptions, out),
        "closes": closes,
        "kind": Kind.REQUIRE if limit else commitment.kind,
    }
    return commitment.model_copy(update=told)


def _rest(clock: Condition, commitment: Commitment) -> str:
    """Return what stands behind the time in its cell of a table and is neither its start nor part of it."""
    found = _BEHIND.match(clock.text) if commitment.rule.startswith("table:") else None
    rest = _OPENING.sub("", found["rest"]).strip(" ,.()") if found else ""
    return "" if _FROM.match(rest) else rest
