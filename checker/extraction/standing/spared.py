"""Nouns that are excepted by a "not" of their own: "with couriers, but not with insurers or banks"."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token

_BEFORE = frozenset({"and", "but", ",", "though"})


def spared_by_name(noun: Token) -> bool:
    """Tell whether a noun is excepted by a "not" of its own or of the noun that it is joined to ("not only" excepts nothing)."""
    if rel.determiner(noun) == "no":
        return True  # "to you, and to no other member"
    if _is_told_not(noun):
        return True  # "shown to guardians and never to other pupils"
    if any(noun.doc[n.i + 1 : n.i + 2].text.lower() not in ("only", "just", "merely", "solely") for n in rel.negations(noun)):
        return True
    joint = next((c.lower_ for c in rel.kids(noun) if c.relation == "cc"), "")
    joined = noun.relation == "conj" and noun.head.i < noun.i and joint in ("", "or", "and") and _case_of(noun) is None
    return joined and _is_told_not(noun.head)


def _is_told_not(noun: Token) -> bool:
    case = _case_of(noun)
    doc = noun.doc
    return case is not None and case.i > 1 and doc[case.i - 1].lower_ in ("never", "not") and doc[case.i - 2].lower_ in _BEFORE


def _case_of(noun: Token) -> Token | None:
    return next((c for c in rel.kids(noun) if c.relation == "case" and c.i < noun.i), None)
