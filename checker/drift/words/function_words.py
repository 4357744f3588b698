"""Closed lists of words that texts are held against each other by, loaded from rules/lexicon/function_words.yaml."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from pydantic import Field

from checker.model import Value
from checker.patterns import Pattern
from checker.yamlfile import shipped


class Rewording(Value):
    """Words that are put plainly before two sentences are held against each other."""

    said: Pattern
    plainly: str = Field(pattern=r"^[a-z ]+$")

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return what finds the words, in a sentence in lower case."""
        return re.compile(self.said)


class FunctionWords(Value):
    """Words that say something only beside others; see the file."""

    joining: frozenset[str]
    polarity: frozenset[str]
    exemplifying: frozenset[str]
    months: tuple[str, ...] = Field(min_length=12, max_length=12)
    person: frozenset[str]
    pronouns: frozenset[str]
    opening: frozenset[str]
    possessive: frozenset[str]
    relative: frozenset[str]
    asides: frozenset[str]
    determiners: frozenset[str]
    auxiliary: frozenset[str]
    defining_auxiliary: frozenset[str]
    light: frozenset[str]
    leave: frozenset[str]
    fixed: frozenset[str]
    modals: frozenset[str]
    denying: frozenset[str]
    outside: frozenset[str]
    no_term: frozenset[str]
    bare: frozenset[str]
    of_any_clause: frozenset[str]
    nobody: tuple[str, ...]
    questions: frozenset[str]
    using_the_service: tuple[str, ...]
    numerals: tuple[str, ...]
    of_places: frozenset[str]
    no_condition: tuple[str, ...]
    any_act: tuple[str, ...]
    references: frozenset[str]
    counts: dict[str, int]
    halves: tuple[str, ...]
    units: dict[str, int]
    at_once: tuple[str, ...]
    in_due_time: tuple[str, ...]
    holds_anyway: tuple[str, ...]
    of_age: tuple[str, ...]
    older: frozenset[str]
    rewordings: tuple[Rewording, ...]
    opposites: Mapping[str, frozenset[str]]
    alike: tuple[tuple[str, ...], ...]


@lru_cache(maxsize=1)
def function_words() -> FunctionWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(FunctionWords, "lexicon/function_words.yaml")
