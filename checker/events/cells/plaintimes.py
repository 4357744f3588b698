"""Times of plain lines: which of them are good at a glance, told by how a few lines write them."""

import re
from collections.abc import Iterable

from checker.events.cells.sql import literal

# How most programs write a time. A text that the engine writes just so for the moment that it read in it says nothing else.
FORMS = {
    "%Y-%m-%d %H:%M:%S": re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"),
    "%Y-%m-%dT%H:%M:%S": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"),
    "%Y-%m-%dT%H:%M:%SZ": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
}
BARE = "%Y-%m-%d %H:%M:%S"  # as the engine writes a moment by itself
LENGTHS = dict(zip(FORMS, (19, 19, 20), strict=True))
# What is so in a log that writes its times in several ways.
USUAL = r"(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ?"


def form_of(texts: Iterable[object]) -> str:
    """Return the one form in which all texts write a time, "" where they differ or have another."""
    every = [text for text in texts if isinstance(text, str)]
    return next((form for form, pattern in FORMS.items() if every and all(map(pattern.fullmatch, every))), "")


def usual(part: str, moment: str, form: str) -> str:
    """Return SQL that is true for texts that are times of the years from 1900 to 2199; ``moment``: what the engine read in them."""
    if not form:
        return f"coalesce(regexp_full_match({part}, {literal(USUAL)}), false)"
    written = f"CAST({moment} AS VARCHAR)" if form == BARE else f"strftime({moment}, {literal(form)})"
    return f"coalesce(strlen({part}) = {LENGTHS[form]} AND {part} >= '19' AND {part} < '22' AND {written} = {part}, false)"
