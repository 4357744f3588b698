"""Bare lists below a heading, whose items semicolons set apart: "Name and email; what you ordered and when; photos" is three lists."""

import re

from checker.extraction.texts.above import plainly
from checker.extraction.texts.joining import Joined
from checker.extraction.words.lexicon import lexicon
from checker.model import Document

_LIST = re.compile(r"^(?:(?:[^;.:?!()]|\([^();]{1,80}\)){2,160};\s*){1,24}(?:[^;.:?!()]|\([^();]{1,80}\)){2,160}\.?$")
_SAYS = re.compile(r"\b(?:we|it|they|this|that is|shall|must|will|may|please|unless|otherwise)\b|^(?:to|for|by|in)\b", re.IGNORECASE)
_LEADS = re.compile(r"^(?:and|or|also|plus|finally)\b,?\s*", re.IGNORECASE)
_CASE = re.compile(r"^(?P<case>(?:if|when|where|once|after|with your) [^,;]{3,90}), (?P<who>[^,;]{3,90})$", re.IGNORECASE)
_TAKES = frozenset({"data", "somebody"})


def items_apart(document: Document, source: Joined) -> tuple[str, ...]:
    """Return a bare list as its items, each of which the heading makes a sentence; any other text as it is.

    A case told before its item is told behind it ("and, if you agree, breeders"), where it is no case of the others.
    """
    text, clause = source.text, document.clauses[source.clause]
    if source.lead_in is not None or ";" not in text or not clause.section:
        return (text,)
    listed, plain = clause.text.rstrip(" ."), text.rstrip(" .")
    lead = plain[: -len(listed)] if plain.lower().endswith(listed.lower()) else ""  # of an answered question: "We collect "
    bare = listed if lead or plain == listed else plain
    if _LIST.match(bare) is None or _SAYS.search(bare) or not (lead or _is_headed(clause.section[-1])):
        return (text,)
    items = (_LEADS.sub("", item.strip(" .")) for item in bare.split(";"))
    told = (_CASE.sub(r"\g<who>, \g<case>", item) for item in items if item)
    return tuple(f"{lead}{item[:1].lower() if lead else item[:1].upper()}{item[1:]}." for item in told)


def _is_headed(title: str) -> bool:
    """Tell whether a heading says that data, or those who get them, stand below it."""
    heading = lexicon().headings.of(plainly(title))
    return heading is not None and heading.takes in _TAKES
