"""The rules about remedies: what would make a practice consistent, by what the judgement turned on (rules/remedies.yaml)."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from checker.model import Action, Element, Flow, Reason, Value, Verdict, VerdictKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from checker.rulebook import Rulebook

PLACEHOLDERS = frozenset({"data", "recipient", "purpose", "doing", "told", "clause", "where", "named", "asked", "asks"})


class Way(Value):
    """One way to mend a finding; absent fields fit everything."""

    way: str
    verdicts: tuple[VerdictKind, ...] = ()
    reasons: tuple[Reason, ...] = ()
    actions: tuple[Action, ...] = ()
    elements: tuple[Element, ...] = ()  # what a step turned on that failed or is not known
    text: str

    def fits(self, flow: Flow, verdict: Verdict, elements: Collection[Element]) -> bool:
        return (
            (not self.verdicts or verdict.verdict in self.verdicts)
            and (not self.reasons or verdict.reason in self.reasons)
            and (not self.actions or flow.action in self.actions)
            and (not self.elements or any(element in elements for element in self.elements))
        )


class RemedyRules(Value):
    """The names of the ways, and the ways in the order in which they are tried."""

    ways: dict[str, str]
    remedies: tuple[Way, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        for remedy in self.remedies:
            if remedy.way not in self.ways:
                raise ValueError(f"remedies: {remedy.way!r} is not among the ways")
            if unknown := {field for _, field, _, _ in Formatter().parse(remedy.text) if field is not None} - PLACEHOLDERS:
                raise ValueError(f"remedies: unknown placeholder {sorted(unknown)} in {remedy.text[:40]!r}; known: {sorted(PLACEHOLDERS)}")
        if unused := sorted(set(self.ways) - {remedy.way for remedy in self.remedies}):
            raise ValueError(f"ways: {unused} have no remedy")
        return self

    def chosen(self, way: str, flow: Flow, verdict: Verdict, elements: Collection[Element]) -> Way | None:
        """Return the first remedy of ``way`` that fits; None where the text does not make that way count."""
        return next((remedy for remedy in self.remedies if remedy.way == way and remedy.fits(flow, verdict, elements)), None)


def remedy_rules(rulebook: Rulebook) -> RemedyRules:
    """Load rules/remedies.yaml."""
    rules: RemedyRules = rulebook.load("remedies.yaml", RemedyRules)
    return rules
