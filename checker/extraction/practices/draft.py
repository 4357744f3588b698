"""A commitment without its place, and how drafts of one coordination become one."""

from dataclasses import dataclass, replace
from typing import TypeVar

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.certainty import less_sure
from checker.extraction.slots.receiver_lists import Recipient
from checker.model import Action, Actor, Condition, ConditionKind, Dimension, Effect, Kind, Trace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draft:
    """A commitment without its place."""

    actor: Actor
    action: Action
    kind: Kind
    subject: Phrase | None
    data: tuple[Phrase, ...]
    recipients: tuple[Recipient, ...]
    purposes: tuple[Phrase, ...]
    conditions: tuple[Condition, ...]
    exceptions: tuple[Condition, ...]
    closes: tuple[Dimension, ...]
    trace: Trace
    rule: str
    group: tuple[int, ...]  # the first verb of the coordination it came from: drafts of one group and kind are one commitment
    predicate: Token
    spans: tuple[tuple[int, int], ...] = ()  # token ranges of its conditions: what is said inside them is no practice of its own


def merged(found: list[Draft]) -> list[Draft]:
    """Join drafts of one actor, action and kind in one coordination."""
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in found:
        key = (draft.actor, draft.action, draft.kind, draft.group)
        other = kept.get(key)
        kept[key] = draft if other is None else join(other, draft)
    return list(kept.values())


def join(a: Draft, b: Draft) -> Draft:
    """Return two drafts of one practice as one, with what each names and the longer conditions."""

    def union(x: tuple[T, ...], y: tuple[T, ...]) -> tuple[T, ...]:
        return (*x, *(item for item in y if item not in x))

    return replace(
        a,
        data=union(a.data, b.data),
        recipients=union(a.recipients, b.recipients),
        purposes=union(a.purposes, b.purposes),
        conditions=a.conditions if len(a.conditions) >= len(b.conditions) else b.conditions,
        exceptions=a.exceptions if len(a.exceptions) >= len(b.exceptions) else b.exceptions,
        closes=union(a.closes, b.closes),
        trace=less_sure(a.trace, b.trace),
    )


def is_given(draft: Draft) -> bool:
    """Tell whether the person hands data to us ("once you have sent us X, ..."): collected, though told as a condition."""
    passed_on = draft.actor is Actor.USER and draft.action is Action.SHARE  # "when you send it to other tenants, they can save it"
    return passed_on or (draft.action is Action.COLLECT and draft.rule.startswith("share:"))


def is_veiled(draft: Draft) -> bool:
    """Tell whether a practice is told after what takes the names off its data ("it is hashed before we share it")."""
    return any(c.kind is ConditionKind.DEIDENTIFIED and c.effect is Effect.REQUIRES for c in draft.conditions)


def sentence_of(verb: Token) -> int:
    """Return the first verb of the coordination that shares a subject with this one."""
    while verb.relation == "conj" and not rel.own_subjects(verb) and verb.head != verb:
        verb = verb.head
    return verb.i


def is_inside(draft: Draft, other: Draft) -> bool:
    """Tell whether a draft's verb stands in a condition of another: what is said there is no practice of its own."""
    return draft.predicate != other.predicate and any(start <= draft.predicate.i < end for start, end in other.spans)
