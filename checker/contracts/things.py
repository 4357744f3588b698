"""Clauses about things, rights and money, in which no data about anybody are promised anything: rules/contracts/things.yaml."""

import re
from functools import cached_property, lru_cache

from checker.contracts.lexicon import loaded
from checker.model import Value
from checker.patterns import Patterns, either

_BETWEEN = 5  # words between an act and its object


class Things(Value):
    """Words for what is no data; see the file."""

    acts: Patterns
    before: Patterns
    things: Patterns
    data: Patterns
    people: Patterns
    left_out: Patterns

    @cached_property
    def handled(self) -> re.Pattern[str]:
        """Return what finds an act with a thing for its object: "use the Licensor’s trade marks"."""
        what = rf"(?:{either(self.before)} ){{0,{_BETWEEN}}}{either(self.things)}"
        return re.compile(rf"\b{either(self.acts)},? {what}\b", re.IGNORECASE)

    @cached_property
    def of_data(self) -> re.Pattern[str]:
        """Return what finds a word for data, or that something is of people."""
        people = either(self.people)
        return re.compile(
            rf"\b{either(self.data)}\b|\b(?:of|about|on|relating to) (?:[\w’'-]+ ){{0,3}}{people}\b|\b{people}[’']", re.IGNORECASE
        )

    @cached_property
    def outside(self) -> re.Pattern[str]:
        """Return what finds what a clause leaves out."""
        return re.compile("|".join(self.left_out), re.IGNORECASE)


def of_things(text: str) -> bool:
    """Tell whether a sentence is about things, rights or money alone: an act has one for its object, and no word for data stands in it.

    Words for data in what it leaves out, in the condition that opens it, or in the name of a thing ("list of sub-processors") do not count.
    """
    words = things()
    said = words.outside.sub("", text)
    return words.of_data.search(said) is None and words.handled.search(text) is not None


@lru_cache(maxsize=1)
def things() -> Things:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return loaded(Things, "things")
