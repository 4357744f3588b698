"""The words by which a text is cut into clauses, loaded from rules/lexicon/layout.yaml."""

from functools import lru_cache

from checker.model import Value
from checker.patterns import Patterns
from checker.yamlfile import shipped


class LayoutWords(Value):
    """Words by what they tell of a line or a sentence; see the file."""

    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    maybe_ending: frozenset[str]
    starters: frozenset[str]
    refusing: tuple[str, ...]
    dated: Patterns
    speaking: Patterns
    questions: Patterns
    denying: Patterns
    full: Patterns
    fragments: Patterns
    open_ends: frozenset[str]
    plain_verbs: frozenset[str]
    common: frozenset[str]
    furniture: Patterns


@lru_cache(maxsize=1)
def layout_words() -> LayoutWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(LayoutWords, "lexicon/layout.yaml")
