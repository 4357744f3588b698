"""Where a phrase starts and ends, once what it is has been found: with its number, without the punctuation around it."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.words.cues import UNITS


def with_number(doc: Doc, start: int) -> int:
    """Return where "(within) 60 days after ..." starts: with its number; and "as soon as", "for as long as", with their first words."""
    if doc[max(0, start - 2) : start + 1].text.lower() in ("as soon as", "as long as"):
        return start - 2 - (doc[max(0, start - 3)].lower_ == "for" and start > 2)
    counted = start >= 2 and doc[start].lower_ in ("after", "from") and rel.lemma(doc[start - 1]) in UNITS
    if not counted or not (doc[start - 2].tag_ == "CD" or doc[start - 2].lower_ in ("a", "an", "one")):
        return start
    return start - 3 if doc[max(0, start - 3)].lower_ == "within" and start > 2 else start - 2


def past_commas(doc: Doc, start: int) -> int:
    """Return where a phrase starts behind the punctuation before it."""
    return next((t.i for t in doc[start:] if not t.is_punct), start)


def trim(doc: Doc, start: int, end: int) -> int:
    """Return where a phrase ends before the punctuation behind it; a bracket that closes is its own."""
    while end > start + 1 and doc[end - 1].is_punct and doc[end - 1].text != ")":
        end -= 1
    return end
