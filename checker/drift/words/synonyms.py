"""Synonyms: words that say the same, by WordNet and by our own list; one in the place of the other changes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from checker.drift.words.function_words import function_words
from checker.drift.words.stems import stem
from checker.resources import data_folder

_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ly", ""))
_ROOT = 7  # letters that forms of one word share
_SHORTEST = 2  # letters before an ending


def same(word: str, other: str) -> bool:
    """Tell whether two words (lower case) are forms of one, or mean the same."""
    if stem(word) == stem(other) or (len(word) > _ROOT and word[:_ROOT] == other[:_ROOT]):
        return True  # "connection", "connected"
    known, theirs = _known(), _forms(other)
    return any(theirs & known.get(form, frozenset()) for form in _forms(word))


def unmatched(words: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Return those of ``words`` that mean the same as none of ``others``; two words written as one are the same ("web site")."""
    here, there = list(words), list(others)
    joined = {stem("".join(pair)) for pair in pairwise(there)}
    single = {stem(word) for word in there}
    parts = {part for pair in pairwise(here) if stem("".join(pair)) in single for part in pair}
    return tuple(word for word in here if stem(word) not in joined and word not in parts and not any(same(word, other) for other in there))


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[str]:
    """Return a word and what it may be a form of."""
    cut = ((word.removesuffix(ending) + more, len(word) - len(ending)) for ending, more in _ENDINGS if word.endswith(ending))
    bare = {form for form, left in cut if left >= _SHORTEST}
    return frozenset({word, *bare, *(each[:-1] for each in bare if each[-2:-1] == each[-1:])})


@lru_cache(maxsize=1)
def _known() -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for group in function_words().alike:
        for word in group:
            found[word] |= {*group}
    for line in (data_folder("rules") / "lexicon" / "wordnet" / "synonyms.txt").read_text("ascii").splitlines():
        own, _, above = line.partition(" < ")
        for word in own.split():
            found[word] |= {*own.split(), *above.split()}
            for broader in above.split():
                found[broader].add(word)
    return {word: frozenset(others) for word, others in found.items()}
