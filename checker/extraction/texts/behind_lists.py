"""Sentences that go on behind a list: "We share your data, such as: - your name - your photos" and then "with our advertisers."."""

import re

from checker.model import ClauseKind, Document

_GOES_ON = re.compile(r"(?:with|to|for|by|from|if|when|where|unless|without|in order|only|except|on|as)\b")
_MOST = 60  # clauses of one list that are looked over
_LONGEST = 40  # words


def behind_list(document: Document, index: int) -> str:
    """Return the end that a sentence has behind the list of an item, "" where the list ends it."""
    lead = document.clauses[index].lead_in
    if lead is None or document.clauses[lead].text.rstrip().endswith("."):
        return ""
    after = next((c for c in document.clauses[index + 1 : index + _MOST] if c.kind is not ClauseKind.ITEM), None)
    if after is None or after.kind is not ClauseKind.SENTENCE or after.section != document.clauses[lead].section:
        return ""
    return after.text if _GOES_ON.match(after.text) and len(after.text.split()) <= _LONGEST else ""
