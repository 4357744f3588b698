"""Items that are a name and an aim in two sentences: "We share your data with: - Couriers. To bring you the parcel.".

Read apart, the first is leave without an aim and the second is nothing.
"""

import re

from checker.model import Clause, ClauseKind, Document

_AIM = re.compile(r"^To (?!whom\b|the\b|a\b|an\b|our\b|your\b|be\b|date\b|opt\b|learn more\b|find out more\b)[a-z]+ \w")
_OF_WAYS = re.compile(r"\b(?:ways|things|uses)\b[^:]{0,30}:?\s*$", re.IGNORECASE)
_OF_AIMS = re.compile(r"\b(?:purposes|reasons|ends|aims)\b[^:]{0,30}:?\s*$", re.IGNORECASE)
_LONGEST = 6  # words of a name


def is_named_below(document: Document, index: int) -> bool:
    """Tell whether a clause is the name of an item whose aim is the next sentence: that one is read with it."""
    return index + 1 < len(document.clauses) and _name(document, index + 1) is document.clauses[index]


def aim_of_item(document: Document, index: int) -> tuple[str, int] | None:
    """Return an item as one phrase, and its lead-in, for a clause that tells the aim behind the item's name; None for any other clause."""
    name = _name(document, index)
    if name is None or name.lead_in is None:
        return None
    text = document.clauses[index].text
    aim = f"{text[:1].lower()}{text[1:]}"
    named = name.text.removeprefix(name.marker or "").strip(" .*")
    lead = document.clauses[name.lead_in].text
    return (aim if _OF_WAYS.search(lead) else f"{named}, {aim}" if _OF_AIMS.search(lead) else f"{named} {aim}"), name.lead_in


def _name(document: Document, index: int) -> Clause | None:
    clause, before = document.clauses[index], document.clauses[index - 1] if index else None
    if before is None or before.kind is not ClauseKind.ITEM or before.lead_in is None or before.paragraph != clause.paragraph:
        return None
    short = before.text.rstrip().endswith(".") and len(before.text.split()) <= _LONGEST
    return before if short and _AIM.match(clause.text) else None
