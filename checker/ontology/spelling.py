"""How words are made comparable, loaded from rules/lexicon/spelling.yaml."""

from collections.abc import Mapping
from functools import lru_cache

from checker.ontology.entries import Strict
from checker.patterns import Patterns
from checker.yamlfile import shipped


class Spelling(Strict):
    """Words by what makes them comparable; see the file."""

    joined: Mapping[str, str]
    singulars: Mapping[str, str]
    no_plurals: Patterns
    unstemmed: frozenset[str]
    american: Mapping[str, str]
    keeping_s: Patterns


@lru_cache(maxsize=1)
def spelling() -> Spelling:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(Spelling, "lexicon/spelling.yaml")
