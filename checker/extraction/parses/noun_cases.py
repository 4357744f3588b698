"""Mends of cases whose verb was read as a noun: "when the police *call*, your room number may be given out"."""

from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.mends import mend_words

_OPENERS = frozenset({"when", "whenever", "if", "once", "unless", "where"})
_NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON", "PART"})
_LONGEST = 9  # tokens of such a case


def noun_cases(doc: Doc) -> None:
    """Make a clause of its own of an opening case that ends in a word for what somebody does, before the comma."""
    comma = next((t for t in doc[:_LONGEST] if t.text == ","), None)
    if comma is None or comma.i < 3 or doc[0].lower_ not in _OPENERS or comma.i + 2 >= len(doc):
        return
    verb, doer = doc[comma.i - 1], doc[comma.i - 2]
    between = doc[1 : comma.i - 1]
    named = all(t.pos_ in _NAMING for t in between) and doer.pos_ in ("NOUN", "PROPN")
    if verb.lower_ not in mend_words().callings or verb.tag_ not in ("NN", "NNS") or not named:
        return
    main = next((t for t in doc[comma.i :] if t.dep_ == "ROOT"), None)
    if main is not None and not _agrees(verb, doer):
        return
    if main is not None:
        _part(doc, verb, doer, main)


def _agrees(verb: Token, doer: Token) -> bool:
    """Tell whether "calls" or "call" is what one, or several, do; "police" may be several without an ending."""
    return verb.lower_.endswith("s") != doer.lower_.endswith("s") or doer.tag_ in ("NNS", "NNPS") or not verb.lower_.endswith("s")


def _part(doc: Doc, verb: Token, doer: Token, main: Token) -> None:
    comma = doc[verb.i + 1]
    taken = verb.dep_ if verb.relation in ("nsubj", "obj") else "nsubj"
    thing = next((t for t in doc[comma.i + 1 : main.i + 1] if t.head in (verb, doer) and t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    for token in doc[1 : doer.i]:
        token.head = doer
    for child in [c for c in verb.children if c.i > comma.i and c != thing]:
        child.head = thing or main
    if thing is not None:
        thing.head, thing.dep_ = main, taken
    for child in [c for c in doer.children if c.i > comma.i]:
        child.head = thing or main
    doer.head, doer.dep_ = verb, "nsubj"
    doc[0].head = verb
    if doc[0].lower_ in ("if", "unless"):
        doc[0].dep_ = "mark"
    comma.head, comma.dep_ = verb, "punct"
    verb.head, verb.dep_, verb.pos_ = main, "advcl", "VERB"
    verb.tag_ = "VBZ" if verb.lower_.endswith("s") else "VBP"
