"""Words made comparable: case, hyphens, plurals, possessives, British spelling and synonyms of "information" fall away."""

import re
import unicodedata
from functools import lru_cache

from checker.ontology.spelling import spelling
from checker.patterns import either

MAX_WORDS = 60  # a longer phrase is a sentence, not a term
MAX_LENGTH = 1_000  # characters

JOINED = spelling().joined
INFORMATION = frozenset({"data", "datum", "info", "detail"})
APART = re.compile(rf"\b({'|'.join(JOINED)})(s?)\b")
UNCHANGED = re.compile(rf"(?:ss|us|is)$|^{either(spelling().no_plurals)}$")
IZE = re.compile(r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$")
KEEPS_S = re.compile(rf"^{either(spelling().keeping_s)}s")
MARKS = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-", "/": " , ", "&": " and "})
POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")
CONTRACTION = re.compile(r"(n't|'ve|'re|'ll)\b")
CONTRACTED = {"n't": " not", "'ve": " have", "'re": " are", "'ll": " will"}
WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[,;*+]")


MARKED = re.compile(r"[\u0300-\u036f]")
LETTERS = str.maketrans({"ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "œ": "oe", "Œ": "OE"})


def folded(text: str) -> str:
    """Return ``text`` without the marks of its letters, so that "Zählernummer", "prénom" and "fødselsdato" are words of plain letters."""
    return text if text.isascii() else MARKED.sub("", unicodedata.normalize("NFKD", text.translate(LETTERS)))


@lru_cache(maxsize=20_000)
def words(text: str) -> tuple[str, ...]:
    """Return the comparable words of `text`; commas stay as words, because they part the members of a list."""
    plain = folded(text[:MAX_LENGTH].lower().translate(MARKS))
    if "'" in plain:
        plain = POSSESSIVE.sub("", plain)
        plain = CONTRACTION.sub(lambda found: CONTRACTED[found[1]], plain)
    plain = " ".join(WORD.findall(plain))
    if any(apart in plain for apart in JOINED):
        plain = APART.sub(lambda found: JOINED[found[1]] + found[2], plain)
    return tuple(map(word, plain.split()[:MAX_WORDS]))


@lru_cache(maxsize=20_000)
def word(text: str) -> str:
    """Return one lower-case word in the singular, in American spelling, with "data", "info" and "details" as "information"."""
    single = american(singular(text))
    return "information" if single in INFORMATION else single


def singular(text: str) -> str:
    """Return the singular of an English noun; words that only look plural stay (address, status, GPS)."""
    if text in spelling().singulars:
        return spelling().singulars[text]
    if len(text) < 4 or not text.endswith("s") or UNCHANGED.search(text):
        return text
    if text.endswith("ies"):
        return text[:-3] + "y"
    return text[:-2] if re.search(r"(?:ss|sh|ch|x|zz|us)es$", text) else text[:-1]


def american(text: str) -> str:
    """Return the American spelling of a word."""
    if text in spelling().american:
        return spelling().american[text]
    ending = IZE.search(text)
    return f"{text[: ending.start()]}iz{ending[1]}" if ending and not KEEPS_S.match(text) else text


@lru_cache(maxsize=20_000)
def stem(text: str) -> str:
    """Return a word without the endings of a verb: "providing", "provided" and "provide" are one deed."""
    if text in spelling().unstemmed:
        return text
    for ending in ("ing", "ed"):
        short = text.removesuffix(ending)
        if short != text and len(short) > 2 and re.search(r"[aeiouy]", short):
            text = short[:-1] if len(short) > 3 and short[-1] == short[-2] and short[-1] not in "sl" else short
            break
    return text[:-1] if text.endswith("e") and len(text) > 3 else text
