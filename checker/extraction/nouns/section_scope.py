"""The region or age that a whole section is about, told by its headings."""

import re

from checker.extraction.words.cues import age_bounds
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.regions import region_codes
from checker.model import Condition, ConditionKind, Effect
from checker.patterns import either, whole

_SCOPING = whole(reading_words().scoping)
_CHILDREN = re.compile(r"\b(?:child(?:ren)?|minors?|kids?|teens?|under \d+)\b", re.IGNORECASE)
_YOUNG = re.compile(rf"{_CHILDREN.pattern}|\b{either(reading_words().of_the_young)}\b", re.IGNORECASE)
_TO_PARENTS = re.compile(  # titles of texts on children alone, whatever product they name
    r"\b(?:notice|information|letter|statement|policy) (?:to|for) parents\b"
    r"|\b(?:child(?:ren)?|kid)(?:['’]?s['’]?)? (?:online )?(?:privacy |data )?(?:notice|policy|statement)\b"
)
_TOPICS = re.compile(r"\s*(?:;|,|/|&|\band\b)\s*")  # "Retention; security; children" is about more than children


def scope(section: tuple[str, ...]) -> tuple[Condition, ...]:
    """Return the region or age that a clause's headings are about ("Privacy rights of California residents", "Children")."""
    found: list[Condition] = []
    for heading in section:
        lowered = heading.lower()
        codes = region_codes(heading)
        if codes and _SCOPING.search(lowered):
            found.append(Condition(kind=ConditionKind.REGION, text=heading, effect=Effect.REQUIRES, ids=codes))
        elif _TO_PARENTS.search(lowered):
            found.append(Condition(kind=ConditionKind.AGE, text=heading, effect=Effect.REQUIRES, age_below=age_bounds(heading)[0] or 18))
        elif _CHILDREN.search(lowered) and all(map(_YOUNG.search, _TOPICS.split(lowered))):
            below, _ = age_bounds(heading)
            found.append(Condition(kind=ConditionKind.AGE, text=heading, effect=Effect.REQUIRES, age_below=below or 18))
    return tuple(found)
