"""Whole sentences in the cells of a table: "Advertisers | Brands and shops. We share your address with them to ..."."""

import re

from checker.extraction.documents.rows import cells
from checker.model import Clause, Document

_BETWEEN = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_OURS = re.compile(
    r"^(?:however, |also, |in addition, )?(?:we|we may|we will|we do|we never|we only) (?!are\b|were\b|have been\b)[\w' ]{3,}",
    re.IGNORECASE,
)
_THEM = re.compile(
    r"\b(?P<before>with|to|from|for) them\b|(?P<verb>^we (?:may |will |also |only |never |do not ){0,2}[a-z]+) them(?= )", re.IGNORECASE
)
_POINTS = re.compile(r"\b(?:they|them|these|those|this|such|it|its|their)\b", re.IGNORECASE)
_LONGEST_CELL = 3000  # characters
_LONGEST_NAME = 12  # words


def sentences_of_cells(document: Document, clause: Clause) -> list[str]:
    """Return the sentences of a row's cells that say what we do, "them" as whoever the cell before names.

    A sentence that points to anything else of the row is left out: alone nothing says what it is about.
    """
    row = [text for _, text in cells(document, clause)]
    return [told for at, text in enumerate(row) for told in _told(text, _name(row[:at]))]


def _told(text: str, named: str) -> list[str]:
    sentences = (each.strip() for each in _BETWEEN.split(text[:_LONGEST_CELL]))
    ours = (each for each in sentences if each.endswith((".", "!")) and _OURS.match(each))
    freed = ((each, _THEM.sub("", each, count=1) if named else each) for each in ours)
    return [
        _THEM.sub(lambda found: f"{found['before'] or found['verb']} {named}", each, count=1)
        for each, rest in freed
        if not _POINTS.search(rest)
    ]


def _name(before: list[str]) -> str:
    """Return whom the nearest cell in front names, "" where it is a sentence or none."""
    last = next((text for text in reversed(before) if text), "")
    plain = last and "\n" not in last and not last.endswith((".", "!", "?", ":")) and len(last.split()) <= _LONGEST_NAME
    return f"{last[:1].lower()}{last[1:]}" if plain and not last[:2].isupper() else last if plain else ""
