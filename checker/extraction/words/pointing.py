"""Words that point back to a consent named before: "With it, ...", "Once you give that permission, ...", "Without that OK, ..."."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Patterns, either, whole
from checker.yamlfile import shipped


class PointingWords(Value):
    """`rules/lexicon/pointing.yaml`."""

    consents: Patterns
    given: Patterns
    missing: Patterns
    told: frozenset[str]
    holding: frozenset[str]
    also: Patterns
    apart: Patterns
    nobody_else: Patterns
    other_places: Patterns
    taking_back: tuple[str, ...]
    left_over: tuple[str, ...]  # like taking_back, of deletions

    @cached_property
    def consent_given(self) -> re.Pattern[str]:
        """Find, in front of a sentence, that the consent spoken of before has been given."""
        return self._in_front(self.given)

    @cached_property
    def consent_missing(self) -> re.Pattern[str]:
        """Find, in front of a sentence, that it has not."""
        return self._in_front(self.missing)

    @cached_property
    def too(self) -> re.Pattern[str]:
        """Find that something holds for more than it was said of."""
        return whole(self.also)

    @cached_property
    def leaves_out(self) -> re.Pattern[str]:
        """Find, in front of a sentence, that it leaves out what the one before said ("Otherwise, ...", "Other than that, ...")."""
        return self._in_front(self.apart)

    @cached_property
    def others(self) -> re.Pattern[str]:
        """Find that a denial is about anybody who was not named before ("to no one else")."""
        return whole(self.nobody_else)

    @cached_property
    def elsewhere(self) -> re.Pattern[str]:
        """Find that a condition is about whoever lives in none of the places named before ("if you live elsewhere")."""
        return whole(self.other_places)

    @cached_property
    def takes_back(self) -> tuple[re.Pattern[str], ...]:
        """Find, each in a whole sentence, what it takes back from a denial before it, as the group "what" or "after"."""
        case = r"(?:where|when(?:ever)?|if|once|unless|as soon as|in|with|for|during|to)\b"
        slots = {
            "{what}": "(?P<what>[^.;]{3,200})",
            "{when}": rf"(?P<what>{case}[^.;]{{3,160}})",
            "{inverted}": rf"(?P<what>{case}[^.;]{{3,120}}?)",
        }
        return tuple(re.compile(f"^{_filled(text, slots)}", re.IGNORECASE) for text in self.taking_back)

    @cached_property
    def leftovers(self) -> tuple[re.Pattern[str], ...]:
        """Find, each in a whole sentence, what is kept of what the sentence before deletes, as the group "what"."""
        slots = {"{what}": "(?P<what>[^.;]{3,200})", "{inverted}": "(?P<what>[^.;]{3,160}?)"}
        return tuple(re.compile(f"^{_filled(text, slots)}", re.IGNORECASE) for text in self.left_over)

    def _in_front(self, patterns: Patterns) -> re.Pattern[str]:
        told = either(patterns).replace("{consent}", either(self.consents))
        return re.compile(rf"^{told}", re.IGNORECASE)


def _filled(text: str, slots: Mapping[str, str]) -> str:
    for name, pattern in slots.items():
        text = text.replace(name, pattern)
    return text


@lru_cache(maxsize=1)
def pointing_words() -> PointingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(PointingWords, "lexicon/pointing.yaml")
