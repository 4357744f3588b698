"""Notices in fields: "Recipients: our bank; the tax office." and "Kept for two years." are sentences without their verb."""

import re
from functools import cached_property, lru_cache

from pydantic import Field

from checker.model import Value
from checker.patterns import Examples, Pattern
from checker.yamlfile import shipped

_ARTICLE = re.compile(r"\s*\((?:[Aa]rt(?:icle|\.)|[Ss]ection|§)[^()]{0,30}(?:\([^()]{1,5}\)[^()]{0,10}){0,4}\)")
_UNTIL = re.compile(r"\bfor (?=until\b)")  # "kept for five years", "kept until ..."
_LONGEST = 400  # characters of a field
_LONGEST_LABEL = 90
_MOST = 12  # things in one


class NoticeField(Value):
    """One label, and the sentence that each of the things behind it makes."""

    id: str
    label: Pattern
    item: Pattern  # what a thing must look like, with its parts as groups
    says: str
    joint: str = ""  # the word before each of things that make one sentence, which closes for all of them: "to A and to B"
    source: str = Field(min_length=1)
    examples: Examples

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return what finds the label and what stands behind it."""
        return re.compile(rf"^(?:{self.label}):\s+(?P<rest>[^:]{{3,{_LONGEST}}})$", re.IGNORECASE)

    def sentences(self, text: str) -> tuple[str, ...]:
        """Return the field as sentences; none where its label or one of its things is another."""
        found = self.expression.match(text.strip())
        things = [t.strip() for t in found["rest"].rstrip(". ").split(";") if t.strip()] if found else []
        read = [re.fullmatch(self.item, thing, re.IGNORECASE | re.DOTALL) for thing in things[:_MOST]]
        if not read or not all(read) or len(things) > _MOST:
            return ()
        said = [_UNTIL.sub("", m.expand(self.says)) for m in read if m is not None]
        if self.joint and len(said) > 1:
            opening = self.says.split("\\", 1)[0]
            rest = [f"{self.joint} {each.removeprefix(opening)}" for each in said[1:]]
            said = [f"{', '.join((said[0], *rest[:-1]))} and {rest[-1]}"]
        return tuple(f"{each[:1].upper()}{each[1:]}." for each in said)


class Fields(Value):
    """The fields of notices, and the participles that open one without a label."""

    fields: tuple[NoticeField, ...]


@lru_cache(maxsize=1)
def fields() -> tuple[NoticeField, ...]:
    """Load the fields in their order; every mistake in the file is a UsageError with file and line."""
    return shipped(Fields, "lexicon/notice_fields.yaml").fields


def told_in_full(text: str) -> tuple[str, ...]:
    """Return a field of a notice as sentences; any other text as it is."""
    if text.find(":", 0, _LONGEST_LABEL) < 0:
        return (text,)
    plain = _ARTICLE.sub("", text)
    return next((found for field in fields() if (found := field.sentences(plain))), (text,))
