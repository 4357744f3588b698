"""Headings that make a statement of the bare list below them, as rules/lexicon/headings.yaml tells."""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Literal

from pydantic import Field

from checker.model import Value
from checker.patterns import Examples, Pattern

_REMEMBERED = 4096  # headings
_STRAIGHT = str.maketrans("’‘", "''")


class Heading(Value):
    """Headings that make a statement of the bare list below them."""

    id: str
    says: str
    denied: str
    takes: Literal["data", "somebody", "deeds"]
    patterns: tuple[str, ...] = Field(min_length=1)
    examples: Examples

    def expression(self, us: str) -> re.Pattern[str]:
        """Return all patterns as one expression; ``us``: the pattern of who wrote the heading."""
        return re.compile("|".join(f"(?:{pattern})" for pattern in self.patterns).replace("{us}", us), re.IGNORECASE)


class Headings(Value):
    us: str
    denying: Pattern
    headings: tuple[Heading, ...]

    @cached_property
    def _expressions(self) -> tuple[tuple[Heading, re.Pattern[str]], ...]:
        return tuple((heading, heading.expression(self.us)) for heading in self.headings)

    @cached_property
    def of(self) -> Callable[[str], Heading | None]:
        """Return what tells the kind of heading that a text is, None for one that says nothing of a list: each clause below one asks it."""
        return lru_cache(maxsize=_REMEMBERED)(self._of)

    def _of(self, text: str) -> Heading | None:
        plain = text.translate(_STRAIGHT).replace("don't", "do not").replace("won't", "will not").replace("n't", " not")
        return next((heading for heading, expression in self._expressions if expression.fullmatch(plain)), None)

    def denies(self, text: str) -> bool:
        """Tell whether a heading says what is not done."""
        return re.search(self.denying, text, re.IGNORECASE) is not None

    def what(self, text: str) -> str:
        """Return the data that a heading asks about ("who can see my photos"), in the author's words; "" for all or none."""
        found = next((match for _, expression in self._expressions if (match := expression.fullmatch(text))), None)
        named = (found.groupdict().get("what") or "").strip() if found else ""
        turned = re.sub(r"\bmy\b", "your", named, flags=re.IGNORECASE)
        return turned if turned.lower().startswith(("your ", "the ")) else ""
