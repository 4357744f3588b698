"""What the second reader counts in a parsed sentence: words, the skeleton of small words around them, and who hangs on which verb.

The skeleton keeps function words and puts a class for every other word ("your N stay between you and we"): a turn of phrase is known
with words in it that were never seen.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
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
_NEAR = 7  # tokens between which two parts of the skeleton are a pair

Features = NDArray[np.int64]


def features(doc: Doc) -> Features:
    """Return the buckets of what is counted in a sentence, each once, in rising order."""
    tokens = doc.tokens[:_LONGEST]
    kinds = [_kind(token) for token in tokens]
    names = {*_words(tokens), *_skeleton(_joined(kinds)), *_arms(tokens, kinds)}
    return np.array(sorted({crc32(name.encode()) % BUCKETS for name in names}), dtype=np.int64)


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    stems = [_stem(token.lower_) for token in tokens]
    yield from stems
    yield from (f"{one} {other}" for one, other in pairwise(stems))


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


def _skeleton(kinds: Sequence[str]) -> Iterator[str]:
    for i, kind in enumerate(kinds):
        for size in (2, 3, 4):
            if i + size <= len(kinds):
                yield "s:" + " ".join(kinds[i : i + size])
        for j in range(i + 2, min(i + _NEAR, len(kinds))):
            yield f"s:{kind}~{kinds[j]}"


def _arms(tokens: Sequence[Token], kinds: Sequence[str]) -> Iterator[str]:
    """Yield what hangs on the sentence's head, one by one and in pairs, and what hangs on its other verbs."""
    arms: dict[int, list[int]] = {}
    for token in tokens:
        if token.head.i != token.i and token.pos_ != "PUNCT":
            arms.setdefault(token.head.i, []).append(token.i)
    for token in tokens:
        under = arms.get(token.i, [])
        said = sorted({f"{tokens[i].relation}/{kinds[i]}" for i in under})
        if token.head.i == token.i:
            yield from (f"r:{one}" for one in said)
            yield from (f"r:{one}+{other}" for one, other in combinations(said, 2))
            yield f"r:{any(kinds[i] in _NEGATIVE for arm in under for i in (arm, *arms.get(arm, [])))}"
        elif token.pos_ == "VERB":
            yield from (f"v:{one}" for one in said)
