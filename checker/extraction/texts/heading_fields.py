"""Statements made of a heading and labelled lines, or of an open lead-in and its items.

"Shared with: advertising networks" under "Device ID" shares it; "guardians: every term" under "Who receives marks:" gives them marks
(research/academic.md shapes 51, 52 and 54).
"""

import re
from functools import cached_property, lru_cache

from checker.model import Clause, ClauseKind, Document, Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

_LONGEST_NAME = 6  # words of a heading that names data
_LONGEST_VALUE = 25  # words behind a label
_CASE = re.compile(r"\s*(?:on|if|when|where|with|only|after|once|unless|for|in|under|at|by)\b", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:we|you|our|how|what|who|why|when|where|may|will|is|are)\b|[?:]", re.IGNORECASE)


class FieldWords(Value):
    """Words of labelled lines and open lead-ins; see rules/lexicon/heading_fields.yaml."""

    shared: Patterns
    sold: Patterns
    collected: Patterns
    purposes: Patterns
    nobody: Patterns
    confirming: Patterns
    getting: Patterns
    following: Patterns
    deeds_of_these: Patterns

    @cached_property
    def line(self) -> re.Pattern[str]:
        """Return what finds a label and its value."""
        labels = ("shared", "sold", "collected", "purposes")
        named = "|".join(rf"(?P<{name}>{either(getattr(self, name))})" for name in labels)
        return re.compile(rf"(?:{named})\s*:\s*(?P<value>\S[^:]*?)[.;]?", re.IGNORECASE)

    @cached_property
    def who_gets(self) -> re.Pattern[str]:
        """Return what finds "Who receives marks"."""
        return re.compile(rf"who (?P<gets>{either(self.getting)}) (?P<what>[^:;?]{{3,80}})[:?–—-]*", re.IGNORECASE)

    @cached_property
    def these(self) -> re.Pattern[str]:
        """Return what finds "The following never leave the ward"."""
        return re.compile(rf"{either(self.following)} (?P<rest>{either(self.deeds_of_these)}\b[^:;]{{3,120}}?)\s*[:–—-]*", re.IGNORECASE)


@lru_cache(maxsize=1)
def field_words() -> FieldWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(FieldWords, "lexicon/heading_fields.yaml")


def field(document: Document, index: int) -> tuple[str, int] | None:
    """Return a labelled line as a sentence about the data of its heading, and the index of that heading; None for any other clause."""
    clause = document.clauses[index]
    said = field_words().line.fullmatch(clause.text.strip())
    if said is None or not clause.section or len(said["value"].split()) > _LONGEST_VALUE:
        return None
    name = clause.section[-1].strip().rstrip(":.").strip()
    place = next((i for i in range(index - 1, -1, -1) if document.clauses[i].kind is ClauseKind.HEADING), None)
    if place is None or not name or len(name.split()) > _LONGEST_NAME or _SPEAKS.search(name):
        return None
    told = _told(said, name, _purpose(document, index))
    return None if told is None else (told, place)


def _told(said: re.Match[str], name: str, purpose: str) -> str | None:
    words, value = field_words(), said["value"]
    nobody = re.fullmatch(either(words.nobody), value, re.IGNORECASE) is not None
    sure = re.fullmatch(either(words.confirming), value, re.IGNORECASE) is not None
    if said["shared"] or said["sold"]:
        verb, link = ("sell", "to") if said["sold"] else ("share", "with")
        if nobody:
            return f"We do not {verb} {name}."
        return None if sure else f"We {verb} {name} {link} {value}{f' for {purpose}' if purpose else ''}."
    if said["collected"] and (nobody or sure):
        return f"We {'do not ' if nobody else ''}collect {name}."
    return None


def _purpose(document: Document, index: int) -> str:
    """Return the purpose that the line after a line tells, in its section."""
    after = document.clauses[index + 1 : index + 2]
    found = field_words().line.fullmatch(after[0].text.strip()) if after and after[0].section == document.clauses[index].section else None
    return found["value"] if found is not None and found["purposes"] else ""


def is_told_above(document: Document, index: int) -> bool:
    """Tell whether a line only gives the purpose of the line above it, with which it is read."""
    said = field_words().line.fullmatch(document.clauses[index].text.strip())
    return said is not None and bool(said["purposes"]) and index > 0 and field(document, index - 1) is not None


def of_each(lead: Clause, item: str) -> str | None:
    """Return a sentence about one item of a list whose lead-in asks who gets something, or tells what "the following" do."""
    text = lead.text.strip()
    if found := field_words().who_gets.fullmatch(text):
        who, _, how = item.rstrip(".;,").partition(":")
        told = f"{_capital(who.strip())} {_plural(found['gets'], who)} {found['what'].strip()}"
        case = f", {how.strip()}" if _CASE.match(how) else f" {how.strip()}" if how.strip() else ""
        return f"{told}{case}."
    if found := field_words().these.fullmatch(text):
        return f"{_capital(item.rstrip('.;, '))} {found['rest'].strip()}."
    return None


def _plural(verb: str, who: str) -> str:
    """Return the verb for several ("guardians receive"), where the item is in the plural."""
    if not who.strip().endswith("s") or verb.startswith(("can", "may")):
        return verb
    return verb.replace("is ", "are ", 1) if verb.startswith("is ") else verb.removesuffix("s")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
