"""Rows of tables that name who gets which data and were not read: they may permit what no other clause does, and are told as unread."""

import re

from checker.extraction.documents.columns import columns, of_sharing
from checker.extraction.documents.rows import cells, terms
from checker.model import Action, Clause, Document, Term, Unread, UnreadReason
from checker.ontology import Ontology

_PASSED_ON = re.compile(r"\b(?:shared?|passed|given|sent|disclosed|sold|transferred|recipients?|receivers?)\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:no|not|never|none|nobody)\b", re.IGNORECASE)


def unread_row(document: Document, clause: Clause, ontology: Ontology) -> Unread | None:
    """Return a row that has a cell of recipients beside one of data or purposes as a clause that was not understood; None for any other.

    ``clause``: a row in which no commitment was read.
    """
    row = columns(document, clause, ontology)
    data, recipients = terms(row.data, ontology.data), terms(row.recipients, ontology.recipients)
    if not row.recipients:
        data, recipients = _anywhere(document, clause, ontology)
    elif not (row.data or row.purposes):
        return None
    passed_on = bool(row.data and row.recipients) and _PASSED_ON.search(row.header) is not None  # whoever they are, and whatever it is
    if not passed_on and not any(term.id for term in (*data, *recipients)):
        return None
    return Unread(
        statement=document.name,
        start=clause.start,
        end=clause.end,
        text=clause.text,
        section=clause.section,
        reason=UnreadReason.POSSIBLE_DENIAL if _DENIES.search(row.recipients) else UnreadReason.POSSIBLE_PERMISSION,
        actions=(Action.SELL,) if row.sold else (Action.SHARE,),
        data=data,
        recipients=recipients,
    )


def _anywhere(document: Document, clause: Clause, ontology: Ontology) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """Return the data and the parties that the taxonomy knows in any cell of a row under a heading that tells of passing on."""
    row = [(header, cell) for header, cell in cells(document, clause) if header] if of_sharing(clause) else []  # no row of headers itself
    known = [[t for _, cell in row for t in terms(cell, taxonomy) if t.id] for taxonomy in (ontology.data, ontology.recipients)]
    return (tuple(known[0]), tuple(known[1])) if len(row) > 1 else ((), ())
