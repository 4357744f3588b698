"""Limits that parsers hang elsewhere: "..., but only once the project is funded", "you are asked to agree before we share it"."""

from checker.extraction.parses.labels import children, lemma
from checker.extraction.parses.tree import Token
from checker.extraction.words.mends import mend_words
from checker.extraction.words.word_classes import word_classes


def limits(clause: Token) -> None:
    """Hang on the practice that it limits what was joined on to it, or hung on the agreeing that people are asked for."""
    further_limit(clause)
    asked_first(clause)


def further_limit(clause: Token) -> None:
    """Hang "and then only after your name is removed" on the practice that it limits, beside the condition before it."""
    if clause.relation != "conj" or clause.pos_ not in ("VERB", "AUX", "ADJ"):
        return
    opener = next((c for c in children(clause, "mark", "advmod") if c.i < clause.i and c.lower_ in mend_words().conditional), None)
    if opener is None or opener.i < 2 or clause.doc[opener.i - 1].lower_ != "only" or not _adds(clause, opener):
        return
    above = clause.head
    while above.relation == "advcl" or (above.relation == "conj" and _first(above).relation == "advcl"):
        above = _first(above).head
    clause.head, clause.dep_ = above, "advcl"


def _adds(clause: Token, opener: Token) -> bool:
    """Tell whether "and", "but" or "then" stands before the limit, and no subject of a clause of its own."""
    before = [t for t in clause.doc[max(0, opener.i - 4) : opener.i - 1] if t.head == clause]
    return any(t.lower_ in ("and", "but", "then", ",") for t in before) and not any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in before)


def _first(token: Token) -> Token:
    while token.relation == "conj":
        token = token.head
    return token


def asked_first(clause: Token) -> None:
    """Hang a "before" clause on "asked", where "to agree" says nothing but what is asked for; what is agreed to is no practice."""
    if clause.relation != "advcl":
        return
    agreeing = clause.head
    before = any(c.lower_ in ("before", "prior") and c.i < clause.i for c in children(clause, "mark"))
    if not before or agreeing.relation != "xcomp" or lemma(agreeing) not in word_classes().verbs.giving_leave:
        return
    asking = agreeing.head
    if lemma(asking) in word_classes().verbs.asking_for_leave and not children(agreeing, "obl", "obj"):
        clause.head = asking
