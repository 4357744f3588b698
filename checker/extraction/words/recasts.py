"""Sentences said another way, put into plain words for the parser, as rules/lexicon/recasts.yaml lists them."""

import re
from functools import cached_property, lru_cache

from pydantic import Field

from checker.extraction.words.needed import Needed
from checker.model import Value
from checker.patterns import Examples, Pattern
from checker.yamlfile import shipped


class Recast(Value):
    """One way of saying something, and the plain words that take its place."""

    id: str
    needs: tuple[str, ...] = ()  # in lower case; a sentence without any of them is not looked through: most sentences have none
    pattern: Pattern
    says: str
    source: str = Field(min_length=1)
    examples: Examples

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return what finds this way of saying, in any case."""
        return re.compile(self.pattern, re.IGNORECASE)

    def plain(self, text: str) -> str:
        """Return a sentence with this way of saying in plain words; the same sentence where it has none."""
        if self.expression.search(text) is None:
            return text
        found = self.expression.sub(self.says, text)
        return found if found == text else found[:1].upper() + found[1:]


class Recasts(Value):
    recasts: tuple[Recast, ...]


@lru_cache(maxsize=1)
def recasts() -> tuple[Recast, ...]:
    """Load the shipped list; every mistake in the file is a UsageError with file and line."""
    return shipped(Recasts, "lexicon/recasts.yaml").recasts


@lru_cache(maxsize=1)
def _needed() -> Needed:
    return Needed([each.needs for each in recasts()])


def recast(text: str) -> str:
    """Return a sentence in plain words: every listed way of saying is looked for once, in the order of the list."""
    tried = -1
    while True:
        for number in _needed().of(text.lower()):
            plain = recasts()[number].plain(text) if number > tried else text
            if plain != text:
                text, tried = plain, number  # other words: other ways of saying them
                break
        else:
            return text
