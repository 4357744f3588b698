"""Mends of bare verbs in a list of deeds that were joined to a noun: "we may ask for your name, | record your answer and print it"."""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon

_JOINTS = frozenset({",", "and", "or", "and/or"})
_OWN = frozenset({"nsubj", "csubj", "expl", "aux", "mark", "cop"})
_BARE = frozenset({"VB", "VBP"})


def join_deed(verb: Token) -> None:
    """Join a bare verb with things of its own to the bare verb before it, where it was joined to a noun or taken for an aim."""
    astray = (verb.relation == "conj" and verb.head.pos_ in ("NOUN", "PROPN")) or verb.relation == "advcl"
    if verb.tag_ != "VB" or not astray or verb.head.i > verb.i or not _is_told(verb):
        return
    above = verb.head if verb.relation == "advcl" else next((a for a in verb.head.ancestors if a.pos_ == "VERB"), None)
    if above is None or above.tag_ not in _BARE or above.i > verb.i or not _has_object(above, verb):
        return
    if above.tag_ == "VBP" and lemma(verb) not in lexicon().verbs:
        return
    verb.head, verb.dep_ = above, "conj"


def _is_told(verb: Token) -> bool:
    """Tell whether a verb stands behind a comma or a joint, has a thing that it is done to, and nothing that opens a clause."""
    parts = list(verb.children)
    thing = any(c.relation == "obj" and c.i > verb.i for c in parts)
    own = any(c.relation in _OWN or c.dep_ in ("aux:pass", "neg") or c.lower_ in ("not", "never") for c in parts)
    before = verb.i - 1
    while before > 0 and verb.doc[before].pos_ == "ADV":
        before -= 1
    return thing and not own and verb.doc[before].lower_ in _JOINTS


def _has_object(above: Token, verb: Token) -> bool:
    return any(c.relation in ("obj", "obl", "xcomp") and above.i < c.i < verb.i for c in above.children)
