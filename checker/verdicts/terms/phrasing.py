"""Words of a text put into a question about them: a clause may have been so, a phrase says how it was done, a relative clause of whom."""

import re

from checker.verdicts.terms.judging_words import judging_words

_JOINED = re.compile(r"^(?:(?:and|or|but|then|only|also|whether)\b[ ,]*)+", re.IGNORECASE)
_PAIRS = (("“", "”"), ("(", ")"))
_WORD = re.compile(r"\w+")
_STRAIGHT = '"'


def quoted(phrase: str) -> str:
    """Return ``phrase`` without what joins it to the words before it, and with every bracket and quotation mark closed or gone."""
    plain = _JOINED.sub("", phrase.strip(" ,.;:")).strip(" ,.;:") or phrase.strip()
    for opened, closed in _PAIRS:
        if plain.count(opened) != plain.count(closed):
            plain = plain.replace(opened, "").replace(closed, "")
    return plain.replace(_STRAIGHT, "") if plain.count(_STRAIGHT) % 2 else plain


def whether(phrase: str) -> str:
    """Return the words that ask whether what a text says was so, in a sentence that can be read whatever ``phrase`` is."""
    asked, said = _asked(phrase)
    return f"whether {asked} was {said}" if asked in {"it", "this"} else f"whether {asked} was so"


def was_so(phrase: str) -> str:
    """Return the same for a direct question, behind "Was": "this done “with a contract”", "it so: “you agree”"."""
    asked, said = _asked(phrase)
    return f"{asked} {said}" if asked in {"it", "this"} else f"it so: {asked}"


def _asked(phrase: str) -> tuple[str, str]:
    """Return what is asked about ("it", "this", or the quoted words themselves), and what of it."""
    said = quoted(phrase)
    words = _WORD.findall(said.lower())
    first = words[0] if words else ""
    if first in judging_words().relatives:
        return "it", f"one “{said}”"
    if first in judging_words().leading_prepositions:
        return "this", f"done “{said[:1].lower()}{said[1:]}”"
    return ("it", f"“{said}”") if len(words) == 1 else (f"“{said}”", "")


def whether_one(phrase: str) -> str:
    """Return the words that ask whether a person was what a text calls people: "a policyholder", "existing customers"."""
    said = quoted(phrase)
    if len(_WORD.findall(said)) > 1 or said.endswith("s"):
        return f"whether the person was one of those meant by “{said}”"
    return f"whether the person was {'an' if said[:1].lower() in 'aeiou' else 'a'} “{said}”"
