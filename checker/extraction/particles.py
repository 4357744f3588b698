"""Mends of particles that a parse took for prepositions or places: "we hand over records", "we throw your letter away"."""

from spacy.tokens import Token

from checker.extraction.labels import label, lemma
from checker.extraction.lexicon import lexicon


def particle(word: Token) -> None:
    """Mend "we hand over records", read as handing something over them: a verb listed with that particle, and no object of its own."""
    noun, verb = word.head, word.doc[word.i - 1] if word.i else word
    if label(noun) not in ("obl", "nmod") or noun.head != verb or verb.pos_ != "VERB" or noun.i < word.i:
        return
    if _takes(verb, word) and not any(label(c) in ("obj", "aux:pass") or c.dep_ == "nsubj:pass" for c in verb.children):
        word.head, word.dep_ = verb, "compound:prt"
        noun.dep_ = "obj"


def far_particle(word: Token) -> None:
    """Mend "we throw your letter away after a month", whose "away" was read as a place with a time of its own."""
    verb = word.head
    listed = _takes(verb, word)
    if not listed or verb.pos_ != "VERB" or word.doc[word.i - 1] == verb or not any(label(c) == "obj" for c in verb.children):
        return
    word.dep_ = "compound:prt"
    for child in list(word.children):
        child.head = verb


def before_participle(to: Token) -> None:
    """Mend "we rent it to carefully screened companies", read as an infinitive."""
    told = to.head
    noun = told.head
    if label(to) != "mark" or told.tag_ not in ("VBN", "JJ") or told.dep_ != "amod" or noun.i < told.i:
        return
    to.head, to.dep_ = noun, "case"
    if label(noun) == "obj":
        noun.dep_ = "obl"


def _takes(verb: Token, particle: Token) -> bool:
    return any(v.particle == particle.lower_ for _, v in lexicon().verbs.get(lemma(verb), ()))
