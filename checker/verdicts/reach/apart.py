"""People whom one text deals with apart: a clause on drivers says nothing of passengers, where the text deals with both."""

import re
from functools import lru_cache

from checker.ontology.grammar import Grammar
from checker.verdicts.clauses.addressed import ANYBODY, heading_people, opening_people
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Answer, not_met, unknown
from checker.verdicts.terms.words import pieces, root, roots

# "a driver's location", "Passengers' names"; "the drivers of our vans" own nothing here.
_OWNER = re.compile(r"\b(?P<who>[a-z]{3,})(?:['’]s|s['’]) [a-z]", re.IGNORECASE)
_OF = re.compile(
    r"\b(?:of|about|on|from) (?:(?:an?|the|our|your|their|his|her|any|all|each|every) )*(?P<who>(?!you\b)[a-z]{3,})\b", re.IGNORECASE
)
_HEADING = re.compile(r"^[\W\d]*(?:(?:for|our|the|about|information (?:for|about)) )*(?P<who>[a-z]{3,})\W*$", re.IGNORECASE)
_PARENT = roots("parent guardian caregiver")
GENERAL = (ANYBODY | roots("client subject owner holder account child")) - _PARENT


def told_apart(rule: Rule, relation: str | None, grammar: Grammar) -> Answer | None:
    """Answer that a rule is about other people than the log's person; None where it may be about that person.

    The rule must name the people of all its data, and its text must deal with the person's own class under a heading or at the head of
    a clause; for a permission it is enough that the class owns data elsewhere. A text that merely mentions the class leaves it open,
    and so does one whose denial may be for some of them ("the details of Junior Magpies" of the supporters).
    """
    mine = roots(relation or "") - GENERAL
    if not mine:
        return None
    whose = _whose(rule, grammar)
    if not whose or whose & GENERAL or whose & roots(relation or ""):
        return None
    headed, owning, mentioned = _people(rule.statement.text, grammar)
    said = ", ".join(sorted(whose))
    dealt = headed | owning if rule.stance in PERMISSIVE else headed
    if mine & dealt and not mine & _PARENT:  # who answer for their children
        return not_met(f"the text speaks of others (“{said}”) than the {relation}")
    if mine & (headed | owning | mentioned):
        return unknown(f"the text speaks of others (“{said}”) than the {relation}", questions.relation(said))
    return None


def dealt_with(relation: str, text: str, grammar: Grammar) -> bool:
    """Tell whether a text has a heading or a label for the log's person."""
    return bool((roots(relation) - GENERAL) & _people(text, grammar)[0])


def _whose(rule: Rule, grammar: Grammar) -> frozenset[str]:
    """Return the people by whom every data phrase of a rule is named; nothing where one is named by nobody."""
    found = [_named(term.text, grammar) for term in rule.commitment.data]
    return frozenset().union(*found) if found and all(found) else frozenset()


def _named(phrase: str, grammar: Grammar) -> frozenset[str]:
    told = (match["who"] for pattern in (_OWNER, _OF) for match in pattern.finditer(f"{phrase} "))
    return frozenset(root(who.lower()) for who in told if grammar.is_person(who))


@lru_cache(maxsize=256)
def _people(text: str, grammar: Grammar) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the people with whom a text deals under a heading or a label, those who own data in it, and all whom it mentions."""
    owning = {root(match["who"].lower()) for match in _OWNER.finditer(text) if grammar.is_person(match["who"])}
    lines = text.splitlines()
    named = [who for line in lines for who in (heading_people(line, grammar), opening_people(line, grammar)) if who]
    named += [found["who"] for line in lines if (found := _HEADING.match(line)) and grammar.is_person(found["who"])]
    mentioned = {root(word) for word in set(pieces(text)) if grammar.is_person(word)}
    return frozenset(found for who in named for found in roots(who)), frozenset(owning), frozenset(mentioned)
