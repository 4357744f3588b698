"""Rows of tables that name who gets which data and were not read: they may permit what no other clause does, and are told as unread."""

import re

from checker.extraction.documents.columns import columns
from checker.extraction.documents.rows import terms
from checker.model import Action, Clause, Document, Unread, UnreadReason
from checker.ontology import Ontology

_PASSED_ON = re.compile(r"\b(?:shared?|passed|given|sent|disclosed|sold|transferred|recipients?|receivers?)\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:no|not|never|none|nobody)\b", re.IGNORECASE)


def unread_row(document: Document, clause: Clause, ontology: Ontology) -> Unread | None:
    """Return a row that has a cell of recipients beside one of data or purposes as a clause that was not understood; None for any other.

    ``clause``: a row in which no commitment was read.
    """
    row = columns(document, clause, ontology)
    if not row.recipients or not (row.data or row.purposes):
        return None
    data, recipients = terms(row.data, ontology.data), terms(row.recipients, ontology.recipients)
    passed_on = bool(row.data) and _PASSED_ON.search(row.header) is not None  # whoever they are, and whatever it is
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
