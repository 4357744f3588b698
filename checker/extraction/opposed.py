"""What is set against the rest: things denied beside others, everything at once, whatever the document has not named."""

from dataclasses import replace
from itertools import pairwise

from checker.extraction import relations as rel
from checker.extraction.cues import classify
from checker.extraction.draft import Draft
from checker.extraction.negation import is_set_against
from checker.extraction.phrases import Phrase
from checker.extraction.predicate import Predicate
from checker.model import Condition, ConditionKind, Dimension, Effect, Kind

_BETWEEN = frozenset({"your", "the", "any", "their", "our", "its", "including", "even"})


def set_against(item: Phrase) -> bool:
    """Tell whether one of several things is denied by a word of its own ("your rating, but never your written comments, is shown")."""
    before = [t.lower_ for t in item.doc[max(0, item.start - 3) : item.start + 1]]
    said = [n for n, word in enumerate(before) if word in ("not", "never")]
    if is_set_against(item.doc[item.head]):
        return True
    return bool(said) and all(w in _BETWEEN for w in before[said[-1] + 1 : -1])


def is_all(item: Phrase) -> bool:
    head = item.doc[item.head]
    return head.lower_ in ("everything", "all", "whole", "entirety") or rel.determiner(head) in ("every", "all")


def is_more(item: Phrase) -> bool:
    """Tell whether a thing is told by its measure against something else ("more than ten photos", "more data than ...")."""
    opening = [t.lower_ for t in item.doc[max(0, item.start - 1) : item.head + 1]]
    return "more" in opening and "than" in [t.lower_ for t in item.doc[item.start :]]


def is_leave(item: Phrase) -> bool:
    """Tell whether a phrase is the person's leave, joined to the data ("..., or with your permission")."""
    given = item.start > 0 and rel.preposition(item.doc[item.head]) == "with"
    return given and classify(item.doc[item.start - 1 : item.end].text) is ConditionKind.CONSENT


def spared_goal(goal: Phrase) -> bool:
    """Tell whether a purpose is denied by a word of its own ("to deliver it, but not to advertise")."""
    before = [t.lower_ for t in goal.doc[max(0, goal.start - 3) : goal.start]]
    opened = before[-1:] in (["to"], ["for"]) and before[-2:-1] in (["not"], ["never"])
    later = [t.lower_ for t in goal.doc[goal.start :]]
    rather = any(a == "but" and b in ("to", "for", "only") for a, b in pairwise(later))  # "not to sell it but to know you"
    return opened and (before[:1] in (["but"], ["and"], [","]) or (rather and before[:1] not in (["order"], ["as"])))


def otherwise(draft: Draft, predicate: Predicate) -> Draft:
    """Read "any other disclosure requires your consent" as a limit beside what the document describes, which it leaves alone."""
    other = next((c for c in rel.kids(predicate.token) if c.lower_ in ("other", "further")), None)
    if other is None or not (predicate.dataless and predicate.nominal) or draft.kind is not Kind.LIMIT:
        return draft
    described = Condition(kind=ConditionKind.AS_DESCRIBED, text=other.text, effect=Effect.UNLESS, group=300)
    asked = tuple(c.model_copy(update={"effect": Effect.UNLESS}) for c in draft.conditions)
    closed = tuple(d for d in draft.closes if d is not Dimension.CONDITION)
    return replace(draft, conditions=(), exceptions=(*draft.exceptions, *asked, described), closes=closed)
