"""The words that agreements are read by, loaded from rules/contracts."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from checker.model import Value
from checker.resources import data_folder
from checker.yamlfile import validated


class PrecedenceWords(Value):
    """How an agreement says which of its texts prevails; see rules/contracts/precedence.yaml."""

    contradict: tuple[str, ...]
    prevails: tuple[str, ...]
    in_order: tuple[str, ...]
    texts: tuple[str, ...]
    additions: tuple[str, ...]
    parts: tuple[str, ...]
    principal: frozenset[str]
    public: frozenset[str]
    others: tuple[str, ...]
    official: tuple[str, ...]

    @cached_property
    def contradicting(self) -> re.Pattern[str]:
        return any_of(self.contradict)

    @cached_property
    def order(self) -> re.Pattern[str]:
        return any_of(self.in_order)

    @cached_property
    def text(self) -> re.Pattern[str]:
        return any_of(self.texts)

    @cached_property
    def addition(self) -> re.Pattern[str]:
        return any_of(self.additions)

    @cached_property
    def part(self) -> re.Pattern[str]:
        return any_of(self.parts)

    @cached_property
    def other(self) -> re.Pattern[str]:
        return any_of(self.others)

    @cached_property
    def authority(self) -> re.Pattern[str]:
        return any_of(self.official)


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of ``words`` as whole words in any case, the longest first; ``*`` at the end stands for any ending."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(_word, ordered))})\b", re.IGNORECASE)


def _word(word: str) -> str:
    return re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+") + (r"\w*" if word.endswith("*") else "")


@lru_cache(maxsize=1)
def precedence_words() -> PrecedenceWords:
    """Load the words of precedence; every mistake in the file is a UsageError with file and line."""
    return validated(PrecedenceWords, data_folder("rules") / "contracts" / "precedence.yaml")
