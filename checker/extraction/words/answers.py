"""The words of tables that answer yes or no, loaded from rules/lexicon/answers.yaml."""

import re
from functools import cached_property, lru_cache

from checker.model import Action, Value
from checker.patterns import Pattern, Patterns, either
from checker.yamlfile import shipped


class Deed(Value):
    """What a header asks of, and how."""

    action: Action
    pattern: Pattern


class AnswerWords(Value):
    """Words of headers, answers and reasons; see the file."""

    reasons: Pattern
    shares: Pattern
    limits: Pattern
    answers_yes: Patterns
    answers_no: Patterns
    deeds: tuple[Deed, ...]
    what: Pattern
    about: Pattern
    examples: Pattern
    parties: tuple[str, ...]
    everyday: str
    marketing: str

    def asked(self, header: str) -> Action | None:
        """Return what a header asks whether it is done; None for one that asks nothing, or names the data."""
        if self._names_data.match(header):
            return None
        return next((deed.action for deed in self.deeds if re.search(deed.pattern, header, re.IGNORECASE)), None)

    def names_data(self, header: str) -> bool:
        """Tell whether the cells under a header name data."""
        return self._names_data.search(header) is not None and self.asked(header) is None

    def answer(self, cell: str) -> bool | None:
        """Return what a cell answers; None for one that answers neither yes nor no."""
        return True if self._yes.match(cell) else False if self._no.match(cell) else None

    def named(self, cell: str) -> str:
        """Return whom a cell names after its yes ("Yes, to brands"); "" where it names nobody."""
        found = self._yes_to.match(cell)
        return found["who"] if found else ""

    def is_reason(self, first: str, second: str) -> bool:
        """Tell whether the first two headers of a table are those of the model form."""
        return all(re.search(pattern, header, re.IGNORECASE) for pattern, header in ((self.reasons, first), (self.shares, second)))

    @cached_property
    def _names_data(self) -> re.Pattern[str]:
        return re.compile(self.what, re.IGNORECASE)

    @cached_property
    def _yes(self) -> re.Pattern[str]:
        return _whole(self.answers_yes)

    @cached_property
    def _yes_to(self) -> re.Pattern[str]:
        return re.compile(
            rf"^{either(self.answers_yes)}[,:;–—-]? (?:but only |only )?(?:to|with) (?P<who>[^.;()]{{3,80}})\.?$", re.IGNORECASE
        )

    @cached_property
    def _no(self) -> re.Pattern[str]:
        return _whole(self.answers_no)


def _whole(patterns: Patterns) -> re.Pattern[str]:
    return re.compile(rf"^{either(patterns)}\W*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def answer_words() -> AnswerWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(AnswerWords, "lexicon/answers.yaml")
