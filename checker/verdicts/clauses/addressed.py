"""Whom a text or its section speaks to: "If you are an employee" over a clause, '"you" means a registered member' anywhere.

A log that calls the person something else leaves such a clause open; one that calls them nothing is taken to speak of those people.
"""

import re
from functools import lru_cache

from checker.ontology.grammar import Grammar
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import EMPTY, pieces, roots

_HEADING = re.compile(
    r"^[\W\d]*(?:(?:information|notice|privacy|rules|terms|policy) )?"
    r"(?P<lead>(?:for|if you are|when you are|are you|(?:notice|information) (?:for|to)) )?"
    r"(?:an? |the |our |one of our )?(?P<who>(?:[\w-]+ ){0,3}?[\w-]+)\W*$",
    re.IGNORECASE,
)
_IF_YOU_ARE = re.compile(r"^[\W\d]*(?:if|when|where) you are (?:an?|one of our) (?P<who>(?:[\w-]+ ){0,3}?[\w-]+)\W*$", re.IGNORECASE)
_YOU = re.compile(
    r"[\"“'‘]you[\"”'’](?: and [\"“'‘]your[\"”'’])? (?:means?|refers? to|is|are|stands? for) (?:only )?(?:an?|any|the|our)? ?"
    r"(?P<who>(?:[\w-]+ ){0,3}?[\w-]+)(?= (?:who|that|which|of|in|with|using|and|or)\b|[.,;]|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:for (?:an? |our |the )?(?P<who>(?:[\w-]+ ){0,3}?[\w-]+)(?:,|:| we\b| your\b| no\b)"
    r"|(?:our |the )?(?P<alone>(?:[\w-]+ ){0,2}?[\w-]+):)",
    re.IGNORECASE,
)
SERVED = roots(" ".join(judging_words().served))
_NOT_ABOUT = re.compile(
    r"\b(?:this|our|the) (?:privacy |data )?(?:policy|notice|statement) (?:does not|doesn't|doesn’t|is not|will not) "
    r"(?:apply to|cover|extend to|intended for|meant for|for) (?P<who>[^.;:]{3,120})",
    re.IGNORECASE,
)
_PARTS = re.compile(r",|\b(?:and|or|nor)\b")
_SHORT = 3  # words
ANYBODY = roots(
    "user person individual consumer customer visitor people reader human being parent guardian caregiver"
)  # parents answer for children


def somebody_else(rule: Rule, relation: str | None, grammar: Grammar) -> str | None:
    """Return the people of whom a clause speaks, where the log calls the person something else; None where it does not."""
    if relation is None:
        return None
    told, text = rule.commitment, rule.statement.text
    lead = text[told.lead_start : told.lead_end] if told.lead_start is not None else ""
    openings = (opening_people(each, grammar) for each in (told.text, lead) if each)
    named = (*(heading_people(each, grammar) for each in told.section[-1:]), *openings, _reader(text, grammar))
    if (spared := _left_out(text)) and any(roots(relation) <= roots(who) for who in spared):
        return f"others than {relation}"
    known = roots(relation) | roots(" ".join(term.text for term in rule.recipients))  # "For our insurers" may be who gets the data
    return next((who for who in named if who is not None and not roots(who) & known), None)


@lru_cache(maxsize=8192)
def heading_people(text: str, grammar: Grammar) -> str | None:
    """Return the people whom a heading names and nothing beside them; "Your rights" and "Guests and photos" name none alone."""
    if (told := _IF_YOU_ARE.match(text.strip())) is not None and not roots(told["who"]) <= ANYBODY:
        return told["who"]
    found = _HEADING.match(text.strip())
    return _people(found["who"], grammar, bare=found["lead"] is None) if found else None


@lru_cache(maxsize=8192)
def opening_people(text: str, grammar: Grammar) -> str | None:
    """Return the people whom a clause names in front: "For business customers, we ...", "Employees: we ..."."""
    found = _OPENING.match(text.strip())
    return _people(found["who"] or found["alone"], grammar, bare=found["who"] is None) if found else None


@lru_cache(maxsize=256)
def _left_out(text: str) -> tuple[str, ...]:
    """Return those whom a text as a whole says that it is not about: "This notice does not apply to employees or job applicants"."""
    return tuple(part for found in _NOT_ABOUT.finditer(text) for part in _PARTS.split(found["who"]))


@lru_cache(maxsize=256)
def _reader(text: str, grammar: Grammar) -> str | None:
    found = _YOU.search(text)
    return _people(found["who"], grammar) if found else None


def _people(who: str, grammar: Grammar, *, bare: bool = False) -> str | None:
    """Return people by their name; a name alone may be that of a recipient ("Technicians"), unless it is one of those who are served."""
    told = pieces(who)
    if bare and (len(told) > _SHORT or not roots(told[-1]) & SERVED):
        return None
    head = told[-1] if "of" not in told else told[max(0, told.index("of") - 1)]
    plain = set(told) - EMPTY
    general = roots(head) <= ANYBODY and not plain & judging_words().singling
    return who if told and grammar.is_person(head) and not general else None
