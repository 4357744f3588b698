"""Aims set apart by semicolons, each with a "to" of its own: "to: send letters; answer questions; and count visits"."""

import re

from checker.extraction.words.turns import turn_words

_OPENED = re.compile(
    r"(?:,? (?:such as|including(?:,? but not limited to| without limitation)?),?)? (?P<to>to)(?::| :) (?P<first>[a-z])", re.IGNORECASE
)
_AIM = re.compile(r"\bto (?:[a-z]+ly )?[a-z]{2,} [^;]{2,}$")
_PART = re.compile(r"(?P<joint>\s*(?:(?:and|or|and/or) )?)(?P<adverb>[a-z]+ly )?(?P<verb>[a-z]{2,}) (?P<rest>\S.*)", re.DOTALL)
_NO_VERB = re.compile(r"(?:ing|[^s]s|ed|tion|ly)$")


def with_each_to(text: str) -> str:
    """Return a sentence in which every aim of a list parted by semicolons has its "to"; the same text where there is no such list."""
    plain = _OPENED.sub(r" \g<to> \g<first>", text)
    first, *parts = plain.split(";")
    if not parts or _AIM.search(first) is None:
        return plain
    told = [first]
    for n, part in enumerate(parts):
        found = _PART.match(part)
        if found is None or not _is_deed(found):
            return ";".join([",".join(told), *parts[n:]])
        told.append(f"{found['joint'] or ' '}to {found['adverb'] or ''}{found['verb']} {found['rest']}")
    return ",".join(told)


def _is_deed(part: re.Match[str]) -> bool:
    """Tell whether a part begins with a bare verb, by its letters: "answer questions", and not "hosting", "our bank" or "we keep"."""
    return part["verb"] not in turn_words().no_deeds and _NO_VERB.search(part["verb"]) is None
