"""Expressions made of what rule files list: words as they are written, or regular expressions that stand for several."""

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def compiling(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``patterns``; raises ValueError for one that is no regular expression."""
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"{pattern!r} is no regular expression: {error}") from error
    return patterns


def _one(pattern: str) -> str:
    return compiling((pattern,))[0]


Pattern = Annotated[str, AfterValidator(_one)]  # of a rule file
Patterns = Annotated[tuple[str, ...], AfterValidator(compiling)]


class Examples(BaseModel):
    """Texts that a rule finds, and near misses that it must not find."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    yes: tuple[str, ...] = Field(min_length=1)
    no: tuple[str, ...] = Field(min_length=1)


def either(patterns: Iterable[str]) -> str:
    """Return the expression, as a group that captures nothing, of which the first of ``patterns`` that fits is taken."""
    return f"(?:{'|'.join(patterns)})"


def any_found(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return what finds whether any of ``patterns`` is there, not which; none may have alternatives outside of a group.

    Most begin with the start of a word, or of the text: that is then asked once at each place, and not once for each pattern.
    """
    left, parts = list(patterns), list[str]()
    for start in (r"\b", "^"):
        parts += (
            [start + either(p.removeprefix(start) for p in left if p.startswith(start))] if any(p.startswith(start) for p in left) else []
        )
        left = [p for p in left if not p.startswith(start)]
    return re.compile("|".join([*parts, *left]))


def whole(patterns: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """Return what finds any of ``patterns`` as whole words."""
    return re.compile(rf"\b{either(patterns)}\b", flags)


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of ``words`` as whole words in any case, the longest first; ``*`` at the end stands for any ending."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return whole(map(_word, ordered))


def _word(word: str) -> str:
    return re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+") + (r"\w*" if word.endswith("*") else "")
