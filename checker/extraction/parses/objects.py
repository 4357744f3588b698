"""Mends of objects: two that are one name, one that was read as whoever gets another, one whose name was read as a deed of its own."""

from checker.extraction.parses.attaching import passes_on
from checker.extraction.parses.labels import lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.mends import mend_words


def lone_object(noun: Token) -> None:
    """Mend "we do not sell pupils' photos", whose only object, a thing, was read as whoever gets another one."""
    thing = noun.pos_ == "NOUN" and not is_somebody(noun)
    if thing and not any(c.relation in ("obj", "ccomp", "xcomp") for c in noun.head.children):
        noun.dep_ = "obj"


def one_name(first: Token) -> None:
    """Mend "disclose your shift pattern", read as two objects; "give the bank details" has two."""
    second = first.doc[first.i + 1] if first.i + 1 < len(first.doc) else first
    joined = second != first and second.relation == "obj" and second.head == first.head and second.pos_ == "NOUN"
    if not joined or lemma(first.head) in mend_words().of_two_objects or any(second == c for c in first.children):
        return
    for child in list(first.children):
        child.head = second
    first.head, first.dep_ = second, "compound"


def supplied(noun: Token) -> None:
    """Mend "your school supplies us with your name", whose "us" was read as what is supplied, or whose "with your name" as an object."""
    if not any(c.relation == "case" and c.lower_ == "with" for c in noun.children) or lemma(noun.head) not in mend_words().supplying:
        return
    whom = next((c for c in noun.head.children if c.relation in ("obj", "iobj") and c.pos_ == "PRON" and c.i < noun.i), None)
    if whom is not None:
        whom.dep_, noun.dep_ = "iobj", "obl"


def named_by_deed(word: Token) -> None:
    """Mend "we send giving records to the treasurer", whose "giving" was read as what is done with records; so "hearing test results"."""
    verb = word.head
    things = (c for c in word.children if c.relation == "obj" and c.i > word.i)
    thing = next((c for c in things if all(t.head == c and t.relation == "compound" for t in word.doc[word.i + 1 : c.i])), None)
    if (
        thing is None
        or word.tag_ != "VBG"
        or word.i != verb.i + 1
        or not passes_on(verb)
        or any(c.relation == "obj" for c in verb.children)
    ):
        return
    for child in [c for c in word.children if c.i > thing.i]:
        child.head = verb
    thing.head, thing.dep_, word.head, word.dep_ = verb, "obj", thing, "compound"


def further_receivers(noun: Token) -> None:
    """Mend "with the clinics that sponsor it and with the laboratory", whose second receiver was hung on what tells of the first."""
    case = next((c for c in noun.children if c.relation == "case" and c.lower_ in ("to", "with")), None)
    clause = noun.head
    if case is None or clause.dep_ != "acl:relcl" or not case.i or case.doc[case.i - 1].relation != "cc":
        return
    first = clause.head
    if first.i < clause.i < noun.i and any(c.relation == "case" and c.lower_ == case.lower_ for c in first.children):
        noun.head, noun.dep_ = first, "conj"
