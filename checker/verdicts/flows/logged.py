"""What fields of a log say that the format does not know: by their names what they are about, by their values yes, no or how it stood."""

import re

from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import roots

YES = judging_words().affirming
NO = judging_words().declining
THIN_ROOTS = roots(" ".join(judging_words().thin))
# Fields that say in their value how things stood, whatever they are called: "account_status: deactivated".
STATUS = roots(" ".join(judging_words().status))
CLAUSE = re.compile(r"\b(?:you|we|they|he|she|who|is|are|was|were|has|have|had)\b", re.IGNORECASE)
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def value_says(value: str) -> bool | None:
    """Read a logged value as yes, no, or neither."""
    plain = " ".join(value.lower().split())
    if plain in YES:
        return True
    return False if plain in NO or plain.startswith(("not ", "no ")) else None


def dated(name: str, value: str) -> bool:
    """Tell whether a field holds the moment of something: "unsubscribed_at": "2014-07-01"."""
    return name.endswith(("_at", "_on", "_date")) and DATE.match(value.strip()) is not None


def speaks_of(text: str, name: str) -> bool:
    """Tell whether the name of a field shares its words with a condition."""
    field, said = roots(name), roots(text)
    return bool(field) and len(field & said) * 2 >= len(field) and bool((field & said) - THIN_ROOTS)


def says_all(text: str, name: str, value: str) -> bool:
    """Tell whether a field that says yes, no or when has every telling word of a condition in its name ("selected_by_user")."""
    said = roots(text) - THIN_ROOTS if CLAUSE.search(text) else frozenset()  # "employer" alone is no condition
    return bool(said) and said <= roots(name) and (value_says(value) is not None or dated(name, value))


def undone(value: str, text: str) -> bool:
    """Tell whether a value is the opposite of what a text says ("undelivered": "that have been delivered")."""
    told = value.strip().lower()
    return told.startswith(("un", "in")) and " " not in told and bool(roots(told[2:]) & (roots(text) - THIN_ROOTS))


def says_status(name: str) -> bool:
    """Tell whether a field says in its value how things stood."""
    return bool(roots(name) & STATUS)
