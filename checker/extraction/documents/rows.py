"""What every reading of a table row shares: its cells by their headers, its terms, and the commitment it makes."""

import re

from checker.extraction.practices.certainty import calibrated, score
from checker.extraction.texts.asked import question, statement
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Actor, Clause, Commitment, Condition, Document, Doubt, Kind, Term, Trace, Way
from checker.ontology import Taxonomy

_SPLIT = re.compile(r"\s*(?:[;•·\n]|,(?! (?:etc|inc)))\s*|\s+and\s+", re.IGNORECASE)
_LONGEST_CELL = 1500  # characters; what stands behind is no list of terms
_MOST_TERMS = 40
_PAIR = 2  # cells of a row that asks and answers


def cells(document: Document, clause: Clause) -> list[tuple[str, str]]:
    """Return (header, text) for the cells of a row, in order."""
    return [(cell.header.strip(), document.text[cell.start : cell.end].strip()) for cell in clause.cells]


def terms(cell: str, taxonomy: Taxonomy) -> tuple[Term, ...]:
    """Return the things that a cell lists, each with its id if it has one."""
    parts = [part for part in _SPLIT.split(cell[:_LONGEST_CELL]) if part.strip()]
    return tuple(Term(text=part.strip(), id=taxonomy.match(part)) for part in parts[:_MOST_TERMS])


_SAYS = re.compile(r"^(?:and |then )?(?:we|you|they)(?: \w+){0,2}? (?!are\b|is\b)\w+", re.IGNORECASE)
_CASE = re.compile(r"^(?:if|when|where|once) (?:you|we|they|someone|a \w+|the \w+)\b", re.IGNORECASE)
_PERIOD = re.compile("|".join(reading_words().period_columns), re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:until|till|while|(?:for )?as long as|for the (?:duration|life|lifetime|term) of|only (?:until|while|as long as))\b", re.IGNORECASE
)
_DOTS = re.compile(r"\s*(?:\.{2,}|…|:)\s*$")


def sentence_of_row(document: Document, clause: Clause) -> str | None:
    """Return the sentence that the headers make of a row ("If you ... | we ask for ... | and use it ..."), None if they make none."""
    row = [(_DOTS.sub("", header), text.rstrip(".")) for header, text in cells(document, clause)]
    if (kept := _kept_until(row)) is not None:
        return kept
    if len(row) == _PAIR and (told := statement(question(row[0][1]), row[1][1])) is not None:
        return told
    told_by = [header for header, text in row if _SAYS.match(header) and not header.endswith("?")]
    if not told_by or any(not header or not text or text in "-–—" for header, text in row):
        return None
    if not all(_SAYS.match(header) or _CASE.match(header) or header.lower().startswith(("and ", "so that", "to ")) for header, _ in row):
        return None
    parts = [f"{header} {text}" for header, text in row]
    joined = ", ".join(parts).replace(", and ", " and ")
    return f"{joined[:1].upper()}{joined[1:]}."


def says_until(document: Document, clause: Clause) -> bool:
    """Tell whether the sentence of a row only says until when something is kept: its other columns are read apart from it."""
    return _kept_until([(_DOTS.sub("", header), text.rstrip(".")) for header, text in cells(document, clause)]) is not None


def _kept_until(row: list[tuple[str, str]]) -> str | None:
    """Return "We keep chats until you delete them" for a row that says in words until when, with what it names first."""
    until = next((text for header, text in row[1:] if _PERIOD.search(header) and _UNTIL.match(text)), None)
    name = row[0][1] if row else ""
    if until is None or not name:
        return None
    return f"We keep {name if name[:2].isupper() else name[:1].lower() + name[1:]} {until[:1].lower()}{until[1:]}."


def row_commitment(
    document: Document, clause: Clause, header: str, action: Action, kind: Kind, *, data: tuple[Term, ...] = (),
    recipients: tuple[Term, ...] = (), purposes: tuple[Term, ...] = (), conditions: tuple[Condition, ...] = (),
) -> Commitment:  # fmt: skip
    """Return the commitment of a row; ``header``: of the column that says what is done."""
    trace = Trace(way=Way.TABLE, word=header, doubts=(Doubt.TABLE_ROW,), score=score((Doubt.TABLE_ROW,)))
    return Commitment(
        statement=document.name, start=clause.start, end=clause.end, text=clause.text, section=clause.section, action=action, kind=kind,
        data=data, recipients=recipients, purposes=purposes, conditions=conditions, trace=trace, rule=f"table:{action}",
        confidence=calibrated(trace.score, Actor.FIRST_PARTY),
    )  # fmt: skip
