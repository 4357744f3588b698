"""Phrases that only point back to those who were spoken of before."""

from checker.extraction.parses.tree import Token


def points_back(head: Token) -> bool:
    """Tell whether a recipient phrase names those spoken of just before ("these third parties", "such companies", "they")."""
    if head.lower_ in ("they", "them", "each", "both", "those") or (head.lower_ == "one" and not list(head.children)):
        return True
    return any(c.lower_ in ("these", "those", "such") for c in head.children if c.relation in ("det", "amod"))
