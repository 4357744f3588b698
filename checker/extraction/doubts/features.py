"""What the second reader counts in a parsed sentence: words, the skeleton of small words around them, and who hangs on which verb.

The skeleton keeps function words and puts a class for every other word ("your N stay between you and we"): a turn of phrase is known
with words in it that were never seen.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.reading_words import reading_words

BUCKETS = 1 << 18
_NEGATIVE = reading_words().limiting
_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_YOU = frozenset({"you", "your", "yours", "yourself"})
_NOT = frozenset({"n't", "n’t", "cannot"})
_CLASSES = {"NOUN": "N", "PROPN": "N", "ADJ": "J", "ADV": "R", "NUM": "#", "INTJ": "I", "X": "X", "SYM": "X"}
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
_LONGEST = 80  # tokens: what follows says little more of a sentence
_ROW = 4  # parts of the skeleton that are counted together
_NEAR = 7  # tokens between which two parts of the skeleton are a pair

Features = NDArray[np.int64]


def features(doc: Doc) -> Features:
    """Return the buckets of what is counted in a sentence, each once, in rising order."""
    tokens = doc.tokens[:_LONGEST]
    kinds = [_kind(token) for token in tokens]
    sums = {*_words(tokens), *_skeleton(_joined(kinds)), *(crc32(name.encode()) for name in _arms(tokens, kinds))}
    buckets: Features = np.fromiter(sums, dtype=np.int64, count=len(sums)) % BUCKETS
    buckets.sort()
    new = np.ones(len(buckets), dtype=np.bool_)
    new[1:] = buckets[1:] != buckets[:-1]
    once: Features = buckets[new]
    return once


def _words(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the sums of "share", and of "share photos"."""
    stems = [_stem(token.lower_).encode() for token in tokens]
    alone = [crc32(stem) for stem in stems]
    yield from alone
    yield from (crc32(b" " + other, one) for one, other in zip(alone, stems[1:], strict=False))


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    if word in _NOT:
        return "not"
    if len(word) < 5:
        return word
    return next((word[: -len(old)] + new for old, new in _ENDINGS if word.endswith(old)), word)


def _kind(token: Token) -> str:
    """Return a token as the skeleton has it: itself, or the class of an open word."""
    word = token.lower_
    if word in _NOT:
        return "not"
    if word in _NEGATIVE:
        return word
    if word in _WE or word in _YOU:
        return "<we>" if word in _WE else "<you>"
    return f"V{token.tag_[2:3]}" if token.pos_ == "VERB" else _CLASSES.get(token.pos_, word)


def _joined(kinds: Sequence[str]) -> list[str]:
    """Return the skeleton with each run of nouns and adjectives as one noun."""
    found = ["<s>"]
    for kind in kinds:
        if kind in ("N", "J") and found[-1] == "N":
            continue
        if kind == "N" and found[-1] == "J":
            found[-1] = kind
        else:
            found.append(kind)
    return [*found, "</s>"]


def _skeleton(kinds: Sequence[str]) -> Iterator[int]:
    """Yield the sums of "s:we not V", two to four in a row, and of "s:we~N", two near each other: a sum goes on where another ended."""
    following = [b" " + kind.encode() for kind in kinds]
    near = [b"~" + kind.encode() for kind in kinds]
    for i, kind in enumerate(kinds):
        one = row = crc32(b"s:" + kind.encode())
        for other in following[i + 1 : i + _ROW]:
            row = crc32(other, row)
            yield row
        for other in near[i + 2 : i + _NEAR]:
            yield crc32(other, one)


def _arms(tokens: Sequence[Token], kinds: Sequence[str]) -> Iterator[str]:
    """Yield what hangs on the sentence's head, one by one and in pairs, and what hangs on its other verbs."""
    arms: dict[int, list[int]] = {}
    for token in tokens:
        above = token.head
        if above is not token and token.pos_ != "PUNCT":
            arms.setdefault(above.i, []).append(token.i)
    for token in tokens:
        root = token.head is token
        if not root and token.pos_ != "VERB":
            continue
        under = arms.get(token.i, [])
        said = sorted({f"{tokens[i].relation}/{kinds[i]}" for i in under})
        if root:
            yield from (f"r:{one}" for one in said)
            yield from (f"r:{one}+{other}" for one, other in combinations(said, 2))
            yield f"r:{any(kinds[i] in _NEGATIVE for arm in under for i in (arm, *arms.get(arm, [])))}"
        else:
            yield from (f"v:{one}" for one in said)
