"""Rows: whether words that came into a sentence, or went from it, are one of several things in a row."""

import re
from collections.abc import Sequence

from checker.drift.words.function_words import function_words
from checker.drift.words.hunks import Hunk
from checker.drift.words.wording import JOINING, stems
from checker.patterns import either

_ANYWAY = re.compile(rf"(?:{'|'.join(function_words().holds_anyway)})")
_POINTING = frozenset({"this", "these", "such", "that", "those"})
_OF_NOTHING = JOINING | function_words().pronouns | {"about"}  # "to you about it"
_NARROWER = re.compile(r"(?:\w+ (?:derived|based|level)|approximate|coarse|rough|limited|basic)")
_CALLED = frozenset({"referred", "called", "known", "named", "formerly"})
_ANDS = frozenset({"and", "or"})


def in_a_row(hunk: Hunk, texts: tuple[str, str]) -> bool:
    """Tell whether the words that came, or went, are one of several things in a row; ``texts`` are both wordings as they are written."""
    words, text = (hunk.came, texts[1]) if hunk.came else (hunk.gone, texts[0])
    said = [at for at, word in enumerate(words) if word not in JOINING]
    if not said:
        return False
    item = r"\b" + r"\W+".join(map(re.escape, words[said[0] : said[-1] + 1])) + r"\b"
    if _leaves_brackets(item, text):
        return False
    opening = rf"(?:[,;:(]|\b(?:and|or)\b|^)\W*(?:{either(sorted(function_words().determiners))}\W+)?"
    between = rf"{opening}{item}\W*(?:[,;:)]|\b(?:and|or)\b|$)"
    return words[0] in _ANDS or re.search(rf"{between}|{item},? (?:and|or)\b", text, re.IGNORECASE) is not None


def by_the_way(words: Sequence[str]) -> bool:
    """Tell whether words are something said of their neighbour ("who ...") or a clause of their own ("and rights may differ")."""
    return words[0] in function_words().asides or bool(function_words().auxiliary & {*words[1:]})


def names_only(words: Sequence[str], texts: tuple[str, str]) -> bool:
    """Tell whether words stand in brackets of their own, as another name for what stands before them: ("the Form"), (VAT)."""
    said = [word for word in words if word not in JOINING]
    called = words if words and words[0] in _CALLED else said  # "(referred to as the home page)"
    item = r"\W+".join(map(re.escape, called))
    return bool(said) and any(re.search(rf"\(\W{{0,3}}(?:the )?{item}\W{{0,3}}\)", text, re.IGNORECASE) for text in texts)


def points_back(less: str, more: str) -> bool:
    """Tell whether one wording points at what the other one names: "this data" for "data from your visits"."""
    return bool(_POINTING & {*less.split()} - {*more.split()})


def says_nothing(words: Sequence[str]) -> bool:
    """Tell whether words say what holds anyway: one more denial of what is denied, anybody at all, as the law allows."""
    telling = stems(tuple(words)) - stems(tuple(function_words().denying | function_words().modals)) - stems(function_words().nobody)
    return not telling or _OF_NOTHING.issuperset(words) or _ANYWAY.fullmatch(" ".join(words)) is not None


def narrows(words: Sequence[str]) -> bool:
    """Tell whether words only say that something is less than the bare word for it: "IP-derived", "approximate"."""
    return bool(words) and _NARROWER.fullmatch(" ".join(words)) is not None


def _leaves_brackets(item: str, text: str) -> bool:
    """Tell whether words begin within brackets and end outside: what stood in the brackets is no item of a row."""
    found = re.search(item, text, re.IGNORECASE)
    return found is not None and 0 <= found[0].find(")") < (found[0].find("(") if "(" in found[0] else len(found[0]))
