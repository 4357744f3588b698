"""Titles: lines that name what stands below them, and say nothing by themselves."""

import re

from checker.drift.words.function_words import function_words
from checker.drift.words.wording import JOINING

_LEAST = 3  # words of a title that say something; a shorter one may be an item of a list
_LONGEST = 12
_RUN_IN = 7
_HEADER = 4  # words of the header of a column, in capital letters
_TITLES = 3  # titles that ran together at least, one aside
_STOP = re.compile(r"[.!?](?:\s|$)")
_JOINED = re.compile(r"[a-z)?][A-Z][a-z]+(?= )")
_CELLS = "|"  # between those of a row, which may name somebody in capitals
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ENDS = (".", "!", "?", ":", ";", ",")


def title(text: str, lead: str) -> bool:
    """Tell whether a clause is a title, and no item of a list: without a stop, with capitals; a question that the text then answers.

    "How We Use Data", "How long we keep your data" and "When we handle your payments" are; so is the header of a column ("EXAMPLES") under
    any lead-in.
    """
    bare = text.strip(" *_#•")
    said = _WORD.findall(bare)
    if not said or bare.endswith(_ENDS) or len(said) > _LONGEST or _CELLS in bare:
        return False
    if bare.isupper():
        words = function_words()
        return len(said) <= _HEADER and not {word.lower() for word in said} & (words.opening | words.auxiliary | words.denying)
    if lead.rstrip(" *_").endswith((":", ",")):
        return False
    return in_capitals(bare) or _asks(said) or (not lead and "," not in bare and _opens_a_case(said))


def run_together(text: str) -> bool:
    """Tell whether a line is the titles of a page that ran together: "About this noticeWhat we collectWhom we share it with"."""
    return _STOP.search(text) is None and len(_JOINED.findall(text)) >= _TITLES


def run_in_title(text: str) -> bool:
    """Tell whether a few words with a stop name what the paragraph says that they open ("Your location and phone. When you ...").

    Nobody does anything in a name: it has no verb that helps, no person who acts, and denies nothing.
    """
    bare, words = text.strip(" *_#•"), function_words()
    said = [word.lower() for word in _WORD.findall(bare)]
    acting = words.auxiliary | words.opening | words.denying | words.person | words.modals
    return bare.endswith((".", ":")) and len(said) <= _RUN_IN and not acting & {*said}


def in_capitals(text: str) -> bool:
    """Tell whether each word of a line that says something begins with a capital letter, whatever ends it."""
    bare = text.strip(" *_#•")
    said = _WORD.findall(bare)
    words = [word for word in said if word.lower() not in JOINING | function_words().auxiliary]
    return not (bare.isupper() or _CELLS in bare) and _LEAST <= len(words) <= _LONGEST and all(word[0].isupper() for word in words)


def _asks(said: list[str]) -> bool:
    """Tell whether a line without a stop opens as a question does ("How long we keep your data")."""
    return len(said) >= _LEAST and said[0][0].isupper() and said[0].lower() in function_words().questions


def _opens_a_case(said: list[str]) -> bool:
    """Tell whether a line without a stop or a comma is nothing but a case ("When we handle your payments")."""
    return len(said) >= _LEAST and said[0] in ("When", "Where", "If", "Once", "While")
