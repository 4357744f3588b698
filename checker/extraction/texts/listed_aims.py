"""Aims set apart by semicolons, each with a "to" of its own: "to: send letters; answer questions; and count visits"."""

import re

from checker.extraction.words.turns import turn_words

_OPENED = re.compile(
    r"(?:,? (?:such as|including(?:,? but not limited to| without limitation)?),?)? (?P<to>to)(?::| :) (?P<first>[a-z])", re.IGNORECASE
)
_AIM = re.compile(r"\bto (?:[a-z]+ly )?[a-z]{2,} [^;]{2,}$")
_PART = re.compile(
    r"(?P<joint>\s*(?:(?:and|or|and/or) )?)(?P<adverb>(?!(?:comply|apply|reply|supply|imply|rely) )[a-z]+ly )?"
    r"(?P<verb>[a-z]{2,}) (?P<rest>\S.*)",
    re.DOTALL,
)
_DOINGS = re.compile(r"\b(?:purposes?|reasons|aims|for|as):? [a-z]+ing [^;]+$")  # "for the following purposes: packing orders; ..."
_DOING = re.compile(r"\s*(?:(?:and|or|and/or) )?(?:[a-z]+ly )?[a-z]+ing ")
_NO_VERB = re.compile(r"(?<!br)(?<!\bs)(?:ing|[^s]s|(?<!e)ed|tion|(?<![mpel])ly)$")  # "bring", "need" and "comply" are verbs


def with_each_to(text: str) -> str:
    """Return a sentence in which every aim of a list parted by semicolons has its "to"; the same text where there is no such list."""
    plain = _OPENED.sub(r" \g<to> \g<first>", text)
    first, *parts = plain.split(";")
    if parts and _DOINGS.search(first) and all(_DOING.match(part) for part in parts):
        return ",".join((first, *parts))
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
