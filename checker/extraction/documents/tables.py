"""Table rows to commitments: the column headers say which cell is data, recipient or purpose (shape 53)."""

import re

from checker.extraction.documents.answered_rows import answered
from checker.extraction.documents.choice_columns import choice
from checker.extraction.documents.columns import Row, columns
from checker.extraction.documents.grids import gridded
from checker.extraction.documents.rows import cells, row_commitment, terms
from checker.extraction.words.cues import classify, days, since
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Clause, Commitment, Condition, ConditionKind, Document, Effect, Kind, Term
from checker.ontology import Ontology

_PERIOD = re.compile("|".join(reading_words().period_columns), re.IGNORECASE)
_NAMES = re.compile(
    r"^(?!see\b|it\b|this\b|as\b|depend|var(?:y|ies)\b|only\b|when\b|if\b|where\b|not\b)(?:the |our |a |an )?(?:[\w&.'’-]+ ?){1,6}$",
    re.IGNORECASE,
)  # whoever a column of recipients lists, known or not
_NONE = re.compile(
    r"^(?:n/?a|none|nobody(?: else)?|no[ -]?one(?: else)?|no|never|not applicable|no third part\w+|-|—|"
    r"(?:never |not )(?:shared|disclosed|sold|given|passed(?: on)?|sent|released|provided|transferred|shown)(?: out| on)?"
    r"(?: (?:to|with) (?:any(?:one|body)(?: else)?|others|(?:any )?third part\w+))?)\W*$",
    re.IGNORECASE,
)


_CASE = re.compile(
    r"(?:only )?(?:if|when|where|once|after|unless|with (?:your|their) (?:consent|permission)|(?:at|on) your request)\b",
    re.IGNORECASE,
)
_HAPPENS = re.compile(
    r"^(?:only |always |never )?(?:after|before|if|when|where|once|on|upon|at|with|without|during|while|until|every|each)\b"
    r"|\b(?:you|we|they|it|is|are|has|have|was|were)\b",
    re.IGNORECASE,
)  # what a cell of a case has, and one of an aim has not
_BEHIND = re.compile(
    r",? \(?(?P<case>(?:(?:but )?only )?(?:if|when|where|once|unless|after|with (?:your|their) (?:consent|permission)"
    r"|(?:at|on) (?:your|their|(?:the )?[\w-]+['’]s?) request)\b[^)]*?)\)?\.?$"
)
_SPEAKS = re.compile(r"(?:they|we|it|you|this|these|see)\b(?! (?:to|for)\b)", re.IGNORECASE)  # a sentence, and no list of purposes
_INBOUND = re.compile(
    r"\b(?:we (?:\w+ )?(?:receive|get|collect|obtain)|to us\b|(?:gives?|sends?|provides?) us)\b", re.IGNORECASE
)  # sources
_ALL = re.compile(
    r"(?:all|any)(?: of)? (?:the )?(?:above|data|information|personal data|personal information|of it|of them)\b"
    r"|(?:everything|anything|all)\b"
    r"|what(?:ever)? (?:\w+ ){0,3}?(?:needs?|requires?|demands?|asks?(?: for)?|is (?:needed|required|necessary))\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"^(?:not|no|never|none|nobody|n/?a)\b", re.IGNORECASE)  # "our bank; not passed on further", "not used"


def row_commitments(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Return the commitments of a table row whose headers name data and recipients or purposes."""
    if answers := answered(document, clause, ontology):
        return answers
    if grid := gridded(document, clause, ontology):
        return [*_kept(document, clause, ontology), *grid]
    return [*_kept(document, clause, ontology), *_told(document, clause, ontology)]


def _told(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Read a row by its columns of data, recipients and purposes."""
    row = columns(document, clause, ontology)
    if not row.data or not (row.recipients or row.purposes):
        return []
    data = _data(row, ontology)
    known = (
        row.personal
        or any(term.id for term in data)
        or (row.recipients and any(term.id for term in terms(row.recipients, ontology.recipients)))
    )
    if not known:
        return []
    when, aim = _when(row.case)
    said = row.purposes or aim
    case = (*(_case(said) or _case_behind(row.recipients) or _case_behind(said)), *when, *choice(document, clause))
    told = "" if _case(said) or _FURTHER.match(said) or _SPEAKS.match(said) else said
    purposes = terms(_BEHIND.sub("", told), ontology.purposes) if told else ()
    used = (
        [row_commitment(document, clause, row.header, Action.COLLECT, Kind.PERMIT, data=data, purposes=purposes, conditions=case)]
        if purposes
        else []
    )
    if not row.recipients:
        return used
    action = Action.SELL if row.sold else Action.SHARE
    if _NONE.match(row.recipients):  # what the data are for is no aim of the sharing that is denied
        return [row_commitment(document, clause, row.header, action, Kind.DENY, data=data), *used]
    if any(_INBOUND.search(text) for _, text in cells(document, clause) if text != row.data):
        return used
    named = _recipients(_BEHIND.sub("", row.recipients), ontology)
    recipients = tuple(term for term in named if not _FURTHER.match(term.text))
    if not all(term.id or _NAMES.match(term.text) for term in recipients) or not recipients:
        return []
    return [
        row_commitment(
            document, clause, row.header, action, Kind.PERMIT, data=data, recipients=recipients, purposes=purposes, conditions=case
        )
    ]


def _data(row: Row, ontology: Ontology) -> tuple[Term, ...]:
    """Return the data of a row; one kind of data takes in what the column of examples lists."""
    data = terms(row.data, ontology.data)
    if _ALL.match(row.data):
        return (Term(text=row.data, id="user"),)
    if len(data) != 1 or not row.examples:
        return data
    listed = tuple(dict.fromkeys(term.id for term in terms(row.examples, ontology.data) if term.id and term.id != data[0].id))
    return (data[0].model_copy(update={"includes": listed}),) if listed else data


def _recipients(cell: str, ontology: Ontology) -> tuple[Term, ...]:
    """Return whom a cell lists; a kind before a colon ("Service providers: hosting, support") is whom those behind it are examples of."""
    kind, colon, _ = cell.partition(":")
    named = ontology.recipients.match(kind) if colon else None
    return (Term(text=kind.strip(), id=named),) if named else terms(cell, ontology.recipients)


def _case(cell: str) -> tuple[Condition, ...]:
    """Return the case that stands where the purposes do ("where the law demands it"), as what the sharing needs."""
    if not _CASE.match(cell):
        return ()
    return (Condition(kind=classify(cell) or ConditionKind.OTHER, text=cell.rstrip("."), effect=Effect.REQUIRES),)


def _when(cell: str) -> tuple[tuple[Condition, ...], str]:
    """Return what a column that says when tells: a case ("after a crash", "court order"), or the aim that may stand in its place."""
    kind = classify(cell)
    if not cell or (kind is None and _HAPPENS.search(cell) is None):
        return (), cell
    return (Condition(kind=kind or ConditionKind.OTHER, text=cell.rstrip("."), effect=Effect.REQUIRES),), ""


def _case_behind(cell: str) -> tuple[Condition, ...]:
    """Return the case in which those of a cell get it ("The police, if the car is stolen")."""
    found = _BEHIND.search(cell)
    return (
        ()
        if found is None
        else (Condition(kind=classify(found["case"]) or ConditionKind.OTHER, text=found["case"], effect=Effect.REQUIRES),)
    )


def _kept(document: Document, clause: Clause, ontology: Ontology) -> list[Commitment]:
    """Read a row that says how long something is kept: what it names first, for the time in its column."""
    row = cells(document, clause)
    if len(row) > 1 and any(_PERIOD.search(header) and _NOT_KEPT.fullmatch(text) for header, text in row[1:]):
        header = next(header for header, text in row[1:] if _NOT_KEPT.fullmatch(text))
        return [row_commitment(document, clause, header, Action.RETAIN, Kind.DENY, data=terms(row[0][1], ontology.data))]
    period = next(((header, text) for header, text in row if _PERIOD.search(header) and days(text) is not None), None)
    if period is None or len(row) < 2 or row[0] == period:
        return []
    text = period[1]
    clock = Condition(kind=ConditionKind.TIME, text=text, effect=Effect.REQUIRES, days=days(text), since=since(text))
    named = _IN_BRACKETS.sub("", row[0][1]).strip()
    inside = [term.id for words in _IN_BRACKETS.findall(row[0][1]) for term in terms(words.strip("()"), ontology.data) if term.id]
    data = (Term(text=named, id=ontology.data.match(named), includes=tuple(dict.fromkeys(inside))),)
    return [row_commitment(document, clause, period[0], Action.RETAIN, Kind.LIMIT, data=data, conditions=(clock,))]


_NOT_KEPT = re.compile(
    r"(?:we )?(?:do not|don't|are not|is not|not|never)(?: ever)? (?:be )?(?:keep|kept|stored?|retain(?:ed)?|saved?|held|hold)"
    r"(?: (?:it|them|this|these|at all|by us))*\.?",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
