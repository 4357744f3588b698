"""Cases that stand alone under a heading on who gets data: "By order of a court." under "Who receives it" is when we share it."""

import re

from checker.extraction.texts.above import heading_above, unnumbered
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.model import ConditionKind, Document

_OPENED = re.compile(r"\s*(?:by|if|when|where|with|only (?:with|if|when|after|by)|under|after|once|on|upon|at|in|as)\b", re.IGNORECASE)
_OCCASIONS = frozenset({ConditionKind.LEGAL, ConditionKind.CONSENT, ConditionKind.TRANSACTION, ConditionKind.USER_DIRECTION})
_LONGEST = 14  # words


def bare_case(document: Document, index: int) -> tuple[str, int] | None:
    """Return a bare case as a sentence about sharing, with the index of the heading that says so; None for any other clause."""
    clause = document.clauses[index]
    text = clause.text[len(clause.marker) :].strip() if clause.marker and clause.text.startswith(clause.marker) else clause.text.strip()
    plain = text.rstrip(".;")
    if not clause.section or len(plain.split()) > _LONGEST or "," in plain or not _OPENED.match(plain) or classify(plain) not in _OCCASIONS:
        return None
    name = unnumbered(clause.section[-1]).strip().rstrip("?:.").strip()
    heading = lexicon().headings.of(name)
    if heading is None or heading.takes != "somebody" or lexicon().headings.denies(name):
        return None
    place = heading_above(document, index, clause.section[-1])
    return None if place is None else (f"We share your information {plain[:1].lower()}{plain[1:]}.", place)
