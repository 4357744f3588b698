"""Purposes in words -> ids: the listed phrase with the most of its words there, in order, decides."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from checker.ontology.entries import Entry
from checker.ontology.grammar import MARKS, Grammar
from checker.ontology.words import stem, words

Words = tuple[str, ...]
GAP = 6  # words that may stand between the words of a listed phrase


class Deeds:
    """The listed phrases of the purposes, as stems in order."""

    def __init__(self, entries: Sequence[Entry], grammar: Grammar) -> None:
        self.grammar = grammar
        self._small = grammar.small | grammar.conjunctions | MARKS
        listed = [(words(phrase), entry.id) for entry in entries for phrase in (*entry.phrases, *entry.weak)]
        self.exact: dict[Words, str] = {_stems(key): name for key, name in listed}
        self.first: dict[str, list[tuple[Words, str]]] = defaultdict(list)
        for key, name in listed:
            pattern = self._content(key)
            if pattern:
                self.first[pattern[0]].append((pattern, name))
        self.find = lru_cache(maxsize=20_000)(self._find)

    def lists(self, text: str) -> bool:
        """Tell whether a phrase is listed with all of its words that matter."""
        said = self._content(words(text))
        return any(said == pattern for pattern, _ in self.first.get(said[0] if said else "", ()))

    def _find(self, text: str) -> tuple[str, ...]:
        """Return the purposes that a text names, the best-supported first; none when it names no listed one."""
        phrase = words(text)
        exact = self.exact.get(_stems(phrase))
        if exact:
            return (exact,)
        content = self._content(phrase)
        head = self._head(phrase)
        hits = sorted((hit for at in range(len(content)) for hit in self._hits(content, at, head)), key=lambda hit: hit[0], reverse=True)
        found: list[str] = []
        taken: set[int] = set()
        for _, name, places in hits:
            if not taken & places:
                found.append(name)
                taken |= places
        return tuple(dict.fromkeys(found))

    def _hits(self, content: Words, at: int, head: str | None) -> list[tuple[tuple[int, int, int], str, set[int]]]:
        hits = []
        for pattern, name in self.first.get(content[at], ()):
            if len(pattern) == 1 and at and content[at] != head:
                continue
            places = _places(pattern, content, at)
            if places is not None:
                gap = places[-1] - at - len(pattern) + 1
                hits.append(((len(pattern), -gap, -at), name, set(places)))
        return hits

    def _content(self, phrase: Words) -> Words:
        return tuple(stem(word) for word in phrase if word not in self._small)

    def _head(self, phrase: Words) -> str | None:
        """Return the stem of the head noun: the last word before the first preposition that is not a mere "purposes"."""
        start = 1 if phrase[:1] in {("for",), ("to",), ("in",)} else 0
        end = next((at for at, word in enumerate(phrase) if at > start and word in self.grammar.boundaries), len(phrase))
        heads = [word for word in phrase[start:end] if word not in self._small]
        while len(heads) > 1 and heads[-1] in self.grammar.headless:
            heads.pop()
        return stem(heads[-1]) if heads else None


def _stems(phrase: Words) -> Words:
    return tuple(map(stem, phrase))


def _places(pattern: Words, content: Words, at: int) -> list[int] | None:
    """Return where the words of a pattern stand, in order from `at`, None if they do not within the gap allowed."""
    places = [at]
    limit = min(len(content), at + len(pattern) + GAP)
    for word in pattern[1:]:
        place = next((place for place in range(places[-1] + 1, limit) if content[place] == word), None)
        if place is None:
            return None
        places.append(place)
    return places
