"""Columns that say what choice the person has over what a row tells: "Can you opt out?" yes, "Your choice" only if you agree."""

import re

from checker.extraction.documents.rows import cells
from checker.extraction.words.answers import answer_words
from checker.extraction.words.cues import classify
from checker.extraction.words.reading_words import reading_words
from checker.model import Clause, Condition, ConditionKind, Document, Effect

_CHOICE = re.compile("|".join(reading_words().choice_columns), re.IGNORECASE)
_NO_CHOICE = re.compile(r"\b(?:no|not|never|none|n/?a|required|always)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"^(?:yes, )?(?:only |but only )?(?:if|when|where|once|after|with) (?:you|your|they|their)\b|^opt(?:ed)?[- ]?in\b", re.IGNORECASE
)
_OUT = re.compile(r"\bopt(?:ing)?[- ]?out\b|\bobject|\bturn(?:ed)? off\b|\bswitch(?:ed)? off\b|\bsay no\b", re.IGNORECASE)


def choice(document: Document, clause: Clause) -> tuple[Condition, ...]:
    """Return what the choice of a row makes of the sharing that it tells: a way out for the person, or leave that must be given first."""
    row = cells(document, clause)
    header, text = next(((header, text.rstrip(".")) for header, text in row[1:] if _CHOICE.search(header)), ("", ""))
    if not header:
        return ()
    if _ASKED.search(text) and not _OUT.search(text):
        kind = classify(text) or ConditionKind.CONSENT
        return (Condition(kind=kind, text=text, effect=Effect.REQUIRES),)
    said = answer_words().answer(text)
    free = said is True or (said is None and _OUT.search(text) is not None and not _NO_CHOICE.search(text))
    return (Condition(kind=ConditionKind.OPT_OUT, text=f"{header} {text}", effect=Effect.UNLESS),) if free else ()
