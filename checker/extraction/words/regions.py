"""The places that a phrase names, as the codes of a log, loaded from rules/lexicon/regions.yaml."""

import re
from functools import cached_property, lru_cache

from checker.model import Value
from checker.patterns import Patterns
from checker.yamlfile import shipped


class Region(Value):
    """One place: its code, its names in any case, and what is written for it in capitals."""

    code: str
    names: Patterns
    short: Patterns

    @cached_property
    def named(self) -> re.Pattern[str]:
        """Return what finds the region by a name of it, in any case."""
        return re.compile(rf"\b(?:{'|'.join(self.names)})\b", re.IGNORECASE)

    @cached_property
    def written(self) -> re.Pattern[str] | None:
        """Return what finds it by a short form, as that is written ("UK"); None where it has none."""
        return re.compile(rf"(?<!\w)(?:{'|'.join(self.short)})(?!\w)") if self.short else None


class Regions(Value):
    """All places; see the file."""

    regions: tuple[Region, ...]


@lru_cache(maxsize=4096)
def region_codes(text: str) -> tuple[str, ...]:
    """Return the codes of the places that a text names, in the order of the file."""
    return tuple(r.code for r in _regions().regions if r.named.search(text) or (r.written is not None and r.written.search(text)))


@lru_cache(maxsize=1)
def _regions() -> Regions:
    """Load the places; every mistake in the file is a UsageError with file and line."""
    return shipped(Regions, "lexicon/regions.yaml")
