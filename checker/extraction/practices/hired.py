"""Firms that are engaged for a task: "we use a mailing house to post our appeals", "no sub-processor is appointed without consent"."""

import re

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_party
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.draft import Draft
from checker.extraction.practices.tried import of_verbs
from checker.extraction.words.lexicon import Lexicon, Verb, lexicon
from checker.model import Action, Actor, Term

_PROVIDER = "service_provider"
_FOR_US = re.compile(r"\bon (?:our|its) behalf\b|\bfor us\b|\b(?:under|on) our instructions\b", re.IGNORECASE)


@of_verbs(lambda words, lemma: lemma in words.constructions.hiring)
def hired(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what a firm is engaged for as what it is given data for; the sentence names no data, so whatever the task needs."""
    passive = rel.is_passive(token)
    firms = [f for f in (rel.subjects(token) if passive else rel.objects(token)) if is_party(f, setting)]
    ours = passive or any(actor(s, setting.cast) is Actor.FIRST_PARTY for s in rel.subjects(token))
    goals = tuple(c for kind, c in rel.clauses_under(token) if kind in ("advcl", "xcomp") and rel.marker(c) in ("to", "in order to"))
    hung = tuple(c for f in firms for c in rel.relative_clauses(f) if rel.marker(c) == "to" and c.tag_ == "VB")
    tasked = bool(goals or hung) or any(w == "for" for source in (token, *firms) for w, _ in rel.prepositional(source))
    if not tasked and not any(rel.lemma(f) in words.constructions.processors for f in firms):
        return None  # "we may use caterers" says not what for
    if not ours or not any(_works(f, setting) or (tasked and rel.lemma(f) in words.constructions.firms) for f in firms):
        return None
    verb, share = Verb(lemma=rel.lemma(token), object="data"), words.frame(Action.SHARE)
    return Predicate(token, token, share, verb, (), tuple(firms), (token,), weak=True, goals=goals or hung, dataless=True)


def _works(firm: Token, setting: Setting) -> bool:
    """Tell whether a firm is one that works for others ("a mailing house"): not a member of staff, not a partner."""
    known = identify(phrase(firm), setting.ontology.recipients)
    recipients = setting.ontology.recipients
    return known is not None and (known == _PROVIDER or recipients.covers(_PROVIDER, known) or known == "third_party.services")


def as_hired(draft: Draft, recipients: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return firms that are engaged for a task, or act for us, as what that makes of them: "we hire companies to ..." are providers."""
    engaged = draft.action is Action.SHARE and not draft.data and draft.rule.rpartition(":")[2] in lexicon().constructions.hiring
    ours = draft.actor is Actor.THIRD_PARTY and _FOR_US.search(" ".join(t.text for t in draft.predicate.subtree)) is not None
    generic = (None, "third_party", "third_party.organisation", "third_party.services")
    return tuple(t.model_copy(update={"id": _PROVIDER}) if t.id in generic else t for t in recipients) if engaged or ours else recipients
