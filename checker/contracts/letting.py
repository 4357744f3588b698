"""Letting others have data: what agreements say of it without a verb of passing on, put as "disclose"; and identifying, put as "use"."""

import re
from functools import cached_property, lru_cache

from checker.contracts.lexicon import loaded
from checker.model import Value
from checker.patterns import Patterns, either

LINKED = "to link it with data about people"  # the reader knows no other words for a purpose of telling who somebody is
_WHO = r"(?P<who>(?!us\b|we\b)(?:[\w’'-]+ ){0,5}?[\w’'-]+)"
_NOUN = r"(?:[A-Z][\w’'-]*|[a-z]+(?= [Dd]ata\b)|[Dd]ata)"
_WHAT = rf"(?P<what>(?:(?:the|any|all|such|its|our|their|of|or|and) ){{0,3}}(?:{_NOUN} ?){{1,5}}|it\b|them\b)"


class LettingWords(Value):
    """Verbs and nouns of these phrases; see rules/contracts/letting.yaml."""

    lets: Patterns
    gets: Patterns
    subcontracts: Patterns
    work: Patterns
    identifies: Patterns
    people: Patterns
    copies: Patterns
    before_object: Patterns

    @cached_property
    def letting(self) -> re.Pattern[str]:
        """Return what finds that somebody is let have data: "permit its contractors to access the Data"."""
        return re.compile(rf"\b{either(self.lets)} {_WHO} (?:to )?{either(self.gets)} {_WHAT}")

    @cached_property
    def subcontracting(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b{either(self.subcontracts)} (?:(?:any|all|some|part|parts|of) ){{0,4}}"
            rf"(?:its|our|the|their|such) (?:\w+ )?{either(self.work)}"
            r"(?: (?:activities|operations))?(?: to (?:a|any|another) (?:\w+ )?(?:third )?party)?\b",
            re.IGNORECASE,
        )

    @cached_property
    def copying(self) -> re.Pattern[str]:
        """Return what finds the copy that a party may keep, of what is not said: "retain one archival copy"."""
        return re.compile(rf"(?:(?<=keep)|(?<=retain)) (?:one|a|an) (?:{either(self.copies)} )?copy\b(?! of)")

    @cached_property
    def identifying(self) -> re.Pattern[str]:
        who = either(self.people)
        return re.compile(
            rf"\b(?:attempt to |seek to |try to )?{either(self.identifies)} "
            rf"(?:(?:any|an|a|the|particular|specific|single) ){{0,2}}{who}(?: (?:or|and) (?:any )?{who}){{0,3}}\b"
            r"(?: (?:of|in|on) (?:the|its|our|their|any) [a-z]+\b)?"  # "members of the panel"
        )


@lru_cache(maxsize=1)
def letting_words() -> LettingWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return loaded(LettingWords, "letting")


def passed_on(text: str) -> str:
    """Return a clause with "disclose X to Y" for "let Y have X", and "use data to identify people" for "re-identify a person"."""
    words = letting_words()
    text = words.letting.sub(lambda found: f"disclose {found['what'].strip()} to {found['who']}{_space(found)}", text)
    text = words.subcontracting.sub("disclose personal data to any subprocessor", text)
    return words.identifying.sub(f"use personal data {LINKED}", words.copying.sub(" a copy of the data", text))


def _space(found: re.Match[str]) -> str:
    return " " if found["what"].endswith(" ") else ""
