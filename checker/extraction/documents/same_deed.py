"""Sentences that tell the deed of the one before again, for less, and leave out whom it reaches: "for the young we show first names only".

"We show your name and your photo on our board. However, for members under 18 we show only the first name": alone, the second sentence
names nobody who sees it.
"""

from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.nouns.construction import is_data
from checker.extraction.nouns.phrases import items
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.slots.exclusivity import closes
from checker.extraction.slots.spans import spans
from checker.extraction.slots.ways import as_ways_out, reach, ways
from checker.extraction.standing.kinds import kind_of
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.stance import stance
from checker.extraction.words.lexicon import lexicon
from checker.model import Actor, Dimension, Doubt, Kind


def same_deed(doc: Doc, setting: Setting, before: Sequence[Draft]) -> list[Draft]:
    """Return what a sentence says of the practices just told by their own verb, with its data and in its cases; else nothing.

    ``before`` are the practices of the last sentence that told of any; those that are denied leave nothing to narrow.
    """
    told = [d for d in before if d.kind is not Kind.DENY and d.actor is Actor.FIRST_PARTY and d.group == before[-1].group]
    lemmas = {rel.lemma(d.predicate) for d in told}
    verb = next((t for t in doc.tokens if t.relation in ("ROOT", "conj") and t.pos_ == "VERB" and rel.lemma(t) in lemmas), None)
    if verb is None or not stance(verb).asserted or stance(verb).condition_of is not None or not _is_ours(verb):
        return []
    data = [member for o in rel.objects(verb) for member in rel.coordination(o) if is_data(member, setting)]
    return [_told(d, verb, data, doc, setting) for d in told if rel.lemma(d.predicate) == rel.lemma(verb)] if data else []


def _is_ours(verb: Token) -> bool:
    return any(s.lower_ in lexicon().people.first_party for s in rel.own_subjects(verb))


def _told(draft: Draft, verb: Token, data: list[Token], doc: Doc, setting: Setting) -> Draft:
    predicate = Predicate(verb, verb, lexicon().frame(draft.action), None, tuple(data), (), (verb,))
    area = reach(predicate, doc)
    held = {i for d in data for i in range(d.left_edge.i, d.right_edge.i + 1)}
    found = spans(predicate, doc, area, {d.i for d in data}, set())
    slots: dict[Dimension, set[int]] = {d: set() for d in Dimension}
    closed = closes(predicate, doc, area, {**slots, Dimension.DATA: held})
    negated = is_negated(verb)
    conditions, exceptions, closed = ways(found, doc, setting, closed, negated=negated)
    conditions, exceptions, closed = as_ways_out(conditions, exceptions, closed, negated=negated)
    kind = kind_of(replace(stance(verb), negated=negated), draft.action, draft.actor, closed, exceptions)
    return replace(
        draft, kind=kind, data=tuple(items(data)), conditions=conditions, exceptions=exceptions, closes=closed, predicate=verb,
        group=(verb.i,), trace=with_doubt(draft.trace, Doubt.CARRIED_ON), spans=tuple((s.start, s.end) for s in found),
    )  # fmt: skip
