"""A person's say: words by which a person is asked, is free to do something or has to, and by which a rule keeps to what is needed."""

import re

from pydantic import BaseModel, ConfigDict

from checker.patterns import Patterns, whole
from checker.report.drift import Protection

Told = tuple[Protection, str]
_ASKED = 2  # from this level on a person may say yes or no (`Cues.choice`)


class Say(BaseModel):
    """Patterns over the words of a sentence in lower case, without punctuation; see rules/drift.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    sparing_use: Patterns
    at_her_will: Patterns
    rights: Patterns
    free_to: Patterns
    has_to: Patterns

    def right(self, key: str) -> bool:
        """Tell whether a fragment under a lead-in is a right of the person: "opt out of sales"."""
        return expression(self.rights).match(key) is not None

    def bound(self, old: str, new: str) -> Told | None:
        """Tell whether a person has to do now what a person was free to do, or the other way round."""
        for free, held, told in (
            (old, new, (Protection.LESS, "what the person may do the person has to do now")),
            (new, old, (Protection.MORE, "what the person had to do the person may do now")),
        ):
            if _says(self.free_to, free) and not _says(self.has_to, free) and _says(self.has_to, held) and not _says(self.free_to, held):
                return told
        return None

    def measured(self, gone: str, came: str) -> Told | None:
        """Tell whether words that went, or came, kept a rule to what is needed."""
        was, now = _says(self.sparing_use, gone), _says(self.sparing_use, came)
        if was is now:
            return None
        return (Protection.LESS, f"no longer “{gone}”") if was else (Protection.MORE, f"now “{came}”")

    def at_will(self, gone: str, came: str, sentence: str) -> Told | None:
        """Tell whether a person may do something as often as that person likes, and could not before, or no longer may."""
        was, now = _says(self.at_her_will, gone), _says(self.at_her_will, came)
        if was is now or not _says(self.free_to, sentence):
            return None
        return (Protection.LESS, f"no longer “{gone}”") if was else (Protection.MORE, f"now “{came}”")


def asked(was: int, now: int) -> Told | None:
    """Tell whether a person is no longer asked, or is asked now; the levels are those of the sentence before and after."""
    if 0 not in {was, now} or max(was, now) < _ASKED:
        return None
    return (Protection.LESS, "the person is no longer asked") if was else (Protection.MORE, "the person is asked now")


def _says(patterns: Patterns, words: str) -> bool:
    return expression(patterns).search(words) is not None


def expression(patterns: Patterns) -> re.Pattern[str]:
    """Return what finds one of some patterns as whole words."""
    return whole(patterns, re.NOFLAG)
