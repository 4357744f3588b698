"""The matters of clauses, loaded from rules/contracts/matters.yaml."""

import re
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Self

from pydantic import Field, model_validator

from checker.contracts.lexicon import loaded
from checker.model import Value
from checker.patterns import Examples, Patterns, either

MODAL = r"(?:shall|will|may|must|can|cannot)"


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


class Matter(Value):
    """What clauses of one matter say."""

    matter: Topic
    patterns: Patterns = Field(min_length=1)
    examples: Examples

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return all patterns as one expression."""
        return re.compile("|".join(self.patterns), re.IGNORECASE | re.DOTALL)


class Matters(Value):
    """What clauses are about; see rules/contracts/matters.yaml."""

    matters: tuple[Matter, ...]
    data_acts: Patterns
    told_acts: Patterns
    told_of: Patterns

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
            rf"{either(self.data_acts)}\b",
            re.IGNORECASE,
        )

    @cached_property
    def done(self) -> re.Pattern[str]:
        """Return what finds what a party says it does with data."""
        return re.compile(
            rf"\bwe (?:only |never |do not |\w+ly )?{either(self.told_acts)}\b(?=[^.;]{{0,80}}\b{either(self.told_of)}\b)",
            re.IGNORECASE,
        )


@lru_cache(maxsize=1)
def matters() -> Matters:
    """Load what clauses are about; every mistake in the file is a UsageError with file and line."""
    return loaded(Matters, "matters")
