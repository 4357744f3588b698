"""Mends of objects: two that are one name, and one that was read as whoever gets another."""

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
