"""Clocks of deletion that name no period: "at once", "every night", "as soon as the check is finished"."""

from collections.abc import Iterator

from spacy.tokens import Doc

from checker.extraction import cues
from checker.extraction import relations as rel
from checker.extraction.predicate import Predicate
from checker.model import Action


def prompt(predicate: Predicate, doc: Doc, area: set[int]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and opening word of what says how soon or how often data are deleted; offsets are of tokens."""
    if predicate.frame.action is not Action.DELETE:
        return
    timed = False
    for found in cues.PROMPT.finditer(doc.text):
        span = doc.char_span(*found.span(), alignment_mode="expand")
        if span is not None and span.start in area:
            timed = True
            yield span.start, span.end, span[0].lower_
    for clause in [c for thing in predicate.data for c in rel.relative_clauses(thing)] if timed else []:
        start = clause.left_edge.i
        if doc[start].lower_ in ("that", "which", "who") and doc[start - 1].text != ",":
            yield (
                start,
                clause.right_edge.i + 1,
                doc[start].lower_,
            )  # "messages that have been delivered are removed at once": not before that
