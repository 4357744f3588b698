"""Practices before which people are asked to agree, which parsers hang on the agreeing: "you are asked to agree before we share it"."""

from checker.extraction.parses.labels import children, lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.word_classes import word_classes


def asked_first(clause: Token) -> None:
    """Hang a "before" clause on "asked", where "to agree" says nothing but what is asked for; what is agreed to is no practice."""
    agreeing = clause.head
    before = any(c.lower_ in ("before", "prior") and c.i < clause.i for c in children(clause, "mark"))
    if clause.relation != "advcl" or not before or agreeing.relation != "xcomp" or lemma(agreeing) not in word_classes().verbs.giving_leave:
        return
    asking = agreeing.head
    if lemma(asking) in word_classes().verbs.asking_for_leave and not children(agreeing, "obl", "obj"):
        clause.head = asking
