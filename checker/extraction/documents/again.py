"""Sentences that go on a practice by a pronoun or a helper alone: "we only do that if you agree", "if the box is not ticked, we do not"."""

from collections.abc import Sequence
from dataclasses import replace

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
from checker.model import Dimension, Doubt, Kind

_BACK = frozenset({"this", "that", "so", "it", "these", "those"})
_HELPERS = frozenset({"do", "will", "wo", "would", "shall", "ca", "can"})
_HAPPENING = frozenset({"happen", "occur"})


def again(doc: Doc, setting: Setting, before: Sequence[Draft]) -> list[Draft]:
    """Return the practices just told of, under the conditions that this sentence gives; nothing where it gives none.

    ``before`` are the practices of the last sentence that told of any. One that is already denied says nothing by being denied again.
    """
    verb = next((t for t in doc.tokens if t.relation in ("ROOT", "conj") and _repeats(t)), None) if before else None
    if verb is None:
        return []
    standing = stance(verb)
    told = [d for d in before if d.kind is Kind.PERMIT and d.group == before[-1].group]
    if not standing.asserted or standing.condition_of is not None:
        return []
    negated = is_negated(verb)
    return [again for draft in told if (again := _again(draft, verb, doc, setting, negated=negated)) is not None]


def _repeats(token: Token) -> bool:
    """Tell whether a verb only points back to what was told: "do that", "do so", "this happens", a bare "we do not"."""
    if token.pos_ not in ("VERB", "AUX"):
        return False
    lemma, subjects = rel.lemma(token), rel.own_subjects(token)
    if lemma in _HAPPENING:
        return any(s.lower_ in _BACK for s in subjects)
    ours = any(s.lower_ in lexicon().people.first_party for s in subjects)
    things = [*rel.objects(token), *(a for a in rel.adverbs(token) if a.lower_ == "so")]
    aimed = any(words in ("for", "to", "as", "by") for words, _ in rel.prepositional(token))
    if not ours or aimed or any(c.relation in ("xcomp", "ccomp") for c in rel.kids(token)):
        return False
    bare = lemma in _HELPERS and not things and bool(rel.negations(token))
    return bare or (lemma == "do" and bool(things) and all(t.lower_ in _BACK for t in things))


def _again(draft: Draft, verb: Token, doc: Doc, setting: Setting, *, negated: bool) -> Draft | None:
    frame = lexicon().frame(draft.action)
    predicate = Predicate(verb, verb, frame, None, (), (), (verb,))
    area = reach(predicate, doc)
    found = spans(predicate, doc, area, set(), set())
    conditional = {i for s in found if not s.way_out for i in range(s.start, s.end)}
    slots: dict[Dimension, set[int]] = {d: set() for d in Dimension}
    closed = closes(predicate, doc, area, {**slots, Dimension.CONDITION: conditional})
    conditions, exceptions, closed = ways(found, doc, setting, closed, negated=negated)
    if not conditions and not exceptions:
        return None
    conditions, exceptions, closed = as_ways_out(conditions, exceptions, closed, negated=negated)
    kind = kind_of(replace(stance(verb), negated=negated), draft.action, draft.actor, closed, exceptions)
    return replace(
        draft, kind=kind, conditions=conditions, exceptions=exceptions, closes=closed, predicate=verb, group=(verb.i,),
        trace=with_doubt(draft.trace, Doubt.CARRIED_ON), spans=tuple((s.start, s.end) for s in found),
    )  # fmt: skip
