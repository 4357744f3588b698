"""The words by which drift tells what a changed sentence does to the person, loaded from rules/drift.yaml."""

import re
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from checker.patterns import Patterns, whole
from checker.rulebook import Rulebook


class Cues(BaseModel):
    """Words and patterns over the words of a sentence in lower case, without punctuation; see the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    relevant: Patterns
    opt_in: Patterns
    opt_out: Patterns
    negative: frozenset[str]
    only: frozenset[str]
    hedges: frozenset[str]
    exception: Patterns
    condition: Patterns
    protective: Patterns
    more_is_better: Patterns
    less_is_better: Patterns
    filler: frozenset[str]
    exemplifying: Patterns
    aside: Patterns

    @cached_property
    def _relevant(self) -> re.Pattern[str]:
        return _words(self.relevant)

    @cached_property
    def _markers(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:(?P<exception>{'|'.join(self.exception)})|(?P<condition>{'|'.join(self.condition)}))\b")

    @cached_property
    def examples(self) -> re.Pattern[str]:
        """Return what finds words that only give examples."""
        return re.compile(rf"(?:{'|'.join(self.exemplifying)})\b")

    def speaks_of_practice(self, key: str) -> bool:
        """Tell whether a sentence is about practice with data or the person's say in it, and does more than point elsewhere."""
        return self._relevant.search(key) is not None and _words(self.aside).search(key) is None

    def choice(self, key: str) -> int:
        """Return how much say a sentence leaves the person: 2 where they must say yes first, 1 where they may say no, 0 for none."""
        return 2 if _words(self.opt_in).search(key) else 1 if _words(self.opt_out).search(key) else 0

    def protects(self, key: str) -> bool:
        """Tell whether more of what a sentence says is more protection: a ban, a right of the person, a duty to protect."""
        return bool(self.negative & set(key.split())) or _words(self.protective).search(key) is not None

    def part(self, before: str) -> str:
        """Return in which part of a sentence stands what comes after ``before``: "main", "condition" or "exception"."""
        found = list(self._markers.finditer(before))
        return "main" if not found else "exception" if found[-1]["exception"] else "condition"

    def larger_protects(self, key: str) -> bool | None:
        """Tell whether a larger figure is more protection in a sentence; None where nothing shows it."""
        more, less = _words(self.more_is_better).search(key), _words(self.less_is_better).search(key)
        return None if bool(more) is bool(less) else more is not None


def cues(rules: Rulebook) -> Cues:
    """Return the words; every mistake in the file is a UsageError with file and line."""
    return rules.load("drift.yaml", Cues)


def _words(patterns: Patterns) -> re.Pattern[str]:
    return whole(patterns, re.NOFLAG)
