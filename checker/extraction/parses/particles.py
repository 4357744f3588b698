"""Mends of particles that a parse took for prepositions or places: "we hand over records", "we throw your letter away"."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words


def particle(word: Token) -> None:
    """Mend "we hand over records", read as handing something over them: a verb listed with that particle, and no object of its own."""
    noun, verb = word.head, word.doc[word.i - 1] if word.i else word
    if noun.relation not in ("obl", "nmod", "obj") or noun.head != verb or verb.pos_ != "VERB" or noun.i < word.i:
        return
    if _takes(verb, word) and not any((c.relation in ("obj", "aux:pass") and c != noun) or c.dep_ == "nsubj:pass" for c in verb.children):
        word.head, word.dep_ = verb, "compound:prt"
        noun.dep_ = "obj"


def far_particle(word: Token) -> None:
    """Mend "we throw your letter away after a month", whose "away" was read as a place with a time of its own."""
    verb = word.head
    listed = _takes(verb, word)
    if not listed or verb.pos_ != "VERB" or word.doc[word.i - 1] == verb or not any(c.relation == "obj" for c in verb.children):
        return
    word.dep_ = "compound:prt"
    for child in list(word.children):
        child.head = verb


def cut_off_particle(word: Token) -> None:
    """Mend "where you have switched it on, we give crash logs to ...", whose "on" was read with the logs behind the comma."""
    noun, doc = word.head, word.doc
    if word.relation != "case" or word.i + 1 >= len(doc) or doc[word.i + 1].lower_ != "," or noun.i < word.i:
        return
    verb = noun.head
    doing = next((t for t in reversed(list(doc[word.i + 1 : noun.i])) if t.pos_ == "VERB"), None)
    if verb.pos_ != "VERB" or verb.i > word.i or doing is None or any(c.relation == "obj" for c in doing.children):
        return
    word.head, word.dep_ = verb, "compound:prt"
    noun.head, noun.dep_ = doing, "obj"


def before_participle(to: Token) -> None:
    """Mend "we rent it to carefully screened companies", read as an infinitive."""
    told = to.head
    noun = told.head
    if (
        (to.lower_, to.relation) != ("to", "mark")
        or to.head.i + 1 >= len(to.doc)
        or told.tag_ not in ("VBN", "JJ")
        or told.dep_ != "amod"
        or noun.i < told.i
    ):
        return
    to.head, to.dep_ = noun, "case"
    if noun.relation == "obj":
        noun.dep_ = "obl"


def to_somebody(to: Token) -> None:
    """Mend "to debt collectors" and "to alumni clubs", read as an infinitive with an object, and "to toy makers"."""
    if to.lower_ != "to" or to.relation != "mark":
        return
    first = to.head
    noun = first.doc[first.i + 1] if first.i + 1 < len(first.doc) else first
    if noun.tag_ not in ("NNS", "NNPS") or to.i + 1 != first.i or not is_somebody(noun):
        return
    if first.tag_ in ("NN", "JJ") and first.relation in ("advcl", "xcomp", "acl") and noun.head == first and noun.relation == "obj":
        above = first.head
        noun.head, noun.dep_ = above, "obl"
        for child in [c for c in first.children if c not in (noun, to)]:
            child.head = noun if child.i > noun.i and child.relation in ("conj", "nmod", "acl", "cc") else above
        first.head, first.dep_, first.pos_, first.tag_ = noun, "compound", "NOUN", "NN"
        to.head, to.dep_, to.pos_ = noun, "case", "ADP"
    elif first.relation == "compound" and first.head == noun and noun.relation in ("obl", "nmod"):
        first.pos_, first.tag_ = "NOUN", "NN"
        to.head, to.dep_, to.pos_ = noun, "case", "ADP"


def _takes(verb: Token, particle: Token) -> bool:
    if particle.lower_ == "down" and lemma(verb) in mend_words().downwards:
        return True
    return any(v.particle == particle.lower_ for _, v in lexicon().verbs.get(lemma(verb), ()))


def up_to(up: Token) -> None:
    """Mend "with up to four lenders", read as going up or as somebody's "to"."""
    following = list(up.doc[up.i + 1 : up.i + 3])
    if [t.lower_ for t in following[:1]] != ["to"] or following[-1].tag_ != "CD":
        return
    to, number = following
    noun = number.head
    if up.dep_.startswith("nsubj") and noun.head == up:
        noun.head, noun.dep_ = up.head, up.dep_
    for opener in [c for c in up.children if c.i < up.i and c.relation == "case"]:
        opener.head = noun  # "with up to four"
    up.head, up.dep_, to.head, to.dep_ = number, "advmod", up, "fixed"
