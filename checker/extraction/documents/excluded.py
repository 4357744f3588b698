"""Data that are kept out of what was just told: "we rent our list; e-mail addresses are not included", "the figures contain no names"."""

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
from checker.extraction.slots.spans import spans
from checker.extraction.slots.ways import as_ways_out, reach, ways
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Doubt, Kind

_PASSED_ON = frozenset({Action.SHARE, Action.SELL, Action.PUBLISH})


def excluded(doc: Doc, setting: Setting, before: Sequence[Draft]) -> list[Draft]:
    """Return the practices just told of as denied for the data that this sentence keeps out of them; nothing where it keeps none out.

    ``before`` are the practices of the sentence just before; only what passes data on can leave some of them out.
    """
    told = [d for d in before if d.kind is Kind.PERMIT and d.action in _PASSED_ON and d.group == before[-1].group]
    found = next(((t, data) for t in doc.tokens if (data := [d for d in _kept_out(t) if is_data(d, setting)])), None) if told else None
    if found is None:
        return []
    verb, data = found
    return [_without(draft, verb, data, doc, setting) for draft in told]


def _kept_out(token: Token) -> list[Token]:
    """Return what a verb or noun says is left out: its subjects, or the objects of what holds none of them."""
    words, lemma = reading_words(), rel.lemma(token)
    holding = lemma in lexicon().constructions.holding
    if not (holding or lemma == "part" or lemma in words.excluding or lemma in words.including or lemma in words.collections):
        return []
    negated = is_negated(token)
    places = [n for w, n in rel.prepositional(token) if w in ("in", "on", "from", "of")]
    if any(rel.lemma(n) not in words.collections and n.lower_ not in words.pointers for n in places):
        return []  # "your order is not included in the price"
    if token.pos_ in ("VERB", "AUX") and rel.is_passive(token) and not rel.objects(token):  # "they are not given X": who gets nothing
        out = lemma in words.excluding and not negated
        return [*_all(rel.subjects(token))] if out or (lemma in words.including and negated) else []
    if token.pos_ == "NOUN" and rel.copula(token) is not None:
        inside = lemma == "part" or any(c.relation == "case" and c.lower_ in ("on", "in", "among") for c in rel.kids(token))
        return [*_all(rel.subjects(token))] if negated and inside and lemma in words.collections | {"part"} else []
    if token.pos_ == "VERB" and holding:
        about = any(s.lower_ in ("it", "they") or rel.lemma(s) in words.collections for s in rel.subjects(token))
        none = [o for o in rel.objects(token) if negated or any(c.lower_ == "no" for c in rel.kids(o))]
        return [*_all(none)] if about else []
    return []


def _all(heads: list[Token]) -> list[Token]:
    return list(dict.fromkeys(member for head in heads for member in rel.coordination(head)))


def _without(draft: Draft, verb: Token, data: list[Token], doc: Doc, setting: Setting) -> Draft:
    predicate = Predicate(verb, verb, lexicon().frame(draft.action), None, tuple(data), (), (verb,))
    found = spans(predicate, doc, reach(predicate, doc), {i for d in data for i in range(d.left_edge.i, d.i + 1)}, set())
    conditions, exceptions, _ = ways(found, doc, setting, (), negated=True)
    conditions, exceptions, _ = as_ways_out(conditions, exceptions, (), negated=True)
    kind, trace = Kind.LIMIT if exceptions else Kind.DENY, with_doubt(draft.trace, Doubt.CARRIED_ON)
    return replace(
        draft, kind=kind, data=tuple(items(data)), conditions=conditions, exceptions=exceptions, closes=(), predicate=verb,
        group=(verb.i,), trace=trace, spans=tuple((s.start, s.end) for s in found),
    )  # fmt: skip
