"""The closed classes of English by which phrases are read; rules/taxonomy/grammar.yaml says what each is for."""

from functools import cached_property

from checker.ontology.entries import Strict

Words = tuple[str, ...]
MARKS = frozenset({",", ";"})


class Grammar(Strict):
    """Words by what they do in a phrase."""

    articles: frozenset[str]
    demonstratives: frozenset[str]
    opening: frozenset[str]
    neutral: frozenset[str]
    prepositions: frozenset[str]
    about: frozenset[str]
    people: frozenset[str]
    provenance: frozenset[str]
    wholes: frozenset[str]
    trailing: frozenset[str]
    conjunctions: frozenset[str]
    small: frozenset[str]
    headless: frozenset[str]
    boundaries: frozenset[str]
    hashes: frozenset[str]
    namelike: frozenset[str]
    grouped: frozenset[str]
    ambiguous: frozenset[str]
    qualifiable: frozenset[str]
    persons: frozenset[str]
    endings_of_persons: tuple[str, ...]
    no_persons: frozenset[str]
    roles: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    sorting: frozenset[str] = frozenset()
    showing: tuple[str, ...] = ()
    tying: tuple[str, ...] = ()
    whom: tuple[str, ...] = ()
    carriers: frozenset[str] = frozenset()

    @cached_property
    def starters(self) -> frozenset[str]:
        """Return what falls away at the beginning of a phrase."""
        return self.opening | self.demonstratives | self.articles | MARKS

    @cached_property
    def idle(self) -> frozenset[str]:
        """Return what changes nothing before a head."""
        return self.neutral | self.demonstratives | self.articles

    @cached_property
    def joints(self) -> frozenset[str]:
        """Return what joins the members of a list, commas included."""
        return self.conjunctions | MARKS

    @cached_property
    def _tails(self) -> frozenset[str]:
        return self.provenance | self.people | self.idle | self.joints

    def is_person(self, noun: str) -> bool:
        """Tell whether a noun in the singular or plural names people by what they are or do ("complainant", "readers")."""
        word = noun.lower().removesuffix("s")
        doing = word.endswith(self.endings_of_persons) and word not in self.no_persons
        return word in self.people or word in self.persons or doing

    def narrows_nothing(self, tail: Words) -> bool:
        """Tell whether words after a head tell only whose or from where: "we collect from you"."""
        return self._tails.issuperset(tail)

    def essential(self, phrase: Words) -> Words:
        """Return a phrase without articles and possessives, wherever they stand."""
        return tuple(word for word in phrase if word not in self.articles)

    def without_determiners(self, phrase: Words) -> tuple[bool, Words]:
        """Return whether the phrase points back ("this information"), and the phrase without its first small words."""
        start = next((at for at, word in enumerate(phrase) if word not in self.starters), len(phrase))
        end = len(phrase)
        while end > start and phrase[end - 1] in MARKS:
            end -= 1
        return not self.demonstratives.isdisjoint(phrase[:start]), phrase[start:end]

    def head_end(self, phrase: Words) -> int:
        """Return where the words of the head end: before the first preposition, relative or verb."""
        first = next((at for at, word in enumerate(phrase) if word not in self.idle and word not in self.joints), 0)
        return next((at for at, word in enumerate(phrase) if at > first and word in self.prepositions), len(phrase))

    def members(self, phrase: Words) -> list[Words]:
        """Return the members of a list of words joined by conjunctions or commas."""
        found: list[list[str]] = [[]]
        for word in phrase:
            if word in self.joints:
                found.append([])
            else:
                found[-1].append(word)
        return [tuple(member) for member in found]
