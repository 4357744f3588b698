"""Conditions in brackets behind one thing of a list: "your name, your photo (if you have uploaded one), and your age"."""

import re
from dataclasses import replace

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.practices.draft import Draft
from checker.model import Condition, ConditionKind, Effect, Kind

_GOES_ON = re.compile(r"\s*(?:[,;]|and\b|or\b|as well as\b)", re.IGNORECASE)


def by_brackets(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts of a sentence, each in two where a bracket asks something of one of its things."""
    return [part for draft in drafts for part in _by_bracket(draft)]


def _by_bracket(draft: Draft) -> list[Draft]:
    """Return a permission as two where a bracket asks something of one of its things: of the others nothing is asked.

    A bracket behind the whole list may ask of all of it, and stays as it is.
    """
    if draft.kind is not Kind.PERMIT or len(draft.data) < 2:
        return [draft]
    taken_in = any(rel.relative_clauses(p.doc[p.head]) for p in draft.data)  # "the information we collect includes ...": all of it again
    for condition in draft.conditions:
        held = None if condition.kind is ConditionKind.CONSENT and taken_in else _thing(condition, draft)
        if held is not None and condition.effect is Effect.REQUIRES:
            asked = condition.model_copy(update={"text": condition.text.partition(")")[0].strip()})
            rest = replace(
                draft,
                data=tuple(p for p in draft.data if p != held),
                conditions=tuple(c for c in draft.conditions if c != condition),
            )
            return [rest, replace(draft, data=(held,), conditions=tuple(asked if c == condition else c for c in draft.conditions))]
    return [draft]


def _thing(condition: Condition, draft: Draft) -> Phrase | None:
    """Return the thing right before the bracket that a condition stands in, None where the list does not go on behind it."""
    inside, closing, _ = condition.text.partition(")")
    text = draft.predicate.doc.text
    at = text.find(f"({inside})") if closing and "(" not in inside else -1
    if at < 0 or not _GOES_ON.match(text[at + len(inside) + 2 :]):
        return None
    return next((p for p in draft.data if text[:at].rstrip().endswith(p.text) and _end(p) <= at), None)


def _end(item: Phrase) -> int:
    last = item.doc[item.end - 1]
    return int(last.idx) + len(last.text)
