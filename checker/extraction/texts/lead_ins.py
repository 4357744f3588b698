"""Lead-ins whose items do not simply follow: they tell cases ("in the following cases: - you have asked"), or an object left for last.

"We don't pass to landlords:" leaves what is passed to its items, and a parser reads "pass to landlords complaint letters" wrongly.
"""

import re

from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words

_CASES = (
    r"(?:in|under) (?:(?:any|one|each|either)(?: or more)? of )?(?:the following|these|those)?(?: ?(?:two|three|four|five|six|seven))? "
    r"(?:limited |exceptional |specific )?(?:cases?|circumstances?|situations?|events?|instances?|occasions?)(?: only)?"
)
_ENDS_IN_CASE = re.compile(rf"\b(?:if|when|where|unless|until|{_CASES})\s*[:—–-]?\s*$", re.IGNORECASE)
_CASES_LAST = re.compile(rf" {_CASES}\s*$", re.IGNORECASE)
_CASES_AT_END = re.compile(r"\b(?:cases?|circumstances?|situations?|events?|instances?|occasions?)\W*$", re.IGNORECASE)
_CASES_AHEAD = re.compile(
    rf"^(?P<cases>Only {_CASES}),? (?P<helper>may|will|can|do|shall|would|could|might) (?P<who>we|they|our \w+|the \w+) (?P<rest>[^:;]+)$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:should|if|when|where|once|after|in case|were|had)\b[^,;:]+, (?:we|you|your|our|they|their|it|the)\b", re.IGNORECASE
)
_OPENED = re.compile(
    r"(?:if|when|where|with|to|for|in|on|by|under|as|after|once|at|pursuant|upon|during|unless|because|while)\b", re.IGNORECASE
)
_SAID = re.compile(
    r"\b(?:is|are|has|have|may|must|can|asks?|orders?|needs?|requires?|requests?|consents?|agrees?|wants?|gives?|suspects?|believes?|you|we|they)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(rf"(?:{'|'.join(sorted(reading_words().determiners))})\b|\w+(?:tion|ment|cy|ies|er|ers|al|s)\b", re.IGNORECASE)
_OBJECTLESS = re.compile(
    r"^(?P<deed>(?:we|they|our \w+|the \w+)(?: (?:do|does|will|may|shall|can|must|would|never|not|only|also|cannot|don't|won't|\w+ly))*"
    r" (?P<verb>[a-z]+)(?: over| on| out| up)?)(?P<whom> (?:to|with|from) (?!us\b|you\b)[^:;,]{2,60})(?<! with)(?<! to)(?<! by)(?<! from)$",
    re.IGNORECASE,
)
_THING = re.compile(rf"(?:{'|'.join(sorted(reading_words().determiners))}|[a-z]+s?)\b(?! (?:to|by) \w+ing)[^,;:]*$", re.IGNORECASE)


def is_whole(item: str) -> bool:
    """Tell whether an item opens with its own case and goes on to say what then holds ("Should the club merge, your photos move")."""
    return _WHOLE.match(item) is not None


def ends_in_case(lead: str) -> bool:
    """Tell whether a lead-in ends with the word that opens a case, or announces cases, so that whole sentences go on with it."""
    return _ENDS_IN_CASE.search(lead) is not None


def tells_cases(lead: str) -> bool:
    """Tell whether a lead-in ends with "the following cases"."""
    return _CASES_AT_END.search(lead) is not None


def leaves_object(lead: str) -> bool:
    """Tell whether a lead-in leaves what is passed on to its items, so that it says nothing without them."""
    found = _OBJECTLESS.match(lead)
    return found is not None and found["verb"].lower() in lexicon().verbs


def without_cases(lead: str) -> str:
    """Return "We release X only" for "We release X only in the following cases"."""
    return _CASES_LAST.sub("", lead).rstrip()


def plain_lead(lead: str) -> str:
    """Return "We may release X only in the following cases" for "Only in the following cases may we release X"."""
    found = _CASES_AHEAD.match(lead)
    if found is None:
        return lead
    cases, who = (found[name][:1].lower() + found[name][1:] for name in ("cases", "who"))
    return f"{who[:1].upper()}{who[1:]} {found['helper'].lower()} {found['rest'].strip()} {cases}"


def as_case(item: str) -> str:
    """Return an item as the case in which something is done ("if a court orders it", "in the case of an audit"); a deed as it is."""
    if _OPENED.match(item):
        return item
    lower = item if item[1:2].isupper() else item[:1].lower() + item[1:]
    if _SAID.search(item):
        return f"if {lower}"
    return f"in the case of {lower}" if _NOUN.match(item) else lower


def with_object(lead: str, item: str) -> str | None:
    """Return "We don't pass complaint letters to landlords" for a lead-in "We don't pass to landlords"; None for any other."""
    found = _OBJECTLESS.match(lead) if leaves_object(lead) else None
    thing = item.rstrip(" .;,")
    if found is None or not _THING.match(thing):
        return None
    return f"{found['deed']} {thing if thing[1:2].isupper() else thing[:1].lower() + thing[1:]}{found['whom']}"
