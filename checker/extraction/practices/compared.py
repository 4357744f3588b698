"""Denials of more than something: "not more often than once a year", "not any longer than the ride lasts", "with no more people than ...".

They deny what goes beyond a measure, and not what stays within it; which of the two it was is asked of the log.
"""

from collections.abc import Iterator
from dataclasses import replace

from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.draft import Draft
from checker.model import Action, Actor, Condition, ConditionKind, Effect, Kind

_NEAR = 5  # tokens between the comparative and its "than"
_BEHIND = 12  # tokens that tell the measure
_JOINTS = frozenset({"long", "soon", "well", "far", "much", "if", "though"})  # "as long as" opens a condition, "as well as" joins
_CLAUSE = frozenset({"WDT", "WP", "WRB"})
_OTHER = frozenset({"other", "rather", "sooner", "later"})  # "other than" is a way out, "rather than" a contrast


def with_measure(draft: Draft, doc: Doc) -> Draft:
    """Return one of our denials with the measure beyond which it denies as a case that starts it."""
    own = draft.kind is Kind.DENY and draft.actor is Actor.FIRST_PARTY and draft.action not in (Action.RETAIN, Action.DELETE)
    told = next(_measures(draft, doc), None) if own else None
    if told is None or any(told in c.text or c.text in told for c in (*draft.conditions, *draft.exceptions)):
        return draft
    groups = sorted({c.group for c in draft.conditions}) or [0]
    added = (Condition(kind=ConditionKind.OTHER, text=told, effect=Effect.TRIGGERS, group=group) for group in groups)
    return replace(draft, conditions=(*draft.conditions, *added))


def _measures(draft: Draft, doc: Doc) -> Iterator[str]:
    verb = draft.predicate
    spared = {i for start, end in draft.spans for i in range(start, end)}
    for first in (t for t in doc[verb.i + 1 :] if t.lower_ == "as" and t.i + 2 < len(doc) and t.i not in spared):
        like = doc[first.i + 2].lower_ == "as" and doc[first.i + 1].lower_ not in _JOINTS
        if like and _is_ours(first, verb):
            yield doc[first.i : _end(doc[first.i + 2])].text
    for than in (t for t in doc[verb.i + 1 :] if t.lower_ == "than" and t.i not in spared):
        word = next((t for t in reversed(doc[max(verb.i + 1, than.i - _NEAR) : than.i]) if _is_comparative(t)), None)
        if word is not None and not any(t.text in (",", ";") for t in doc[word.i : than.i]) and _is_ours(word, verb):
            yield doc[word.i : _end(than)].text


def _is_comparative(token: Token) -> bool:
    told = token.tag_ in ("RBR", "JJR") or token.lower_ in ("more", "less", "fewer")
    return told and token.lower_ not in _OTHER


def _is_ours(word: Token, verb: Token) -> bool:
    """Tell whether a comparative stands in the clause of the practice itself: "firms that pay more than you" say who they are."""
    between = verb.doc[verb.i + 1 : word.i]
    return not any(t.tag_ in _CLAUSE or (t.tag_.startswith("VB") and t.tag_ != "VBN") for t in between)


def _end(than: Token) -> int:
    last = min(than.i + _BEHIND, len(than.doc))
    stops = (t.i for t in than.doc[than.i + 1 : last] if t.is_punct or t.lower_ in ("and", "or", "but", "unless"))
    return next(stops, last)
