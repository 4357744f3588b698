"""Which text prevails where the texts of an agreement contradict each other."""

import re
from dataclasses import dataclass

from checker.model import Document

_CONFLICT = re.compile(r"\b(?:conflict|inconsisten\w+|contradict\w*|discrepanc\w+)\b", re.IGNORECASE)
_WINS = re.compile(
    r"(?P<winner>(?:the |this |these |its )?[\w&/'’(), -]{2,90}?)(?: \([^()]*\))?,? (?:shall |will )?(?:prevails?|governs?|controls?|takes? (?:precedence|priority))\b",  # noqa: E501
    re.IGNORECASE,
)
_LISTED = re.compile(r"\(\d\)\s*([^,;()]+(?:\([^()]*\))?[^,;()]*)")
_EARLIER = re.compile(r"\blisted (?:earlier|first)\b|\b(?:following|descending) order\b|\border of precedence\b", re.IGNORECASE)
_OPENING = re.compile(r"^.*(?:,|\bthen)\s+(?=(?:the|this|these|its)\b)", re.IGNORECASE | re.DOTALL)
_TRAILING = re.compile(r"[\s,.;]+(?:and(?: then)?)?[\s,.;]*$")


@dataclass(frozen=True, slots=True)
class Precedence:
    """A clause on the order of texts: where it stands, and the texts with the one that prevails first."""

    clause: int  # index in document.clauses
    order: tuple[str, ...]


def precedence(document: Document) -> tuple[Precedence, ...]:
    """Return the clauses of ``document`` that say which text prevails."""
    found = []
    for index, clause in enumerate(document.clauses):
        if clause.furniture or not _CONFLICT.search(clause.text):
            continue
        listed = tuple(_TRAILING.sub("", each.strip()) for each in _LISTED.findall(clause.text)) if _EARLIER.search(clause.text) else ()
        winner = _WINS.search(clause.text)
        order = listed or ((_OPENING.sub("", winner["winner"]).strip(" ,"),) if winner else ())
        if order:
            found.append(Precedence(index, order))
    return tuple(found)
