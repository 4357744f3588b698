"""Limits added behind a comma, which parsers join on as clauses of their own: "..., but only once the project has been funded"."""

from checker.extraction.parses.labels import children, label
from checker.extraction.parses.tree import Token
from checker.extraction.words.mends import mend_words


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
    while label(token) == "conj":
        token = token.head
    return token
