"""Table rows to commitments: the column headers say which cell is data, recipient or purpose (shape 53)."""

import re
from typing import NamedTuple

from checker.extraction.documents.answered_rows import answered
from checker.extraction.documents.rows import cells, row_commitment, terms
from checker.extraction.words.cues import days, since
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind, Term
from checker.ontology import Ontology

_DATA = re.compile("|".join(reading_words().data_columns), re.IGNORECASE)
_RECIPIENTS = re.compile("|".join(reading_words().recipient_columns), re.IGNORECASE)
_PURPOSES = re.compile("|".join(reading_words().purpose_columns), re.IGNORECASE)
_SOLD = re.compile("|".join(reading_words().sale_columns), re.IGNORECASE)
_PERSONAL = re.compile(r"\bpersonal (?:data|information|details)\b", re.IGNORECASE)
_PERIOD = re.compile("|".join(reading_words().period_columns), re.IGNORECASE)
_NAMES = re.compile(
    r"^(?!see\b|it\b|this\b|as\b|depend|var(?:y|ies)\b|only\b|when\b|if\b|where\b|not\b)(?:the |our |a |an )?(?:[\w&.'’-]+ ?){1,6}$",
    re.IGNORECASE,
)  # whoever a column of recipients lists, known or not
_NONE = re.compile(
    r"^(?:n/?a|none|nobody|no[ -]?one|no|never|not (?:applicable|shared|disclosed|sold)|no third part\w+|-|—)\W*$", re.IGNORECASE
)


_FURTHER = re.compile(r"^(?:not|no|never|none|nobody|n/?a)\b", re.IGNORECASE)  # "our bank; not passed on further", "not used"


class Row(NamedTuple):
    """The cells of a row by what their columns are about."""

    data: str = ""
    recipients: str = ""
    purposes: str = ""
    sold: bool = False
    header: str = ""  # of the column that says what is done
    personal: bool = False  # the column of the data says that they are personal data, whatever they are


def row_commitments(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a table row whose headers name data and recipients or purposes."""
    read = answered(document, clause, ontology) or _kept(document, clause, ontology)
    if read:
        return read
    row = _columns(document, clause)
    if not row.data or not (row.recipients or row.purposes):
        return []
    data = terms(row.data, ontology.data)
    known = (
        row.personal
        or any(term.id for term in data)
        or (row.recipients and any(term.id for term in terms(row.recipients, ontology.recipients)))
    )
    if not known:
        return []
    action, kind = Action.COLLECT, Kind.PERMIT
    recipients: tuple[Term, ...] = ()
    if row.recipients:
        action = Action.SELL if row.sold else Action.SHARE
        kind = Kind.DENY if _NONE.match(row.recipients) else Kind.PERMIT
        named = terms(row.recipients, ontology.recipients)
        recipients = () if kind is Kind.DENY else tuple(term for term in named if not _FURTHER.match(term.text))
        if kind is Kind.PERMIT and not all(term.id or _NAMES.match(term.text) for term in recipients):
            return []
    purposes = terms(row.purposes, ontology.purposes) if row.purposes and not _FURTHER.match(row.purposes) else ()
    if not recipients and kind is Kind.PERMIT and not purposes:
        return []
    return [row_commitment(document, clause, row.header, action, kind, data=data, recipients=recipients, purposes=purposes)]


def _kept(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Read a row that says how long something is kept: what it names first, for the time in its column."""
    row = cells(document, clause)
    period = next(((header, text) for header, text in row if _PERIOD.search(header) and days(text) is not None), None)
    if period is None or len(row) < 2 or row[0] == period:
        return []
    text = period[1]
    clock = Condition(kind=ConditionKind.TIME, text=text, effect=Effect.REQUIRES, days=days(text), since=since(text))
    named = _IN_BRACKETS.sub("", row[0][1]).strip()
    inside = [term.id for words in _IN_BRACKETS.findall(row[0][1]) for term in terms(words.strip("()"), ontology.data) if term.id]
    data = (Term(text=named, id=ontology.data.match(named), includes=tuple(dict.fromkeys(inside))),)
    return [row_commitment(document, clause, period[0], Action.RETAIN, Kind.LIMIT, data=data, conditions=(clock,))]


_IN_BRACKETS = re.compile(r"\([^()]*\)")


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
        bool(_PERSONAL.search(headers.get("data", ""))),
    )
