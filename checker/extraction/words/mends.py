"""The words by which misread parses are mended, loaded from rules/lexicon/mends.yaml."""

from collections.abc import Mapping
from functools import cached_property, lru_cache

from checker.model import Value
from checker.yamlfile import shipped


class MendWords(Value):
    """Words of mends by what they do; see the file."""

    commanding: frozenset[str]
    leaving: frozenset[str]
    giving: frozenset[str]
    beginning: frozenset[str]
    downwards: frozenset[str]
    words_of_yours: frozenset[str]
    with_bare_verbs: frozenset[str]
    trading: frozenset[str]
    asking: frozenset[str]
    telling: frozenset[str]
    bases_in_ing: frozenset[str]
    particles: frozenset[str]
    asides: frozenset[str]
    needing: frozenset[str]
    made: frozenset[str]
    states: frozenset[str]
    conditional: frozenset[str]
    subordinating: frozenset[str]
    acting: frozenset[str]
    answers: frozenset[str]
    of_to: frozenset[str]
    of_with: frozenset[str]
    supplying: frozenset[str]
    general_data: frozenset[str]
    before_data: frozenset[str]
    hiring: frozenset[str]
    thinking: frozenset[str]
    ensuring: frozenset[str]
    helping_us: frozenset[str]
    announcing_aims: frozenset[str]
    nouns_too: frozenset[str]
    opening_in_ing: frozenset[str]
    bonds: frozenset[str]
    participles: frozenset[str]
    misnamed: Mapping[str, str]
    callings: frozenset[str]

    @cached_property
    def of_two_objects(self) -> frozenset[str]:
        """Return the verbs that take a receiver and a thing."""
        return self.giving | self.trading

    @cached_property
    def opening(self) -> frozenset[str]:
        """Return what may open a clause in front of the main one."""
        return self.conditional | self.subordinating


@lru_cache(maxsize=1)
def mend_words() -> MendWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(MendWords, "lexicon/mends.yaml")
