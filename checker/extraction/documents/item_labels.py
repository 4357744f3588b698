"""Labels of items that add nothing to their lead-in: "It leaves us through two doors: 1. The law. A court order opens this one"."""

from collections.abc import Sequence

from checker.extraction.texts.joining import Joined
from checker.model import Action, Clause, ClauseKind, Commitment, Document, Kind

_LONGEST = 6  # words of a label
_PASSED_ON = frozenset({Action.SHARE, Action.SELL})


def only_labels(source: Joined, found: Sequence[Commitment], document: Document) -> bool:
    """Tell whether a clause only names an item whose next sentence says what is meant, so that with its lead-in it permits nothing itself.

    "We share your data with: 1. Hosts. They ..." names somebody; "The law." names nobody, and without a receiver, an aim or a condition
    the lead-in alone would be leave for everything.
    """
    clause = document.clauses[source.clause]
    after = document.clauses[source.clause + 1 : source.clause + 2]
    explained = len(clause.text.split()) <= _LONGEST and bool(after) and after[0].paragraph == clause.paragraph
    return explained and _adds_nothing(source, clause, found)


def whole_sentence(source: Joined, found: Sequence[Commitment], document: Document) -> Joined | None:
    """Return an item as a sentence of its own, where it was joined to a lead-in that needs no end and added nothing to it.

    "Data leave us through two doors: 1. A court order opens this one": the lead-in alone would be leave to share with anybody.
    """
    clause = document.clauses[source.clause]
    if not _adds_nothing(source, clause, [each for each in found if each.action in _PASSED_ON], known=True):
        return None
    bare = clause.text[len(clause.marker) :].lstrip() if clause.marker and clause.text.startswith(clause.marker) else clause.text
    return Joined(bare, source.clause)


def _adds_nothing(source: Joined, clause: Clause, found: Sequence[Commitment], *, known: bool = False) -> bool:
    item = source.lead_in is not None and clause.kind is ClauseKind.ITEM and clause.text.rstrip().endswith(".")
    return item and bool(found) and all(_says_nothing(each, clause.text, known=known) for each in found)


def _says_nothing(told: Commitment, text: str, *, known: bool) -> bool:
    """Tell whether all that a reading has is the lead-in's: no receiver, aim or case, and data only beside those of the lead-in.

    "Data; the law": a label was taken for a second thing. "Records; your name": a sentence has its own verb for what it names.
    """
    named = told.recipients or told.purposes or told.conditions or told.exceptions or told.closes
    own = [term for term in told.data if term.text.casefold() in text.casefold()]
    beside = len(own) < len(told.data) and (known or all(term.id is None for term in own))
    return told.kind is Kind.PERMIT and not named and (not own or beside)
