"""Purposes that are none by themselves: those named elsewhere, any other, and the state that the data are in."""

import re
from dataclasses import replace

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.slots.needed_aims import needed_for
from checker.extraction.slots.spans import Span
from checker.extraction.words import cues
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Condition, ConditionKind, Dimension, Effect

_BELOW = re.compile(r"\bfollowing (?:purposes?|reasons?|ways)\b", re.IGNORECASE)
_NOT_NAMED = re.compile(r"^(?:be )?(?:personally |directly |reasonably )?(?:re-?)?identif", re.IGNORECASE)
_DENIED_BEFORE = 8  # tokens before "identify" within which "cannot" or "no longer" makes it a state of the data


def points_below(condition: Condition) -> bool:
    """Tell whether a condition only points to the purposes that the sentence itself goes on to name ("for the following purposes: ...")."""
    return condition.kind is ConditionKind.AS_DESCRIBED and _BELOW.search(condition.text) is not None


def without_names(goals: list[Phrase]) -> tuple[list[Phrase], tuple[Condition, ...]]:
    """Read "so that it can no longer identify you" as the state the data are in, not as what they are used for."""
    nameless = [g for g in goals if _NOT_NAMED.match(g.text) and _is_denied(g)]
    states = tuple(
        Condition(kind=ConditionKind.DEIDENTIFIED, text=g.doc[max(0, g.start - 4) : g.end].text, effect=Effect.REQUIRES)
        for g in nameless[:1]
    )
    return [g for g in goals if g not in nameless], states


def _is_denied(goal: Phrase) -> bool:
    before = goal.doc[max(0, goal.start - _DENIED_BEFORE) : goal.start + 1]
    return any(t.lower_ in ("not", "n't", "cannot", "longer", "never") for t in before)


def pointed_purposes(
    goals: list[Phrase], exceptions: tuple[Condition, ...], closed: tuple[Dimension, ...]
) -> tuple[list[Phrase], tuple[Condition, ...], tuple[Dimension, ...]]:
    """Read "only for the purposes set out in Schedule 1" as a limit to what the document names there, not to a purpose of that name."""
    pointing = [g for g in goals if rel.lemma(g.doc[g.head]) == "purpose" and cues.classify(_on_from(g)) is ConditionKind.AS_DESCRIBED]
    if Dimension.PURPOSE not in closed or not pointing or len(pointing) < len(goals):
        return goals, exceptions, closed
    ways_out = tuple(
        Condition(kind=ConditionKind.AS_DESCRIBED, text=f"for {_on_from(g)}", effect=Effect.UNLESS, group=200 + n)
        for n, g in enumerate(pointing)
    )
    return [], (*exceptions, *ways_out), tuple(d for d in closed if d is not Dimension.PURPOSE)


_POINTING_WORDS = 8  # tokens after "purposes" within which the place is named


def _on_from(goal: Phrase) -> str:
    doc, end = goal.doc, goal.head + 1
    while end < min(len(doc), goal.head + _POINTING_WORDS) and not (doc[end].is_punct or doc[end].pos_ == "CCONJ"):
        end += 1
    return doc[goal.start : end].text


def other_purposes(goals: list[Phrase], exceptions: tuple[Condition, ...], *, negated: bool) -> tuple[list[Phrase], tuple[Condition, ...]]:
    """Read "not ... for any other purpose" as a limit to the purposes named elsewhere, not as a denial of one purpose."""
    goals = [replace(g, end=g.end + 1) if g.doc[g.end - 1 : g.end + 1].text.lower() == "anything else" else g for g in goals]
    others = [
        g
        for g in goals
        if g.text.lower().startswith(reading_words().other_purposes)
        or (rel.lemma(g.doc[g.head]) == "purpose" and g.doc[g.end : g.end + 2].text.lower() == "other than")
    ]
    if not negated:  # "to send it, and for no other purpose"
        return [g for g in goals if not (g in others and g.doc[g.start - 1].lower_ == "no")], exceptions
    if not others:
        return goals, exceptions
    limit = tuple(
        Condition(kind=ConditionKind.PURPOSE, text=f"for {g.text}", effect=Effect.UNLESS, group=100 + n) for n, g in enumerate(others)
    )
    return [g for g in goals if g not in others], exceptions or (*exceptions, *limit)


TOOLS = word_classes().nouns.trackers


def named_for(data: list[Phrase], setting: Setting) -> list[Phrase]:
    """Return what cookies are for by their name: "we use no advertising cookies" leaves other cookies alone."""
    heads = [item.doc[item.head] for item in data]
    if not heads or not all(rel.lemma(head) in TOOLS for head in heads):
        return []
    before = [c for head in heads for c in rel.kids(head) if c.relation in ("compound", "amod") and c.i < head.i]
    return [Phrase(c.doc, c.i, c.i + 1, c.i) for c in before if setting.ontology.purposes.match(c.text) is not None]


def aims(
    goals: list[Phrase], spans: list[Span], doc: Doc, tools: list[Phrase], setting: Setting
) -> tuple[list[Phrase], tuple[Condition, ...]]:
    """Return what a practice is for, and the state that its data are in; where no purpose is told, that of the ``tools`` by their name."""
    goals = [g for g in goals if not any(s.start < g.start - 1 and g.end <= s.end for s in spans)]
    goals += needed_for(spans, doc)
    goals += [] if goals else named_for(tools, setting)
    return without_names(list(dict.fromkeys(goals)))
