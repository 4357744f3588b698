"""Mends of subjects without articles, of names in two words, and of times between a verb and its receiver.

"Name, address and the debt go to our agency": the parser took "Name" for the whole sentence, and the verb for a second thing beside it.
"Your name goes every morning to the courier": it took "to the courier" for what the morning is.
"""

from checker.extraction.parses.attaching import passes_on
from checker.extraction.parses.labels import lemma
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import UNITS
from checker.extraction.words.word_classes import word_classes

_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_JOINTS = frozenset({"and", "or"})
_TIMES = UNITS | word_classes().nouns.parts_of_time
_EACH = frozenset({"each", "every", "once", "one", "the", "this", "next"})


def mend_subjects(doc: Doc) -> None:
    """Mend each of these, in the order in which one may need the other."""
    for mend in (whole_subject, compound_subject, side_by_side, named_in_two, time_between):
        mend(doc)


def whole_subject(doc: Doc) -> None:
    """Make a list that the parser cut in two the subject of the verb behind it."""
    first = next((t for t in doc.tokens if t.dep_ == "ROOT"), None)
    if first is None or first.pos_ not in _NOUNS or any(c.relation in ("nsubj", "cop", "aux", "acl") for c in first.children):
        return
    verb = next((c for c in first.children if c.dep_ == "conj" and c.pos_ == "VERB" and c.i > first.i), None)
    last = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i < verb.i), None) if verb is not None else None
    joint = next((c for c in verb.children if c.dep_ == "cc" and c.i < verb.i), None) if verb is not None else None
    if verb is None or last is None or joint is None or joint.lower_ not in _JOINTS or last.left_edge.i != joint.i + 1:
        return
    if any(t.pos_ in ("VERB", "AUX") for t in doc[first.left_edge.i : joint.i]):
        return
    for child in list(first.children):
        if child.i > verb.i or child.dep_ == "punct":
            child.head = verb
    verb.head, verb.dep_ = verb, "ROOT"
    first.head, first.dep_ = verb, last.dep_
    last.head, last.dep_ = first, "conj"
    joint.head = last


def side_by_side(doc: Doc) -> None:
    """Mend "our removals subcontractors may use it", whose first noun was taken for a subject of its own."""
    for first, second in zip(doc.tokens, doc.tokens[1:], strict=False):
        if first.dep_ not in _SUBJECTS or second.dep_ not in _SUBJECTS or first.head != second.head:
            continue
        if first.pos_ in _NOUNS and second.pos_ in _NOUNS and second.i < second.head.i:
            for child in list(first.children):
                child.head = second
            first.head, first.dep_ = second, "compound"


def compound_subject(doc: Doc) -> None:
    """Mend "your data moves to the buyer", whose subject was taken for a part of the verb's name."""
    for noun in (t for t in doc.tokens if t.relation == "compound"):
        verb = noun.head
        told = verb.tag_ in ("VBZ", "VBP", "VBD") and verb.pos_ == "VERB" and noun.i + 1 == verb.i
        if not told or not passes_on(verb) or any(c.relation in ("nsubj", "aux", "cop") for c in verb.children):
            continue
        noun.dep_ = "nsubj"
        for child in [c for c in verb.children if c.i < noun.i and c.relation in ("nmod", "det", "amod", "nummod", "compound")]:
            child.head = noun


def time_between(doc: Doc) -> None:
    """Hang a receiver behind a time on the verb that passes things on."""
    for case in (t for t in doc.tokens if t.lower_ == "to" and t.relation == "case"):
        noun = case.head
        time = noun.head
        if noun.relation != "nmod" or not _is_time(time):
            continue
        verb = time.head
        if time.relation in ("obl", "obj") and verb.pos_ == "VERB" and passes_on(verb) and case.i == time.i + 1:
            noun.head, noun.dep_ = verb, "obl"
            time.dep_ = "obl:unmarked"


def _is_time(noun: Token) -> bool:
    """Tell whether a noun says when ("every morning", "once a year"), with nothing before it but a word that counts."""
    plain = all(c.lower_ in _EACH or c.relation in ("det", "nummod", "advmod") for c in noun.children if c.i < noun.i)
    return lemma(noun) in _TIMES and plain


def named_in_two(doc: Doc) -> None:
    """Mend "to the Claims Register", whose second word was parsed as a verb though it was tagged a noun."""
    for last in (t for t in doc.tokens if t.pos_ == "VERB" and t.tag_ in ("NN", "NNP")):
        first = doc[last.i - 1] if last.i else last
        titled = last.text.istitle() and first.text.istitle() and first.i > 0
        if (
            not titled
            or first.pos_ not in _NOUNS
            or first.head == last
            or any(c.relation in ("nsubj", "aux", "obj") for c in last.children)
        ):
            continue
        for child in [c for c in first.children if c != last]:
            child.head = last
        last.head, last.dep_, last.pos_ = first.head, first.dep_, "NOUN"
        first.head, first.dep_ = last, "compound"
