"""Words by which a clause takes from others: "the rule above has two exceptions", "section 2 does not apply to photos"."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Pattern, Patterns, either, whole
from checker.yamlfile import shipped

_FRONT = r"^(?:(?:however|but|and|still|also|note that|that said|though|please note that|only)[, ] ?)*"
_CASE = r"(?:where|when(?:ever)?|if|once|in|for|as regards|during|while|with)\b"
_BEHIND = r"[\s,]*(?:though|however|either)?[\s.]*$"


class ReservingWords(Value):
    """`rules/lexicon/reserving.yaml`."""

    clauses: Patterns
    pointers: Patterns
    whole_texts: Patterns
    negative: Patterns
    summaries: Patterns
    before: Patterns
    spares: tuple[str, ...]
    ended: tuple[str, ...]
    leaves_free: tuple[str, ...]
    announces: tuple[str, ...]
    exceptions_heading: Pattern
    narrows: tuple[str, ...]
    times: Patterns
    bans: Patterns
    cases: Patterns
    finite: Patterns
    tails: Patterns
    then: Patterns
    limiting: Patterns
    closes: Mapping[str, Patterns]

    @cached_property
    def sparing(self) -> tuple[re.Pattern[str], ...]:
        """Find what a rule that a sentence names spares, as the groups "ref" and "what"."""
        return tuple(self._filled(text, behind=_BEHIND) for text in self.spares)

    @cached_property
    def ending(self) -> tuple[re.Pattern[str], ...]:
        """Find that the rule "ref" holds no longer."""
        return tuple(self._filled(text) for text in self.ended)

    @cached_property
    def freeing(self) -> tuple[re.Pattern[str], ...]:
        """Find what the rule "ref" leaves us free to do."""
        return tuple(self._filled(text, behind=_BEHIND) for text in self.leaves_free)

    @cached_property
    def announcing(self) -> tuple[re.Pattern[str], ...]:
        """Find that exceptions to the rule "ref" are told below."""
        return tuple(self._filled(text) for text in self.announces)

    @cached_property
    def narrowing(self) -> tuple[re.Pattern[str], ...]:
        """Find for whom alone the rule "ref" holds."""
        return tuple(self._filled(text, behind=_BEHIND) for text in self.narrows)

    @cached_property
    def reference(self) -> re.Pattern[str]:
        """Find that words name a clause or point to one."""
        return re.compile(rf"(?:{either(self.pointers)}|.*\b{either(self.clauses)}\b.*|.*§ ?\d.*|\(\d{{1,2}}\))", re.IGNORECASE)

    @cached_property
    def of_text(self) -> re.Pattern[str]:
        """Find, in front, that the whole text is spoken of."""
        return re.compile(rf"(?:this|the|our|that) {either(self.whole_texts)}\b", re.IGNORECASE)

    @cached_property
    def excepting_heading(self) -> re.Pattern[str]:
        return re.compile(self.exceptions_heading, re.IGNORECASE)

    @cached_property
    def summary(self) -> re.Pattern[str]:
        return re.compile(rf"\W*(?:the |our )?{either(self.summaries)}\b", re.IGNORECASE)

    @cached_property
    def earlier(self) -> re.Pattern[str]:
        return re.compile(rf"\b{either(self.before)}\b", re.IGNORECASE)

    @cached_property
    def closing(self) -> Mapping[str, re.Pattern[str]]:
        """Find that whatever was not just allowed is forbidden, by what is spoken of: "use" or "share"."""
        return {name: re.compile(f"{_FRONT}{either(patterns)}", re.IGNORECASE) for name, patterns in self.closes.items()}

    @cached_property
    def ban(self) -> re.Pattern[str]:
        """Find that words name what forbids."""
        return whole(self.bans)

    @cached_property
    def case(self) -> re.Pattern[str]:
        """Find, in front, that words tell a case and name no thing."""
        return re.compile(rf"{either(self.cases)}\b|(?!.*\b(?:that|who|which|we|you)\b).*\b{either(self.finite)}\b", re.IGNORECASE)

    @cached_property
    def tail(self) -> re.Pattern[str]:
        """Find where the head of a name ends."""
        return whole(self.tails)

    @cached_property
    def terms(self) -> re.Pattern[str]:
        """Find the terms on which a way out holds, behind it."""
        return re.compile(rf", (?P<terms>(?:and )?{either(self.then)}\b.*\b{either(self.limiting)}\b.*)$", re.IGNORECASE)

    def _filled(self, text: str, behind: str = "") -> re.Pattern[str]:
        negative = rf"(?:{either(self.negative)} ?(?P<ref>[^.;:,]{{0,70}}?))"
        slots: Mapping[str, str] = {
            "{ref}": "(?P<ref>[^.;:,]{2,70}?)",
            "{rule}": r"(?P<ref>(?:the|our|this|that|these|those|both)? ?(?:[\w-]+ ){0,2}?"
            rf"(?:{either(self.clauses)}\b|§ ?\d)[^.;:,]{{0,40}}?)",
            "{ban}": rf"(?P<ref>(?:the|our|this|that|these|those) (?:[\w-]+ ){{0,2}}?{either(self.bans)}\b[^.;:,]{{0,40}}?)",
            "{negative}": negative,
            "{not}": "(?:(?:do|does|shall|will|should|would|need|can)(?: not|n't|not)|won't)",
            "{case}": rf"(?P<what>{_CASE}[^.;]{{3,120}}?)",
            "{what}": "(?P<what>[^.;]{3,200}?)",
            "{when}": rf"(?P<what>{_CASE}[^.;]{{3,200}}?)",
        }
        for name, pattern in slots.items():
            text = text.replace(name, pattern)
        return re.compile(f"{_FRONT}{text}{behind}", re.IGNORECASE)


@lru_cache(maxsize=1)
def reserving_words() -> ReservingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(ReservingWords, "lexicon/reserving.yaml")
