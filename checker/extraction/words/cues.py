"""Which kind of condition a phrase is, by its words; durations, ages and clocks read out of it."""

import re
from functools import lru_cache
from math import ceil

from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.regions import region_codes
from checker.model import ConditionKind

_TITLE = re.compile(
    r'\b(?:section|titled|entitled|headed)\s+["“][^"“”]{12,160}(?:["”]|$)'
)  # what another section is called is no condition
_NUMBERS = reading_words().numbers
_UNITS = {"minute": 0, "hour": 1 / 24, "day": 1, "week": 7, "month": 30.4375, "year": 365.25}
UNITS = frozenset(_UNITS)  # of time, as lemmas
_DURATION = re.compile(
    r"\b(\d+|(?:(?<=\bfor )|(?<=\bto )|(?<=\bafter )|(?<=\bthan )|(?<=\bwithin )|(?<=\bover )|(?<=\bunder ))an?(?=[ -])"
    r"|(?:(?<=\bwithin the )|(?<=\bduring the )|(?<=\bin the )|(?<=\bfor the ))first(?= \w+ (?:after|of|from|following|since)\b)|"
    + "|".join(sorted(_NUMBERS, key=len, reverse=True))
    + r")(?:\s*\(\d+\))?[ -](?:business |calendar |working |full |consecutive )?(minute|hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
# Ways of saying how soon or how often, in days.
_OFTEN = {words: ceil(_UNITS[unit]) for unit, patterns in reading_words().often.items() for words in patterns}
PROMPT = re.compile("|".join(rf"\b{words}\b" for words in sorted(_OFTEN, key=len, reverse=True)), re.IGNORECASE)
_AGE = r"(?P<age>\d{1,2}|[a-z]+)(?: years?(?: old| of age)?)?"
_UNDER = re.compile(
    r"\b(?:under|below|younger than|less than|not yet|(?:not|n['’]t)(?: yet)? (?:reached|turned|had)) ?(?: the| their)?(?: age(?: of)?)? "
    r"(?P<age>\d+|[a-z-]+)\b",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    rf"\b{_AGE},? (?:or|and) (?:younger|under|below)\b"
    r"|\bup to (?:and including )?(?:the age of )?(?P<last>\d{{1,2}})$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?P<age>\d+|[a-z-]+)(?: years?)?(?: old| of age)?,? (?:or|and) (?:older|over|above|upwards?|up)\b"
    r"|\b(?:over|at least|(?<!not )(?:reached|turned))(?: the age of)? (?P<least>\d+|[a-z]+)\b"
    r"|\bfrom (?:the age of )?(?P<on>\d{1,2}|[a-z]+) (?:on|onwards?|up|upwards?)\b|\b(?P<plus>\d{1,2})\+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:\b(?:between |aged |ages |are |is |from )|^\W*)(\d{1,2})(?: years(?: old)?)? ?(?:to|and|-|–|through) ?(\d{1,2})\b", re.IGNORECASE
)
_PLACED = re.compile(
    r"^(?:only |but |except |and )*(?:in|within|inside|outside(?: of)?|throughout|across) (?P<where>(?:[\w.'-]+,? ){0,7}[\w.'-]+)$",
    re.IGNORECASE,
)
_AND = re.compile(r",? (?:and|or) |, ", re.IGNORECASE)
_MINOR = re.compile(r"\bminors?\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:after|from|of|following|since)\s+(?:the |your |you |their )?(?P<start>[^,.;]{3,80})", re.IGNORECASE)


@lru_cache(maxsize=16384)
def classify(text: str) -> ConditionKind | None:
    """Return the kind whose words occur in a phrase, None if it has none of them."""
    lowered = _TITLE.sub('""', text.lower())
    return next((cue.kind for cue in lexicon().conditions.kinds if cue.expression.search(lowered)), None)


def is_place(text: str) -> bool:
    """Tell whether a phrase only names places that are known ("in Germany", "outside Italy and Spain")."""
    found = _PLACED.match(text)
    return found is not None and all(region_codes(part) for part in _AND.split(found["where"]))


@lru_cache(maxsize=4096)
def kinds(text: str) -> tuple[ConditionKind, ...]:
    """Return all kinds whose words occur in a phrase."""
    lowered = text.lower()
    return tuple(cue.kind for cue in lexicon().conditions.kinds if cue.expression.search(lowered))


@lru_cache(maxsize=4096)
def first_of(text: str, wanted: frozenset[ConditionKind]) -> ConditionKind | None:
    """Return the first of the wanted kinds whose words occur in a phrase; the others are not looked for."""
    lowered = text.lower()
    return next((cue.kind for cue in lexicon().conditions.kinds if cue.kind in wanted and cue.expression.search(lowered)), None)


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else 1 if word.lower() in ("a", "an", "first") else _NUMBERS.get(word.lower())


def days(text: str) -> int | None:
    """Return the duration that a phrase names, or how often it says, in whole days (rounded; under a day counts as one)."""
    found = _DURATION.search(text)
    if found is None:
        return next((period for words, period in _OFTEN.items() if re.search(rf"\b{words}\b", text, re.IGNORECASE)), None)
    if "(" in text and _DURATION.search(text, found.end()):
        return None  # "30 days (photos), 200 days (videos)": each of something else
    number = _number(found.group(1))
    return None if number is None else max(1, round(number * _UNITS[found.group(2).lower()]))


def since(text: str) -> str | None:
    """Return the words that say when a clock starts, after the duration."""
    duration = _DURATION.search(text)
    if duration is None:
        return None
    found = _SINCE.search(text, duration.end())
    return found.group("start").strip() if found else None


def age_bounds(text: str) -> tuple[int | None, int | None]:
    """Return (younger than, at least) in years as a phrase about age names them; a bare "children" means under 13 in no law we
    can assume, so it gives no bound but 18 for "minors"."""
    under, up_to, over = _UNDER.search(text), _UP_TO.search(text), _FROM.search(text)
    below = _number(under["age"]) if under else None
    if below is None and up_to and (last := _number(up_to["age"] or up_to["last"])) is not None:
        below = last + 1
    at_least = _number(next(filter(None, over.groups()), "")) if over else None
    if below is None and at_least is None and (between := _BETWEEN.search(text)):
        return int(between.group(2)) + 1, int(between.group(1))
    if below is None and at_least is None and _MINOR.search(text):
        below = 18
    return below, at_least
