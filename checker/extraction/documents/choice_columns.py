"""Columns that say what choice the person has over what a row tells: "Can you opt out?" yes, "Your choice" only if you agree."""

import re

from checker.extraction.documents.rows import cells
from checker.extraction.words.answers import answer_words
from checker.extraction.words.cues import classify
from checker.extraction.words.reading_words import reading_words
from checker.model import Clause, Condition, ConditionKind, Document, Effect

_CHOICE = re.compile("|".join(reading_words().choice_columns), re.IGNORECASE)
_NO_CHOICE = re.compile(r"^(?:no|none|n/?a|required|always)\b|\b(?:no(?! later)|not|never|cannot|can[’']t)\b", re.IGNORECASE)
_ASKED = re.compile("|".join(reading_words().asking_first), re.IGNORECASE)
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
    asked = _asked_first(header, text)
    refused = _NO_CHOICE.search(_SAY_NO.sub("", text)) is not None
    kind = classify(text) or ConditionKind.CONSENT
    of_leave = not _OUT.search(header) or (kind is ConditionKind.CONSENT and text.lower().startswith("only"))
    if of_leave and asked:
        return (Condition(kind=_of_word(kind), text=text, effect=Effect.REQUIRES),)
    said = answer_words().answer(text)
    ways = _OUT.search(text) or (_OUT.search(header) and _IN_A_CASE.search(text))
    free = (said is True and not _FOR_A_WORD.search(header)) or (said is None and ways is not None and (not refused or _BUT.search(text)))
    return (Condition(kind=ConditionKind.OPT_OUT, text=f"{header} {text}", effect=Effect.UNLESS),) if free else ()


def _asked_first(header: str, text: str) -> bool:
    """Tell whether a cell says that the person must say yes before: "only if you agree", "off by default", "yes" under "Opt in?"."""
    if _FOR_A_WORD.search(header) and (_NEEDED.match(text) or answer_words().answer(text) is True):
        return True
    found = _ASKED.search(text)
    rest = "" if found is None else text[: found.start()] + text[found.end() :]
    return found is not None and not _NO_CHOICE.search(_SAY_NO.sub("", rest)) and not _OUT.search(text)


def _of_word(kind: ConditionKind) -> ConditionKind:
    """Return the kind of what must be said before: "opted out by default" asks for a yes, and no opting out."""
    return ConditionKind.CONSENT if kind in _NO_WORD else kind


_NO_WORD = frozenset({ConditionKind.OPT_OUT, ConditionKind.OTHER, ConditionKind.NECESSITY, ConditionKind.TIME})


_FOR_A_WORD = re.compile(r"\bopt(?:ing)?[- ]?in\b|\b(?:consent|permission)s?\b|\bask", re.IGNORECASE)
_NEEDED = re.compile(r"^(?:always )?(?:required|needed|necessary|asked for)\b", re.IGNORECASE)
_BUT = re.compile(r"^(?:no|not [^,;]{1,20}),? but (?:you|they) (?:can|may)\b", re.IGNORECASE)  # "no, but you can object"
