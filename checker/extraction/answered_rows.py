"""Rows that answer yes or no: the model form of financial privacy notices (12 CFR 1016, appendix), lists of what is sold."""

import re

from checker.extraction.rows import cells, row_commitment, terms
from checker.model import Action, Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind, Term
from checker.ontology import Ontology

_REASONS = re.compile(r"\breasons?\b.*\bshare\b", re.IGNORECASE)
_LIMIT = re.compile(r"\bcan you limit\b", re.IGNORECASE)
_SHARES = re.compile(r"\b(?:does|do)\b.*\bshare\b", re.IGNORECASE)
_YES = re.compile(r"^(?:yes|y|true|✓|✔|✅|x|●)\W*$", re.IGNORECASE)
_NO = re.compile(
    r"^(?:no|n|none|never|false|✗|✘|❌|we don['’]t(?: share| sell| collect)?|not (?:collected|shared|sold|disclosed))\W*$", re.IGNORECASE
)
_ABOUT = re.compile(r"\binformation about (?:your )?(?P<what>[^.;]+)", re.IGNORECASE)
_EVERYDAY = re.compile(r"\beveryday business purposes\b", re.IGNORECASE)
_SUCH_AS = re.compile(r"\bsuch as (?:to )?(?P<what>.+)$", re.IGNORECASE | re.DOTALL)
_DEEDS = {Action.SELL: r"\bsold|\bsell|\bsale\b", Action.SHARE: r"\bshared?\b|\bdisclos", Action.COLLECT: r"\bcollect"}
_WHAT = re.compile(r"\bcategor|\binformation\b|\bdata\b|\btype", re.IGNORECASE)


def answered(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a row whose cells say yes or no to what their headers ask."""
    row = cells(document, clause)
    if len(row) > 1 and _REASONS.search(row[0][0]) and _SHARES.search(row[1][0]):
        return _reason(document, clause, row, ontology)
    data = next((terms(text, ontology.data) for header, text in row if _WHAT.search(header) and not _asked(header)), ())
    if not any(term.id for term in data):
        return []
    return [
        row_commitment(document, clause, header, action, kind, data=data)
        for header, text in row
        if (action := _asked(header)) is not None and (kind := _kind(text)) is not None
    ]


def _asked(header: str) -> Action | None:
    return next((action for action, words in _DEEDS.items() if re.search(words, header, re.IGNORECASE) and not _WHAT.match(header)), None)


def _kind(answer: str) -> Kind | None:
    return Kind.PERMIT if _YES.match(answer) else Kind.DENY if _NO.match(answer) else None


def _reason(document: Document, clause: Clause, row: list[tuple[str, str]], ontology: Ontology) -> list[Commitment]:
    """Read a row of the model form: for which reason, whether it is shared, whether the person can limit it."""
    reason, kind = row[0][1], _kind(row[1][1])
    if kind is None:
        return []
    limit = next((text for header, text in row[2:] if _LIMIT.search(header)), "")
    way_out = Condition(kind=ConditionKind.OPT_OUT, text=f"Can you limit this sharing? {limit}", effect=Effect.UNLESS)
    about = _ABOUT.search(reason)
    return [
        row_commitment(
            document, clause, row[1][0], Action.SHARE, kind, data=_told(about["what"], ontology) if about else (Term(text="personal information", id="user"),),  # noqa: E501
            recipients=_parties(reason, ontology), purposes=_purposes(reason, ontology),
            conditions=(way_out,) if kind is Kind.PERMIT and _YES.match(limit) else (),
        )
    ]  # fmt: skip


def _told(words: str, ontology: Ontology) -> tuple[Term, ...]:
    found = terms(words, ontology.data)
    return found if any(term.id for term in found) else (Term(text=words.strip(), id="user.financial"),)


def _parties(reason: str, ontology: Ontology) -> tuple[Term, ...]:
    """Return whom a reason of the form names; none for the institution's own purposes."""
    lowered = reason.lower()
    for words in ("nonaffiliates", "affiliates", "other financial companies"):
        if re.search(rf"\b{words}\b", lowered):
            return (Term(text=words, id=ontology.recipients.match(words)),)
    return ()


def _purposes(reason: str, ontology: Ontology) -> tuple[Term, ...]:
    named = _SUCH_AS.search(reason)
    if named is not None:
        return terms(re.sub(r",? or ", ", ", named["what"]), ontology.purposes)
    words = "everyday business purposes" if _EVERYDAY.search(reason) else "marketing" if "market" in reason.lower() else ""
    return (Term(text=words, id=ontology.purposes.match(words)),) if words else ()
