"""Mends of short conditions set between commas, and of conditions joined by "and": what belongs to the practice was drawn into them."""

from checker.extraction.parses.labels import kids
from checker.extraction.parses.tree import Token

_CASES = frozenset({"if", "when", "where", "once", "whenever", "unless", "as"})
_SHORT = 3  # tokens between the opener and its only word ("where it is available" is a clause, "where available" an aside)


def aside(word: Token) -> None:
    """Mend "we send it, where available, to our agents", whose agents were hung on "available"."""
    if word.relation != "advcl":
        return
    opener = next((c for c in kids(word) if c.relation in ("mark", "advmod") and c.lower_ in _CASES and c.i < word.i), None)
    if opener is None or word.i - opener.i >= _SHORT or word.head.i > opener.i or word.pos_ not in ("ADJ", "VERB"):
        return
    closed = word.i + 1 < len(word.doc) and word.doc[word.i + 1].text in (",", ")")
    begun = opener.i > 0 and word.doc[opener.i - 1].text in (",", "(")
    if not closed or not begun or any(c.relation in ("nsubj", "obj", "cop", "aux") for c in kids(word)):
        return
    for child in [c for c in kids(word) if c.i > word.i + 1]:
        child.head = word.head


def joined(verb: Token) -> None:
    """Mend "as permitted by law and where you have agreed", whose second condition was joined to the practice as a deed of its own."""
    if verb.dep_ != "conj" or verb.pos_ not in ("VERB", "AUX", "ADJ"):
        return
    opener = next((c for c in kids(verb) if c.relation in ("mark", "advmod") and c.lower_ in _CASES - {"as"} and c.i < verb.i), None)
    if opener is None:
        return
    told = any(c.relation in ("nsubj", "expl") and opener.i < c.i < verb.i for c in kids(verb))
    links = [c for c in kids(verb) if c.relation == "cc" and c.i == opener.i - 1]
    earlier = [c for c in kids(verb.head) if c.relation == "advcl" and verb.head.i < c.i < verb.i and not _goes_on(c, opener)]
    if told and links and earlier and verb.head.i < opener.i and verb.head.relation not in ("advcl", "acl"):
        verb.dep_ = "advcl"
        for link in links:
            link.head = verb.head


def _goes_on(earlier: Token, opener: Token) -> bool:
    """Tell whether a condition is the next of those under one "only": "only where you pay by card or where you ask us to"."""
    words = {c.lower_ for c in kids(earlier) if c.i < earlier.i}
    return "only" in words and opener.lower_ in words
