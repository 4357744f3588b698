"""One taxonomy: its entries, which covers which, and which id a policy's wording means."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from checker.ontology.deeds import Deeds
from checker.ontology.entries import Entry
from checker.ontology.grammar import Grammar
from checker.ontology.nouns import Nouns
from checker.ontology.tree import Tree

_REMEMBERED = 20_000  # phrases


class Finder(Protocol):
    def find(self, text: str, /) -> tuple[str, ...]: ...

    def lists(self, text: str, /) -> bool: ...


class Taxonomy:
    """Entries by id, their hierarchy, and the matcher of their wording."""

    def __init__(self, entries: Sequence[Entry], grammar: Grammar, *, verbs: bool = False) -> None:
        self.entries: Mapping[str, Entry] = {entry.id: entry for entry in entries}
        self._tree = Tree(entries)
        self._finder: Finder = Deeds(entries, grammar) if verbs else Nouns(entries, grammar)
        self._ordered = verbs
        self._match_once = lru_cache(maxsize=_REMEMBERED)(self._matched)

    def canonical(self, name: str) -> str | None:
        """Return the one id of the thing that an id stands for ("user.gender" is "user.demographic.gender"), None for no id."""
        return self._tree.canonical(name)

    def covers(self, broad: str, narrow: str) -> bool:
        """Tell whether `narrow` is `broad` or a case of it."""
        return self._tree.covers(broad, narrow)

    def ancestors(self, name: str) -> frozenset[str]:
        """Return everything that `name` is a case of, without itself."""
        return self._tree.ancestors(name)

    def descendants(self, name: str) -> frozenset[str]:
        """Return everything that is a case of `name`, without itself."""
        return self._tree.descendants(name)

    def label(self, name: str) -> str:
        """Return the words for an id, the id itself when it is none of this taxonomy."""
        known = self.canonical(name)
        return self.entries[known].label if known else name

    def matches(self, phrase: str) -> tuple[str, ...]:
        """Return every id that a phrase means: several for joined things, none when any part is unknown."""
        known = self.canonical(phrase.strip())
        if known and ("." in phrase or "_" in phrase):
            return (known,)
        return self._finder.find(phrase) or ((known,) if known else ())

    def match(self, phrase: str) -> str | None:
        """Return the one id that a phrase means, None when it is unknown or means several things; never a guess."""
        return self._match_once(phrase)

    def _matched(self, phrase: str) -> str | None:
        found = self.matches(phrase)
        if len(found) <= 1 or self._ordered:
            return found[0] if found else None
        states = {self.entries[name].state for name in found}
        if None not in states:
            return next((name for name in self._shared(found) if self.entries[name].state), None)
        return next((name for name in found if all(self.covers(name, each) for each in found)), None)

    def lists(self, phrase: str) -> bool:
        """Tell whether a phrase stands in the taxonomy as it is, so that its id rests on all of its words."""
        return self._finder.lists(phrase)

    def defines(self, phrase: str) -> bool:  # noqa: ARG002 (what a taxonomy of itself says of terms of a document)
        """Tell whether the document at hand defines a phrase; a taxonomy by itself knows no document."""
        return False

    def _shared(self, names: Sequence[str]) -> list[str]:
        common = frozenset.intersection(*(self.ancestors(name) | {name} for name in names))
        return sorted(common, key=lambda name: -len(self.ancestors(name)))


class Defined(Taxonomy):
    """A taxonomy with the terms of one document beside its own; what the taxonomy itself knows goes first."""

    def __init__(self, known: Taxonomy, terms: Mapping[str, tuple[str, ...]]) -> None:
        self.__dict__.update(known.__dict__)
        self._terms = terms
        self._match_once = lru_cache(maxsize=_REMEMBERED)(self._matched)  # what a document defines is its own

    def matches(self, phrase: str) -> tuple[str, ...]:
        """Return the ids that a phrase may mean, those of the taxonomy before those that the text defines."""
        return super().matches(phrase) or self._own(phrase)

    def _matched(self, phrase: str) -> str | None:
        """Return the id that a phrase means, by the taxonomy or else by a definition in the text; None for neither."""
        return super()._matched(phrase) or next(iter(self._own(phrase)), None)

    def defines(self, phrase: str) -> bool:
        """Tell whether the document defines a phrase."""
        return bool(self._own(phrase))

    def _own(self, phrase: str) -> tuple[str, ...]:
        return self._terms.get(term(phrase), ())


@lru_cache(maxsize=_REMEMBERED)
def term(phrase: str) -> str:
    """Return a term without what only points at it ("Your Booking Details" is "booking information")."""
    found = re.sub(r"[^a-z0-9 -]", "", phrase.lower()).split()
    while found and found[0] in _POINTING:
        found.pop(0)
    if found and found[-1] in ("data", "info", "details"):
        found[-1] = "information"  # "personal data" and "personal information" are one term
    return " ".join(found)


_POINTING = frozenset("your the our such this any all certain following some these other additional specific".split())
