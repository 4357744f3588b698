"""The names that a text gives its own author."""

import re

from checker.extraction.nouns.actors import plain
from checker.extraction.words.reading_words import reading_words

QUOTED = re.compile(r'"([^"]{2,60})"')
IN_BRACKETS = re.compile(r'\((?:[^()"]{0,60})?(?:"[^"]{2,60}"(?:,? (?:or|and) )?(?:, )?)+[^()]{0,20}\)')
US = frozenset({"we", "us", "our"})


def names_for_us(text: str) -> set[str]:
    """Return the names that a bracket beside "we" gives the author: 'Quill Ltd ("Quill", "we")'."""
    names: set[str] = set()
    for bracket in IN_BRACKETS.finditer(text):
        quoted = QUOTED.findall(bracket.group())
        if {plain(q) for q in quoted} & US:
            names |= {plain(q) for q in quoted} - US
            before = re.findall(r"(?:[A-Z][\w.&'-]*,? ?){1,5}$", text[: bracket.start()].rstrip() + " ")
            names |= {plain(b) for b in before if plain(b)}
    return {n for n in names if n and n not in ("the", "company's")}


_INTRODUCTION = re.compile(
    r'^(?P<name>[A-Z][^("]{2,60}?) \((?:hereinafter |referred to as |hereafter |the ){0,3}"(?:the )?(?P<short>[^"]{2,40})"'
    r'(?:,? or (?:the )?"(?:the )?(?P<second>[^"]{2,40})")?\)'
    r"|\b(?:app|application|site|website|service|game|shop|store|policy|notice|platform) (?:is|was) "
    r"(?:made|operated|run|provided|owned|offered|published|written) by (?P<maker>[A-Z][\w&'-]{1,30}(?: [A-Z][\w&'-]{1,30}){0,3})"
    r"|\b(?:notice|policy|statement|page) (?:describes|explains|says|tells you|sets out) (?:how|what) "
    r"(?P<full>(?!our |your |the |this )\w[\w&' -]{1,40}?)(?:,? (?:[Ii]nc|[Ll]td|LLC|GmbH|PLC|plc|Pty|Corp)\.?)?,? "
    r"\(?or (?:just )?(?P<brief>\w[\w' -]{1,30}?) for short\b"
)


def introduced(text: str) -> set[str]:
    """Return the names of the author that opens the text ("Quill Ltd (hereinafter "the Operator") is ...", "this app is made by Brae")."""
    found = _INTRODUCTION.search(text)
    if found is None or re.match(r"(?:our|we|your|you|these|some|all)\b", found.group(), re.IGNORECASE):
        return set()  # "our servers stand at Alto Hosting ("Alto")"
    name = plain(found.group("name") or found.group("maker") or found.group("full") or "")
    short = plain(found.group("short") or found.group("brief") or "")
    second = plain(found.group("second") or "")
    ours = not short or short in name.split() or short in _AUTHORS or name.startswith(short)
    return {n for n in (name, short, second) if n} if ours else set()


_AUTHORS = reading_words().authors
