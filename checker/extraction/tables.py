"""Table rows to commitments: the column headers say which cell is data, recipient or purpose (shape 53)."""

import re
from typing import NamedTuple

from checker.extraction.certainty import calibrated, score
from checker.model import Action, Actor, Clause, Commitment, Document, Doubt, Kind, Term, Trace, Way
from checker.ontology import Ontology, Taxonomy

_DATA = re.compile(
    r"\b(?:categor\w+|types?|kinds?) of (?:personal )?(?:information|data)|\b(?:personal )?(?:information|data) (?:we )?(?:collect|process|use)|\bpersonal (?:information|data)$|^data$|^information$|^what\b",  # noqa: E501
    re.IGNORECASE,
)
_RECIPIENTS = re.compile(
    r"\brecipients?\b|\bthird part|\bdisclos\w+ to|\bshared? with|\bwho\b|\bsold to|\bvendors?\b|\bpartners?\b|\bwith whom\b", re.IGNORECASE
)
_PURPOSES = re.compile(r"\bpurposes?\b|\bwhy\b|\buses?\b|\breasons?\b|\bhow we use", re.IGNORECASE)
_SOLD = re.compile(r"\bsold|\bsale\b|\bsell", re.IGNORECASE)
_SPLIT = re.compile(r"\s*(?:[;•·\n]|,(?! (?:etc|inc)))\s*|\s+and\s+", re.IGNORECASE)
_NONE = re.compile(r"^(?:n/?a|none|no|not (?:applicable|shared|disclosed|sold)|no third part\w+|-|—)\W*$", re.IGNORECASE)


class Row(NamedTuple):
    """The cells of a row by what their columns are about."""

    data: str = ""
    recipients: str = ""
    purposes: str = ""
    sold: bool = False
    header: str = ""  # of the column that says what is done


def row_commitments(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a table row whose headers name data and recipients or purposes."""
    row = _columns(document, clause)
    if not row.data or not (row.recipients or row.purposes):
        return []
    data = _terms(row.data, ontology.data)
    if not any(term.id for term in data):
        return []
    action, kind = Action.COLLECT, Kind.PERMIT
    recipients: tuple[Term, ...] = ()
    if row.recipients:
        action = Action.SELL if row.sold else Action.SHARE
        kind = Kind.DENY if _NONE.match(row.recipients) else Kind.PERMIT
        recipients = () if kind is Kind.DENY else _terms(row.recipients, ontology.recipients)
        if kind is Kind.PERMIT and not any(term.id for term in recipients):
            return []
    trace = Trace(way=Way.TABLE, word=row.header, doubts=(Doubt.TABLE_ROW,), score=score((Doubt.TABLE_ROW,)))
    return [
        Commitment(
            statement=document.name, start=clause.start, end=clause.end, text=clause.text, section=clause.section, action=action, kind=kind, data=data,  # noqa: E501
            recipients=recipients, purposes=_terms(row.purposes, ontology.purposes) if row.purposes else (), confidence=calibrated(trace.score, Actor.FIRST_PARTY), rule=f"table:{action}",  # noqa: E501
            trace=trace,
        )
    ]  # fmt: skip


def _columns(document: Document, clause: Clause) -> Row:
    found: dict[str, str] = {}
    sold, headers = False, dict[str, str]()
    for cell in clause.cells:
        text = document.text[cell.start : cell.end].strip()
        for name, pattern in (("recipients", _RECIPIENTS), ("purposes", _PURPOSES), ("data", _DATA)):
            if text and name not in found and pattern.search(cell.header):
                found[name], headers[name] = text, cell.header
                sold = sold or (name == "recipients" and bool(_SOLD.search(cell.header)))
                break
    return Row(
        found.get("data", ""),
        found.get("recipients", ""),
        found.get("purposes", ""),
        sold,
        headers.get("recipients", headers.get("purposes", "")),
    )


def _terms(cell: str, taxonomy: Taxonomy) -> tuple[Term, ...]:
    parts = [part for part in _SPLIT.split(cell[:1500]) if part.strip()]
    return tuple(Term(text=part.strip(), id=taxonomy.match(part)) for part in parts[:40])
