"""Columns of a table: which names data, recipients or purposes, by its header, or by what stands below where the header says nothing."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker.extraction.documents.rows import terms
from checker.extraction.words.reading_words import reading_words
from checker.model import Clause, Document
from checker.ontology import Ontology

_KINDS = {
    "recipients": re.compile("|".join(reading_words().recipient_columns), re.IGNORECASE),
    "purposes": re.compile("|".join(reading_words().purpose_columns), re.IGNORECASE),
    "data": re.compile("|".join(reading_words().data_columns), re.IGNORECASE),
}
_PARTY = re.compile("|".join(reading_words().party_columns), re.IGNORECASE)
_WITH_WHOM = re.compile(r"^(?:with|to|goes to)(?: whom)?$", re.IGNORECASE)
_CASE = re.compile("|".join(reading_words().case_columns), re.IGNORECASE)
_OF_SHARING = re.compile("|".join(reading_words().sharing_headings), re.IGNORECASE)
_SOLD = re.compile("|".join(reading_words().sale_columns), re.IGNORECASE)
_PERSONAL = re.compile(r"\bpersonal (?:data|information|details)\b", re.IGNORECASE)
_NEUTRAL = re.compile("|".join(reading_words().neutral_columns), re.IGNORECASE)
_EXAMPLES = re.compile("|".join(reading_words().example_columns), re.IGNORECASE)
_SENTENCE = re.compile(
    r"[a-z)] ?[.!?]\s+[A-Z]|\b(?:we|you|they|us) [a-z]+ |\buses?\b|\bused to\b", re.IGNORECASE
)  # a cell that is no list of things


class Row(NamedTuple):
    """The cells of a row by what their columns are about."""

    data: str = ""
    recipients: str = ""
    purposes: str = ""
    examples: str = ""  # of the data
    sold: bool = False
    header: str = ""  # of the column that says what is done
    personal: bool = False  # the column of the data says that they are personal data, whatever they are
    case: str = ""  # the column that says when


def columns(document: Document, clause: Clause, ontology: Ontology) -> Row:
    """Return the cells of a row by what their columns are about, "" for a column that the table has not."""
    found: dict[str, str] = {}
    headers: dict[str, str] = {}
    others: list[tuple[str, str]] = []
    for header, text in _cells(document, clause):
        name = next((name for name, kind in _KINDS.items() if name not in found and kind.search(header)), None)
        if name is None:
            others.append((header, text))
        else:
            found[name], headers[name] = text, header
    if "recipients" not in found:
        for header, text in others:
            if _WITH_WHOM.match(header) or (_PARTY.match(header) and of_sharing(clause, headers.values())):
                found["recipients"], headers["recipients"] = text, header
                others.remove((header, text))
                break
    if "data" not in found:
        neutral = [text for header, text in others if _NEUTRAL.search(header)]
        told = "recipients" in found  # whatever is given to somebody is data, known or not
        found["data"] = next(
            (t for t in neutral if _are_data(t, ontology)), next((t for t in neutral if told and not _SENTENCE.search(t)), "")
        )
    return Row(
        found["data"],
        found.get("recipients", ""),
        found.get("purposes", ""),
        next((text for header, text in others if _EXAMPLES.search(header) and text != found["data"] and not _SENTENCE.search(text)), ""),
        bool(_SOLD.search(headers.get("recipients", ""))),
        headers.get("recipients", headers.get("purposes", "")),
        bool(_PERSONAL.search(headers.get("data", ""))),
        next((text for header, text in others if _CASE.match(header)), ""),
    )


def of_sharing(clause: Clause, headers: Iterable[str] = ()) -> bool:
    """Tell whether the heading over a table, or one of its columns, says that what stands there is given to somebody."""
    return any(_OF_SHARING.search(text) for text in (*clause.section[-1:], *headers))


def _cells(document: Document, clause: Clause) -> Iterator[tuple[str, str]]:
    for cell in clause.cells:
        text = document.text[cell.start : cell.end].strip()
        if text:
            yield cell.header, text


def _are_data(text: str, ontology: Ontology) -> bool:
    return not _SENTENCE.search(text) and any(term.id for term in terms(text, ontology.data))
