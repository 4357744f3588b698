"""Headings that make a statement of the bare list below them, as rules/lexicon/headings.yaml tells."""

import re
from functools import cached_property
from typing import Literal

from pydantic import Field

from checker.model import Value


class Examples(Value):
    yes: tuple[str, ...] = Field(min_length=1)
    no: tuple[str, ...] = Field(min_length=1)


_AUTHOR = (  # "we", "you" in a question put to us, or a name in capitals that is nobody else
    r"(?:we|our (?:apps?|services?|sites?|websites?)|(?<=do )you|"
    r"(?!(?i:third|other|partners?|you\b|they\b|our\b|what\b))(?-i:[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,2}))"
)


class Heading(Value):
    """Headings that make a statement of the bare list below them."""

    id: str
    says: str
    denied: str
    takes: Literal["data", "somebody", "deeds"]
    patterns: tuple[str, ...] = Field(min_length=1)
    examples: Examples

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return all patterns as one expression."""
        return re.compile("|".join(f"(?:{pattern})" for pattern in self.patterns).replace("{us}", _AUTHOR), re.IGNORECASE)

    def what(self, text: str) -> str:
        """Return the data that a heading names in the reader's words ("who can see my photos"), in the author's; "" for all or none."""
        found = self.expression.fullmatch(text)
        named = (found.groupdict().get("what") or "").strip() if found else ""
        turned = re.sub(r"\bmy\b", "your", named, flags=re.IGNORECASE)
        return turned if turned.lower().startswith(("your ", "the ")) else ""


class Headings(Value):
    headings: tuple[Heading, ...]

    def of(self, text: str) -> Heading | None:
        """Return the kind of heading that a text is, None for one that says nothing of a list."""
        plain = text.translate(str.maketrans("’‘", "''")).replace("don't", "do not").replace("won't", "will not").replace("n't", " not")
        return next((heading for heading in self.headings if heading.expression.fullmatch(plain)), None)
