"""Columns that say what choice the person has over what a row tells: "Can you opt out?" yes, "Your choice" only if you agree."""

import re

from checker.extraction.documents.rows import cells
from checker.extraction.words.answers import answer_words
from checker.extraction.words.cues import classify
from checker.extraction.words.reading_words import reading_words
from checker.model import Clause, Condition, ConditionKind, Document, Effect

_CHOICE = re.compile("|".join(reading_words().choice_columns), re.IGNORECASE)
_NO_CHOICE = re.compile(r"^(?:no|none|n/?a|required|always)\b|\b(?:no(?! later)|not|never|cannot|can[’']t)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"^(?:yes, )?(?:only |but only )?(?:if|when|where|once|after|with) (?:you|your|they|their)\b|^opt(?:ed)?[- ]?in\b"
    r"|^(?:your )?(?:explicit |express |prior )?consent\b",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\bopt(?:ing)?[- ]?out\b|\bobject|\bturn(?:ed)? (?:\w+ )?off\b|\bswitch(?:ed)? (?:\w+ )?off\b|\bsay no\b|\bunsubscribe\b|\bstop\b",
    re.IGNORECASE,
)
_IN_A_CASE = re.compile(r"^(?:yes|if|when|where|once|after|in|by|through|via)\b", re.IGNORECASE)  # asked for a way out, this tells one
_SAY_NO = re.compile(r"\bsay no\b", re.IGNORECASE)


def choice(document: Document, clause: Clause) -> tuple[Condition, ...]:
    """Return what the choice of a row makes of the sharing that it tells: a way out for the person, or leave that must be given first."""
    row = cells(document, clause)
    header, text = next(((header, text.rstrip(".")) for header, text in row[1:] if _CHOICE.search(header)), ("", ""))
    if not header:
        return ()
    refused = _NO_CHOICE.search(_SAY_NO.sub("", text)) is not None
    kind = classify(text) or ConditionKind.CONSENT
    of_leave = not _OUT.search(header) or (kind is ConditionKind.CONSENT and text.lower().startswith("only"))
    if of_leave and _ASKED.search(text) and not refused and not _OUT.search(text):
        return (Condition(kind=kind, text=text, effect=Effect.REQUIRES),)
    said = answer_words().answer(text)
    ways = _OUT.search(text) or (_OUT.search(header) and _IN_A_CASE.search(text))
    free = said is True or (said is None and ways is not None and not refused)
    return (Condition(kind=ConditionKind.OPT_OUT, text=f"{header} {text}", effect=Effect.UNLESS),) if free else ()
