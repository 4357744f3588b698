"""Clocks told in two steps: "When the contract ends, the club has 45 days to fetch its records; after those days we destroy them"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from checker.extraction.texts.joining import Joined
from checker.extraction.words.reading_words import reading_words
from checker.model import Document
from checker.patterns import either

_PERIOD = (
    rf"(?P<period>(?:\d{{1,3}}|{'|'.join(sorted(reading_words().numbers, key=len, reverse=True))})(?: ?\(\d+\))?"
    r"[ -](?:business |calendar |working |full )?(?:day|week|month|year)s?)"
)
_WHEN = re.compile(
    rf"^(?:when(?:ever)?|once|if|after|as soon as) (?P<end>[^,;:]{{4,90}}), (?P<told>[^;:]{{0,90}}?\b{_PERIOD}\b[^;]{{0,160}})$",
    re.IGNORECASE,
)
_UPON = re.compile(
    rf"^(?:at|after|(?:up)?on|from|following) (?P<end>{either(reading_words().ends_of_things)} of [^,;:]{{3,60}}?),?"
    rf" (?P<told>(?:the|an?|your|our|you|each|every|former) [^;:]{{0,90}}?\b{_PERIOD}\b[^;]{{0,160}})$",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"^(?P<told>[^;:]{{3,90}}?\b{_PERIOD} (?:after|from|following|of) (?P<end>[^,;:]{{4,80}}?) (?:in which )?to \w+\b[^;]{{0,160}})$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:after|once|when|as soon as|following|at the end of) (?:those|these|that|this|the) "
    r"(?:[\w-]+ )?(?:days?|weeks?|months?|years?|periods?|time|window|deadline)"
    r"(?: (?:is|are|has|have) (?:over|up|gone|gone by|passed|past|expired|run out|elapsed|ended)| (?:ends?|expires?|runs out|passes))?,?"
    r" (?P<rest>\S.+)$",
    re.IGNORECASE,
)
_THINGS = re.compile(
    r"\bto [a-z]+(?: or [a-z]+)? (?:its|their|your|the|his|her|all) (?P<what>(?!data$)[\w'’-]+(?: [\w'’-]+){0,3}?)(?= for\b|[.,;]|$)"
)
_THEM = re.compile(r"\b(?:all of (?:them|it)|(?:them|it) all|them)\b")


def with_later_clocks(document: Document, sources: Iterable[Joined]) -> list[Joined]:
    """Return what the parser is given, each time that points back to a period told just before as that period after its start."""
    found: list[Joined] = []
    for source in sources:
        told, _, then = source.text.partition("; ")
        if then and (plain := _plain(told, then)) is not None:
            found += [replace(source, text=f"{told}."), replace(source, text=plain)]
            continue
        before = found[-1] if found and document.clauses[found[-1].clause].section == document.clauses[source.clause].section else None
        again = None if before is None or source.lead_in is not None else _plain(before.text, source.text)
        found.append(source if again is None else replace(source, text=again))
    return found


def _plain(told: str, then: str) -> str | None:
    """Return "after those days we erase them" as "Within 45 days after the contract ends, we erase the records"; None for another."""
    after = _AFTER.match(then)
    said = None if after is None else next((m for each in (_WHEN, _UPON, _OF) if (m := each.match(told.rstrip(" .")))), None)
    if after is None or said is None:
        return None
    things = _THINGS.search(said["told"])
    rest = after["rest"] if things is None else _THEM.sub(f"the {things['what']}", after["rest"], count=1)
    return f"Within {said['period']} after {said['end']}, {rest}"
