"""Clauses that are lists of things or deeds and no sentences."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.words.lexicon import lexicon

_OPENING = 3  # tokens in which a sentence names who acts


def is_bare(doc: Doc, takes: str) -> bool:
    """Tell whether a clause is a list of things or deeds and no sentence."""
    root = next((t for t in doc.tokens if t.dep_ == "ROOT"), None)
    people = (t for t in doc[:_OPENING] if t.lower_ in lexicon().people.first_party | {"you"} and t.head != doc[0])
    speaks = any(t.dep_ != "nmod:poss" and t.i < t.head.i and t.head.relation != "acl" for t in people)  # "our couriers", "what you say"
    if root is None or speaks or any(t.lower_ == "please" for t in doc.tokens):
        return False
    if root.pos_ in ("NOUN", "PROPN") or len(doc) == 1:
        return not any(c.relation in ("nsubj", "cop", "aux", "csubj") for c in rel.kids(root))
    opened = doc[0].tag_ in ("TO", "VBG") or (takes == "deeds" and doc[0] == root and root.tag_ == "VB")
    return opened and root.pos_ == "VERB" and not rel.own_subjects(root)
