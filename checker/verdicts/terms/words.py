"""Comparing by words where no taxonomy id decides."""

import re
import unicodedata
from functools import lru_cache

from checker.ontology.words import folded
from checker.verdicts.terms.judging_words import judging_words

RELATIVE = re.compile(r",? (?:who|whom|that|which|whose)\b", re.IGNORECASE)
PIECE = re.compile(r"[a-z0-9]+")
HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
ELECTRONIC = re.compile(r"\be[-‐‑](?=mail)")  # "e-mail" is one word: "marketing e-mails" are no order e-mails


# Words that carry no meaning of their own in a field name, purpose or condition.
EMPTY = judging_words().empty


@lru_cache(maxsize=65_536)
def words(text: str) -> frozenset[str]:
    """Return the content words of ``text``, without plural endings; camelCase and snake_case are split."""
    return frozenset(stem(piece) for piece in pieces(text) if piece not in EMPTY)


@lru_cache(maxsize=65_536)
def pieces(text: str) -> tuple[str, ...]:
    """Return the lower-cased words of ``text`` in order."""
    plainly = folded(unicodedata.normalize("NFKC", HUMP.sub(" ", text))).lower()
    return tuple(PIECE.findall(ELECTRONIC.sub("e", plainly).replace("'s", "").replace("’s", "")))


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """Return ``text`` as lower-cased words with single spaces, names left whole ("DoorDash" is one word)."""
    return " ".join(PIECE.findall(unicodedata.normalize("NFKD", text).lower().replace("'s", "").replace("’s", "")))


def stem(word: str) -> str:
    """Return ``word`` without its commonest inflections, so that "chooses", "chosen" and "choose" need not meet but plurals do."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 5 and word.endswith("ing"):
        return word[:-3].rstrip("e")
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1].rstrip("e") if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]
    return word.rstrip("e") if len(word) > 5 else word


# Forms of common verbs that no ending gives away.
IRREGULAR = judging_words().irregular
IFIED = re.compile(r"ifications?$")  # "verification" is to verify
ENDINGS = judging_words().endings  # the longest first


@lru_cache(maxsize=65_536)
def roots(text: str) -> frozenset[str]:
    """Return the content words of ``text`` by their roots, so that "payment" and "paid", "deactivated" and "deactivation" meet."""
    return frozenset(root(piece) for piece in pieces(text) if piece not in EMPTY)


def root(word: str) -> str:
    """Return what is left of ``word`` without the ending that makes it a noun, a participle or a plural."""
    plain = IFIED.sub("ify", IRREGULAR.get(word, word))
    for ending in ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) > 2 and not (ending == "s" and plain.endswith(("ss", "us", "is"))):
            bare = plain[: -len(ending)]
            return _single(bare.removesuffix("e") if ending.startswith("ment") and len(bare) > 4 else bare)  # "enforcement", "enforcing"
    return _single(plain)


def _single(bare: str) -> str:
    """Return a root without its doubled last letter: "enrolled" and "enrol", "unsubscribed" and "unsubscribe" meet."""
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "sz" else bare


def before_relative(text: str) -> str:
    """Return a noun phrase without the clause that says more of it: "agent who represents that home" is an agent."""
    return RELATIVE.split(text, maxsplit=1)[0]


def names_one_of(text: str, names: frozenset[str]) -> bool:
    """Tell whether ``text`` contains one of the organisation names ``names`` (keys) as whole words."""
    padded = f" {plain(text)} "
    return any(name and f" {name} " in padded for name in names)
