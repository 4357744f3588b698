"""The words that agreements are read by, loaded from rules/contracts."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Self, TypeVar

from pydantic import Field, field_validator, model_validator

from checker.model import Value
from checker.resources import data_folder
from checker.yamlfile import validated

MODAL = r"(?:shall|will|may|must|can|cannot)"
V = TypeVar("V", bound=Value)


class Topic(StrEnum):
    """Why a clause is not judged: its matter, in words."""

    BREACH_NOTICE = "breach notice"
    AUDIT = "audit and records"
    SECURITY = "security"
    PERSONNEL = "staff and confidentiality"
    LAWFULNESS = "lawfulness and rights in the data"
    ASSISTANCE = "assistance and requests"
    CHANGES = "notice of changes"
    FLOW_DOWN = "terms for sub-processors"
    TRANSFER_TERMS = "standard clauses for transfers"
    LIABILITY = "liability and money"
    TERM = "term, law and form"
    PRECEDENCE = "order of precedence"
    DEFINITION = "definition"
    RECITAL = "background"


class Examples(Value):
    yes: tuple[str, ...] = Field(min_length=1)
    no: tuple[str, ...] = Field(min_length=1)


def _compiling(patterns: tuple[str, ...]) -> tuple[str, ...]:
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"{pattern!r} is no regular expression: {error}") from error
    return patterns


class Matter(Value):
    """What clauses of one matter say."""

    matter: Topic
    patterns: tuple[str, ...] = Field(min_length=1)
    examples: Examples

    _compile = field_validator("patterns")(_compiling)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return all patterns as one expression."""
        return re.compile("|".join(self.patterns), re.IGNORECASE | re.DOTALL)


class Matters(Value):
    """What clauses are about; see rules/contracts/matters.yaml."""

    matters: tuple[Matter, ...]
    data_acts: tuple[str, ...]
    told_acts: tuple[str, ...]
    told_of: tuple[str, ...]

    _compile = field_validator("data_acts", "told_acts", "told_of")(_compiling)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if sorted(each.matter for each in self.matters) != sorted(Topic):
            raise ValueError(f"each of these stands in `matters` once: {', '.join(Topic)}")
        return self

    @cached_property
    def of_data(self) -> re.Pattern[str]:
        """Return what finds a promise about data: a verb of duty, adverbs, and an act."""
        return re.compile(
            rf"\b{MODAL}(?: not)?(?:,[^,]{{3,90}},)?(?: only| solely| at any time| never| also| in any event| \w+ly)*"
            rf"(?: attempt to)?(?: be)? "
            rf"(?:{'|'.join(self.data_acts)})\b",
            re.IGNORECASE,
        )

    @cached_property
    def done(self) -> re.Pattern[str]:
        """Return what finds what a party says it does with data."""
        return re.compile(
            rf"\bwe (?:only |never |do not |\w+ly )?(?:{'|'.join(self.told_acts)})\b(?=[^.;]{{0,80}}\b(?:{'|'.join(self.told_of)})\b)",
            re.IGNORECASE,
        )


class PrecedenceWords(Value):
    """How an agreement says which of its texts prevails; see rules/contracts/precedence.yaml."""

    contradict: tuple[str, ...]
    prevails: tuple[str, ...]
    in_order: tuple[str, ...]
    texts: tuple[str, ...]
    additions: tuple[str, ...]
    parts: tuple[str, ...]
    principal: frozenset[str]
    public: frozenset[str]
    others: tuple[str, ...]
    official: tuple[str, ...]

    @cached_property
    def contradicting(self) -> re.Pattern[str]:
        return any_of(self.contradict)

    @cached_property
    def order(self) -> re.Pattern[str]:
        return any_of(self.in_order)

    @cached_property
    def text(self) -> re.Pattern[str]:
        return any_of(self.texts)

    @cached_property
    def addition(self) -> re.Pattern[str]:
        return any_of(self.additions)

    @cached_property
    def part(self) -> re.Pattern[str]:
        return any_of(self.parts)

    @cached_property
    def other(self) -> re.Pattern[str]:
        return any_of(self.others)

    @cached_property
    def authority(self) -> re.Pattern[str]:
        return any_of(self.official)


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of ``words`` as whole words in any case, the longest first; ``*`` at the end stands for any ending."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(_word, ordered))})\b", re.IGNORECASE)


def _word(word: str) -> str:
    return re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+") + (r"\w*" if word.endswith("*") else "")


@lru_cache(maxsize=1)
def precedence_words() -> PrecedenceWords:
    """Load the words of precedence; every mistake in a file is a UsageError with file and line."""
    return _loaded(PrecedenceWords, "precedence")


@lru_cache(maxsize=1)
def matters() -> Matters:
    """Load what clauses are about."""
    return _loaded(Matters, "matters")


def _loaded(model: type[V], name: str) -> V:
    return validated(model, data_folder("rules") / "contracts" / f"{name}.yaml")
