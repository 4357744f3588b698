"""Headings that leave a sentence open, which each item below goes on with: "We never" over "sell your data".

A list under a paragraph that ends so has that paragraph as its lead-in; a heading is none, as most headings say nothing of what is
below them (research/academic.md shapes 51 and 52).
"""

import re
from functools import cached_property, lru_cache

from checker.extraction.texts.above import heading_above, unnumbered
from checker.extraction.words.lexicon import lexicon
from checker.model import ClauseKind, Document, Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

_END = re.compile(r"[\s:.…–—-]*$")
_LONGEST = 14  # words of a heading
_NO_VERB = "the a an your our any all no my other those these such to for with by in of and or we you it".split()
_VERB_NEXT = re.compile(rf"(?!{either(_NO_VERB)}\b)[A-Za-z]+(?<!ing)\b")


class OpenHeadings(Value):
    """Words by which a heading is known to be open; see rules/lexicon/open_headings.yaml."""

    ours: Patterns
    of_data: Patterns
    says: tuple[str, ...]
    helpers: tuple[str, ...]
    openers: tuple[str, ...]
    cases: tuple[str, ...]
    never_done: tuple[str, ...]

    @cached_property
    def beginning(self) -> re.Pattern[str]:
        """Return what finds the beginning of an open heading: who acts, or which data are acted on and that something is said of them."""
        return re.compile(rf"(?:(?P<ours>{either(self.ours)})|{either(self.of_data)} {either(self.says)})\b", re.IGNORECASE)

    @cached_property
    def nothing_done(self) -> re.Pattern[str]:
        """Return what finds "What we never do"."""
        return re.compile(either(self.never_done).replace("{us}", lexicon().headings.us), re.IGNORECASE)


@lru_cache(maxsize=1)
def open_headings() -> OpenHeadings:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(OpenHeadings, "lexicon/open_headings.yaml")


def under_open(document: Document, index: int, *, goes_on: bool) -> tuple[str, int] | None:
    """Return an item as the end of the sentence that its heading opens, with the index of the heading; None for any other clause.

    ``goes_on``: the item is no sentence of its own; only what stands after "if" or "when" may look like one.
    """
    clause = document.clauses[index]
    if clause.kind is not ClauseKind.ITEM or clause.lead_in is not None or not clause.section:
        return None
    item = clause.text[len(clause.marker) :].strip() if clause.marker and clause.text.startswith(clause.marker) else clause.text.strip()
    lead = _lead(clause.section[-1], item)
    if lead is None or not (goes_on or lead.rsplit(maxsplit=1)[-1].lower() in open_headings().cases):
        return None
    place = heading_above(document, index, clause.section[-1])
    return None if place is None else (f"{lead} {item if _is_name(item) else item[:1].lower() + item[1:]}", place)


def _lead(heading: str, item: str) -> str | None:
    """Return a heading as the beginning of the sentence that an item goes on with, None if it opens none for it."""
    plain = _END.sub("", unnumbered(heading).translate(str.maketrans("’‘", "''")))
    if len(plain.split()) > _LONGEST or heading.rstrip().endswith("?"):
        return None
    if open_headings().nothing_done.fullmatch(plain):
        return "We never" if _VERB_NEXT.match(item) else None
    begun = open_headings().beginning.match(plain)
    last = plain.rsplit(maxsplit=1)[-1].lower() if plain else ""
    if begun is None or begun.end() > len(plain) - (len(last) if last in open_headings().openers else 0):
        return None
    if last in open_headings().helpers:
        return plain if _VERB_NEXT.match(item) or not begun["ours"] else None
    takes_what = begun["ours"] is not None and last in lexicon().verbs and len(plain.split()) > 1
    return plain if last in open_headings().openers or takes_what else None


def _is_name(item: str) -> bool:
    first = item.split(" ", 1)[0]
    return first.isupper() or sum(c.isupper() for c in first) > 1 or first == "I"
