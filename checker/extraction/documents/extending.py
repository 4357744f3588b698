"""Sentences that extend what was just said to more: "the same goes for your notes", "that rule holds for our hosts too"."""

from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.nouns.phrases import items
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.pointing import pointing_words
from checker.model import Doubt, Kind


def extended(doc: Doc, setting: Setting, before: Sequence[Draft]) -> list[Draft]:
    """Return the practices of the sentence before, about the data or the parties to which this one extends them; else nothing.

    ``before`` are the practices of the last sentence that told of any. One that says more than to what else it extends is left alone.
    """
    verbs = [t for t in doc.tokens if _holds(t)] if before else []
    if not verbs or any(t.text in (":", ";") for t in doc.tokens) or any(map(is_negated, verbs)):
        return []
    heads = [n for verb in verbs for words, n in rel.prepositional(verb) if words in ("for", "to", "of", "with")]
    found = items([member for head in heads for member in rel.coordination(head)])
    data = tuple(p for p in found if identify(p, setting.ontology.data) is not None)
    parties = tuple(Recipient(p, certain=True) for p in found if identify(p, setting.ontology.recipients) is not None)
    if bool(data) == bool(parties):
        return []
    also = pointing_words().too.search(doc.text) is not None
    told = [d for d in before if d.group == before[-1].group and (d.data if data else d.recipients) and (also or _is_ruling(d, verbs[0]))]
    return [_to(d, replace(d, data=data) if data else replace(d, recipients=parties), verbs[0]) for d in told]


def _holds(token: Token) -> bool:
    """Tell whether a verb only says to what else something just told extends."""
    if rel.lemma(token) not in pointing_words().holding:
        return False
    subjects = rel.own_subjects(token) or (rel.own_subjects(token.head) if token.relation == "conj" else [])
    back = any({s.lower_, rel.lemma(s)} & pointing_words().told and not _is_of_others(s) for s in subjects)
    return back and not rel.objects(token)


def _is_ruling(draft: Draft, verb: Token) -> bool:
    """Tell whether a rule "holds" or "goes" for more; what is only allowed, or "applies to" something, may be narrowed by it instead."""
    return draft.kind in (Kind.DENY, Kind.LIMIT) and rel.lemma(verb) in ("hold", "go")


def _is_of_others(subject: Token) -> bool:
    """Tell whether a rule is some particular one ("our refund rule applies to sellers") and not the one just told."""
    return subject.pos_ == "NOUN" and rel.determiner(subject) not in ("that", "this", "the", "same")


def _to(before: Draft, draft: Draft, verb: Token) -> Draft:
    trace = with_doubt(before.trace, Doubt.CARRIED_ON)
    return replace(draft, trace=trace, predicate=verb, group=(verb.i,), spans=())
