"""Data that nobody but the person gets to see: "only you can see your drafts", "your notes are visible to you alone"."""

from dataclasses import replace

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.construction import denied, is_data, is_party, made
from checker.extraction.lexicon import Lexicon, Verb
from checker.extraction.predicate import Predicate
from checker.extraction.setting import Setting
from checker.model import Action


def yours_alone(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read who sees data, where that is the person alone, as sharing denied; "only you and your friends" names others."""
    seeing = rel.lemma(token) in words.constructions.learning
    if seeing and not rel.is_passive(token):
        people, data = rel.subjects(token), rel.objects(token)
    elif seeing or rel.lemma(token) in words.frame(Action.SHARE).access_adjectives:
        people = [n for w, n in rel.prepositional(token) if w in ("by", "to")]
        data = rel.subjects(token)
    else:
        return None
    told = [d for d in data if is_data(d, setting)]
    if len(people) != 1 or people[0].lower_ != "you" or not told or not _alone(people[0]):
        return None
    return replace(denied(made(token, words, told, [])), kept=True)


def for_them_alone(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your number is for the driver only" as sharing with nobody else, "is for our staff only" as sharing denied."""
    alone = any(c.lower_ in ("only", "alone", "solely", "exclusively") for c in rel.kids(token))
    if not alone or rel.copula(token) is None or not any(rel.label(c) == "case" and c.lower_ == "for" for c in rel.kids(token)):
        return None
    data = [d for d in rel.subjects(token) if is_data(d, setting)]
    if not data:
        return None
    if rel.lemma(token) in words.constructions.keeping_in or token.lower_ in words.people.first_party:
        kept = denied(made(token, words, data, []))
        return replace(kept, kept=True, verb=Verb(lemma="stay", object="data", denies=True))
    return made(token, words, data, [token]) if is_party(token, setting) else None


def _alone(you: Token) -> bool:
    doc = you.doc
    before, after = doc[max(0, you.i - 2) : you.i].text.lower().split(), doc[you.i + 1 : you.i + 2].text.lower()
    return "only" in before or after in ("alone", "only") or before[-1:] == ["but"]
