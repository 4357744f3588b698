"""The region or age that a whole section is about, told by its headings."""

import re

from checker.extraction.cues import age_bounds
from checker.model import Condition, ConditionKind, Effect

_REGIONS = {
    "US-CA": r"\bcalifornia", "US-NV": r"\bnevada", "US-VT": r"\bvermont", "US-VA": r"\bvirginia", "US-CO": r"\bcolorado", "US-TX": r"\btexas",  # noqa: E501
    "EEA": r"\b(?:eea|european (?:economic area|union)|gdpr|eu)\b", "UK": r"\b(?:united kingdom|uk)\b", "CH": r"\bswitzerland|\bswiss\b", "BR": r"\bbrazil", "CA": r"\bcanad",  # noqa: E501
}  # fmt: skip
_SCOPING = re.compile(r"\b(?:residents?|users?|consumers?|individuals?|rights|notice|supplement|addendum|only|for|in)\b", re.IGNORECASE)
_CHILDREN = re.compile(r"\b(?:child(?:ren)?|minors?|kids?|teens?|under \d+)\b", re.IGNORECASE)


def scope(section: tuple[str, ...]) -> tuple[Condition, ...]:
    """Return the region or age that a clause's headings are about ("Privacy rights of California residents", "Children")."""
    found: list[Condition] = []
    for heading in section:
        lowered = heading.lower()
        codes = tuple(code for code, pattern in _REGIONS.items() if re.search(pattern, lowered))
        if codes and _SCOPING.search(lowered):
            found.append(Condition(kind=ConditionKind.REGION, text=heading, effect=Effect.REQUIRES, ids=codes))
        elif _CHILDREN.search(lowered):
            below, _ = age_bounds(heading)
            found.append(Condition(kind=ConditionKind.AGE, text=heading, effect=Effect.REQUIRES, age_below=below or 18))
    return tuple(found)
