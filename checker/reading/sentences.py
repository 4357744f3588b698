"""Where sentences end: a rule splitter made for legal prose."""

import re

from checker.reading.layout_words import layout_words
from checker.reading.typography import LINE_END

# Never the end of a sentence.
_OPEN = layout_words().abbreviations
# The end of a sentence unless a number follows.
_NUMBERED = layout_words().before_numbers
# The end of a sentence only before a word that often starts one.
_MAYBE = layout_words().maybe_ending
_ANSWERS = frozenset({"no"})
_STARTERS = layout_words().starters
_STOP = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)\]\u00bb*]*(?=[\s\u2028]|$)|(?<=[A-Za-z)]{2})\.(?=[A-Z][a-z]{0,12}[\s\u2028])")
_CHOOSING = rf"(?:you|they) (?:may|can|could|are free to) (?:always |also |still )?(?:{'|'.join(layout_words().refusing)})\b"
_CHOICE = re.compile(rf";(?=\s+{_CHOOSING})|,(?=\s+(?:but|though|although) {_CHOOSING})", re.IGNORECASE)
_BEFORE = re.compile(r"[^\s\u2028(\[\"\u201c\u2018]*$")
_NEXT = re.compile(r"[\s\u2028]*[\"'\u201c\u2018(\[\u00ab*]*([^\W_]+(?:['\u2019][^\W_]+)?)?")
_CONTINUED = re.compile(r"[\s\u2028]*(?:(?:and|or|and/or)\s+)?\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s+[a-z]")
_COUNTS = re.compile(r"\((?:i|a|1)\)")
_POINT = re.compile(r"(?<![^\s:;])(\d{1,2})\.\s")
_LONG_WORD = re.compile(r"[a-z]{5,}")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,3})+")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]")
_REACH = 60  # characters before a stop that are looked at
_REFERENCE = 4_000  # characters before a point within which its list begins
_ASIDE = 400  # longest bracket within which nothing is split


def split(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences, in order; together they hold every character that is not white space."""
    spans: list[tuple[int, int]] = []
    asides = _asides(text)
    start = aside = 0
    for found in sorted((*_STOP.finditer(text), *_CHOICE.finditer(text)), key=re.Match.start):
        end = found.end()
        while aside < len(asides) and asides[aside][1] <= found.start():
            aside += 1
        inside = aside < len(asides) and start < asides[aside][0] < found.start() and end <= asides[aside][1]
        if not inside and _ends(text, start, found) and text[start:end].strip():
            spans.append(_trimmed(text, start, end))
            start = end
    if text[start:].strip():
        spans.append(_trimmed(text, start, len(text)))
    return spans


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    following = _NEXT.match(text, found.end())
    if found[0] in {";", ","}:
        return True
    if following is None or (following.end() == len(text) and not following[1]):
        return True
    word = following[1] or ""
    if following.start(1) == found.end():  # "our rights.We may": a space is missing, unless this is a name such as Match.com
        token = _token(text, start, found)
        return word.lower() in _STARTERS and "." not in token and "/" not in token and "@" not in token
    if _CONTINUED.match(text, found.end()) and _COUNTS.search(text, max(start, found.start() - _REFERENCE), found.start()):
        return False  # "if needed: (i) to comply. or (iii) to protect": a crawler's full stop within one sentence
    if word[:1].islower():
        # A crawler that turned ";" into "." also ended the line; a long word before the stop is no abbreviation ("children. npm does").
        cut = LINE_END in text[found.end() : following.start(1)]
        plain = found[0] == "." and _LONG_WORD.fullmatch(_token(text, start, found)) is not None
        return (cut or plain) and not _abbreviation(text, start, found, word)
    return not _abbreviation(text, start, found, word)


def _abbreviation(text: str, start: int, found: re.Match[str], following: str) -> bool:
    if found[0].startswith(("!", "?")):
        return text[max(start, found.start() - 5) : found.start()] == "Yahoo"
    if not found[0].startswith(".") or found[0].startswith(".."):
        return False
    token = _token(text, start, found).lower()
    starter = following.lower() in _STARTERS
    if token in _OPEN:
        return True
    if token in _NUMBERED and (following[:1].isdigit() or _INITIALS.fullmatch(following) is not None):
        return True
    if token in _ANSWERS and not text[start : found.start() - len(token)].strip():
        return False  # "No. Hospitals receive ..." answers a question
    if token in _MAYBE or (_INITIALS.fullmatch(token) is not None and found.end() == found.start() + 1):
        return not starter
    return _counts(text, start, found.start() - len(token), token)


def _counts(text: str, start: int, at: int, token: str) -> bool:
    """Say whether a number before a full stop numbers what follows: "4.1. We share" or "2. Address"."""
    if _SECTION.fullmatch(token):
        return not text[start:at].strip()
    return token.isdigit() and len(token) < 3 and _enumerates(text, start, at)


def _token(text: str, start: int, found: re.Match[str]) -> str:
    before = _BEFORE.search(text, max(start, found.start() - _REACH), found.start())
    return before[0].rsplit("-", 1)[-1] if before else ""  # "EU-U.S." ends like "U.S."


def _enumerates(text: str, start: int, number: int) -> bool:
    """Say whether a number with a full stop counts the points of a list: "as follows: 1. Name 2. Address"."""
    opening = text[max(start, number - _REACH) : number].rstrip()
    if opening and opening.rstrip(".").rsplit(maxsplit=1)[-1].lower() in _NUMBERED:
        return False  # "under Art. 5. We delete": a reference
    if not opening or opening[-1] in ":;,.)":
        return True
    points = _POINT.findall(text, max(start, number - _ASIDE), number)  # "1. Name 2. Address"
    return bool(points) and text.startswith(f"{int(points[-1]) + 1}.", number)


def _asides(text: str) -> list[tuple[int, int]]:
    """Return the outermost closed brackets, of a bounded length."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for position in (match.start() for match in re.finditer(r"[()]", text)):
        if text[position] == "(":
            opened.append(position)
        elif opened:
            first = opened.pop()
            if position - first <= _ASIDE:
                while found and found[-1][0] > first:
                    found.pop()
                found.append((first, position))
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
