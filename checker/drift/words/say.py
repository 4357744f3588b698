"""A person's say: words by which a person is asked, is free to do something or has to, and by which a rule keeps to what is needed."""

import re
from functools import lru_cache

from pydantic import BaseModel, ConfigDict

from checker.drift.words.wording import JOINING
from checker.patterns import Patterns, whole
from checker.report.drift import Protection

Told = tuple[Protection, str]
ASKED = 3  # the level at which a person has to say yes (`Cues.choice`)
_FEW = 10  # words


class Say(BaseModel):
    """Patterns over the words of a sentence in lower case, without punctuation; see rules/drift.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    sparing_use: Patterns
    at_her_will: Patterns
    counted: Patterns
    rights: Patterns
    free_to: Patterns
    asking: Patterns
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
        """Tell whether words that kept a rule to what is needed went; such words that came say little by themselves."""
        besides = expression(self.sparing_use).sub("", gone).split()
        if not _says(self.sparing_use, gone) or _says(self.sparing_use, came) or not (came or JOINING.issuperset(besides)):
            return None  # or something else went with it
        return Protection.LESS, f"no longer “{gone}”"

    def at_will(self, gone: str, came: str, sentence: str) -> Told | None:
        """Tell whether a person may do as often as that person likes what could be done so many times before, or the other way."""
        was, now = _says(self.at_her_will, gone), _says(self.at_her_will, came)
        if was is now or not _says(self.free_to, sentence) or not _says(self.counted, came if was else gone):
            return None
        return (Protection.LESS, f"no longer “{gone}”") if was else (Protection.MORE, f"now “{came}”")

    def asked(self, was: int, now: int, words: str) -> Told | None:
        """Tell whether a person is no longer asked, or is asked now, by the levels of both sentences and the words that changed."""
        if {was, now} != {0, ASKED} or not _says(self.asking, words) or len(words.split()) > _FEW:
            return None
        return (Protection.LESS, "the person is no longer asked") if was else (Protection.MORE, "the person is asked now")


def _says(patterns: Patterns, words: str) -> bool:
    return expression(patterns).search(words) is not None


@lru_cache(maxsize=256)
def expression(patterns: Patterns) -> re.Pattern[str]:
    """Return what finds one of some patterns as whole words."""
    return whole(patterns, re.NOFLAG)
