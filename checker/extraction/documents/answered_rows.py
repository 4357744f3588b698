"""Rows that answer yes or no: the model form of financial privacy notices (12 CFR 1016, appendix), lists of what is sold."""

import re

from checker.extraction.documents.rows import cells, row_commitment, terms
from checker.extraction.words.answers import answer_words
from checker.model import Action, Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind, Term
from checker.ontology import Ontology

_WITH = re.compile(r"\b(?:with|to) (?P<who>[^?]+?)\s*\??$", re.IGNORECASE)


def answered(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a row whose cells say yes or no to what their headers ask."""
    row = cells(document, clause)
    words = answer_words()
    if len(row) > 1 and words.is_reason(row[0][0], row[1][0]):
        return _reason(document, clause, row, ontology)
    data = next((terms(text, ontology.data) for header, text in row if words.names_data(header)), ())
    if not any(term.id for term in data):
        return []
    return [
        row_commitment(document, clause, header, action, kind, data=data, recipients=_asked_of(header, text, ontology))
        for header, text in row
        if (action := words.asked(header)) is not None and (kind := _kind(text)) is not None
    ]


def _asked_of(header: str, answer: str, ontology: Ontology) -> tuple[Term, ...]:
    """Return whom an answer names ("Yes, to brands"), or else its header ("Shared with banks"); none where both mean anybody."""
    if named := answer_words().named(answer):
        return terms(named, ontology.recipients)
    asked = _WITH.search(header)
    return found if asked and (found := terms(asked["who"], ontology.recipients)) and all(term.id for term in found) else ()


def _kind(answer: str) -> Kind | None:
    said = True if answer_words().named(answer) else answer_words().answer(answer)
    return None if said is None else Kind.PERMIT if said else Kind.DENY


def _reason(document: Document, clause: Clause, row: list[tuple[str, str]], ontology: Ontology) -> list[Commitment]:
    """Read a row of the model form: for which reason, whether it is shared, whether the person can limit it."""
    words, reason, kind = answer_words(), row[0][1], _kind(row[1][1])
    if kind is None:
        return []
    limit = next((text for header, text in row[2:] if re.search(words.limits, header, re.IGNORECASE)), "")
    way_out = Condition(kind=ConditionKind.OPT_OUT, text=f"Can you limit this sharing? {limit}", effect=Effect.UNLESS)
    about = re.search(words.about, reason, re.IGNORECASE)
    return [
        row_commitment(
            document, clause, row[1][0], Action.SHARE, kind, data=_told(about["what"], ontology) if about else (Term(text="personal information", id="user"),),  # noqa: E501
            recipients=_parties(reason, ontology), purposes=_purposes(reason, ontology),
            conditions=(way_out,) if kind is Kind.PERMIT and words.answer(limit) else (),
        )
    ]  # fmt: skip


def _told(words: str, ontology: Ontology) -> tuple[Term, ...]:
    found = terms(words, ontology.data)
    return found if any(term.id for term in found) else (Term(text=words.strip(), id="user.financial"),)


def _parties(reason: str, ontology: Ontology) -> tuple[Term, ...]:
    """Return whom a reason of the form names; none for the institution's own purposes."""
    lowered = reason.lower()
    for words in answer_words().parties:
        if re.search(rf"\b{words}\b", lowered):
            return (Term(text=words, id=ontology.recipients.match(words)),)
    return ()


def _purposes(reason: str, ontology: Ontology) -> tuple[Term, ...]:
    words = answer_words()
    named = re.search(words.examples, reason, re.IGNORECASE | re.DOTALL)
    if named is not None:
        return terms(re.sub(r",? or ", ", ", named["what"]), ontology.purposes)
    everyday = re.search(rf"\b{words.everyday}\b", reason, re.IGNORECASE)
    said = words.everyday if everyday else "marketing" if words.marketing in reason.lower() else ""
    return (Term(text=said, id=ontology.purposes.match(said)),) if said else ()
