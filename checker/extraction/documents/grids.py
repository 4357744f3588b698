"""Grids of who gets what: the columns are headed by recipients, and each cell says yes, no or in which case (shape 53)."""

import re
from collections.abc import Iterator

from checker.extraction.documents.rows import cells, row_commitment, terms
from checker.extraction.words.answers import answer_words
from checker.extraction.words.cues import classify
from checker.model import Action, Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind, Term
from checker.ontology import Ontology

_OURSELVES = "organisation_itself"
_PEOPLE = frozenset({"other_user", "parent_guardian", "affiliate"})  # may as well be those whom the data are about
_WHO_SEES = re.compile(r"\bwho\b|\bwhom\b|\bshar\w+|\brecipients?\b|\b(?:sees?|gets?|receives?|access|visible|passed)\b", re.IGNORECASE)
_PARENT = re.compile(r"^(?:your |the )?parents?$", re.IGNORECASE)
_DASH = re.compile(r"^[-–—]+$")
_CASE = re.compile(
    r"^(?:yes[,;:]? )?\(?(?P<only>(?:but )?only )?(?P<case>(?:if|when|where|once|after|before|unless|until|with|at|on|upon|in|under|"
    r"during|for|by)\b[^()]*)\)?\.?$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:shared?|sold|sell|disclos\w*|passed|given|sent|kept|why|purposes?|how|what|when|collected)\b", re.IGNORECASE)


def gridded(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a row of a grid: one for each column whose header names recipients; none where no cell answers.

    The row's first cell names the data. A cell with a case ("with your consent") permits in that case.
    """
    row = cells(document, clause)
    columns = [(header, text, who) for header, text in row[1:] if (who := _who(header, ontology))]
    if not columns or not row[0][1] or not all(_DASH.match(text) or _said(text) for _, text, _ in columns if text):
        return []
    data, kinds = terms(row[0][1], ontology.data), {term.id for _, _, who in columns for term in who}
    told_above = _WHO_SEES.search(" ".join((*clause.section[-1:], row[0][0]))) is not None
    if not told_above and (kinds <= _PEOPLE or not any(term.id for term in data)):
        return []
    return list(_told(document, clause, columns, data))


def _who(header: str, ontology: Ontology) -> tuple[Term, ...]:
    """Return the recipients that head a column; none where it asks something, or names something else."""
    if _PARENT.match(header):
        return (Term(text=header, id="parent_guardian"),)
    named = () if _ASKS.search(header) else terms(header, ontology.recipients)
    return named if named and all(term.id for term in named) else ()


def _said(text: str) -> bool:
    return answer_words().answer(text) is not None or _CASE.match(text) is not None


def _told(
    document: Document, clause: Clause, columns: list[tuple[str, str, tuple[Term, ...]]], data: tuple[Term, ...]
) -> Iterator[Commitment]:
    for header, text, who in columns:
        if not text or all(term.id == _OURSELVES for term in who):  # what our own staff see is no sharing
            continue
        case = _CASE.match(text)
        yes = case is not None or answer_words().answer(text) is True
        told = _condition(case["case"]) if case is not None else ()
        kind = Kind.PERMIT if yes else Kind.DENY
        yield row_commitment(document, clause, header, Action.SHARE, kind, data=data, recipients=who, conditions=told)


def _condition(case: str) -> tuple[Condition, ...]:
    effect = Effect.UNLESS if case.lower().startswith(("unless", "until")) else Effect.REQUIRES
    return (Condition(kind=classify(case) or ConditionKind.OTHER, text=case.strip(), effect=effect),)
