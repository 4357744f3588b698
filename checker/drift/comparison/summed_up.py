"""Summed up: clauses of a summary that a text puts before what it says at length; they commit to nothing that stands below anyway."""

import re

from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.elsewhere import nearest
from checker.drift.words.cues import cues
from checker.drift.words.say import expression
from checker.drift.words.wording import plain
from checker.model import Commitment, Kind, Statement

_LABEL = re.compile(r"[\W_]*([^\W\d_][\w’'; -]{3,30}?)[*_]{0,3}\s?[:—–;][*_]{0,3}\s")
_FIGURE = re.compile(r"\d")


def summed_up(each: Commitment, side: Side) -> Commitment | None:
    """Return the clause that says at length what a permission or limit says in a summary; None where it is none, or none stands there.

    A ban is a promise wherever it stands, and so is a figure.
    """
    own, between = side.own.statement, side.between
    if each.kind not in (Kind.PERMIT, Kind.LIMIT) or _FIGURE.search(each.text) or not in_a_summary(own, each.start, between):
        return None
    at_length = [other for other in own.commitments if not in_a_summary(own, other.start, between)]
    return nearest(each, at_length, between.rules.ontology)


def in_a_summary(statement: Statement, start: int, between: Between) -> bool:
    """Tell whether what begins at a letter stands in a paragraph that is labelled as a summary, or is the first below such a title."""
    summaries, text = expression(cues(between.rules).standing.summaries), statement.text
    opened = text.rfind("\n", 0, start) + 1
    above = text[:opened].rstrip()
    label = _LABEL.match(text, opened)
    return any(summaries.fullmatch(plain(line)) for line in (label[1] if label else "", above[above.rfind("\n") + 1 :]))
