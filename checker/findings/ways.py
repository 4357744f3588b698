"""The rules about remedies: what would make a practice consistent, by what the judgement turned on (rules/remedies.yaml)."""

from __future__ import annotations

from functools import cache
from string import Formatter
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from checker.model import Action, Element, Flow, Reason, StatementKind, Step, Value, Verdict, VerdictKind
from checker.verdicts.terms.judging_words import judging_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rulebook import Rulebook

PLACEHOLDERS = frozenset({"data", "recipient", "purpose", "doing", "this", "told", "clause", "where", "named", "asked", "asks"})

QUOTING = frozenset({"named", "asked"})  # words of the text that a step turned on


class Way(Value):
    """One way to mend a finding; absent fields fit everything."""

    way: str
    verdicts: tuple[VerdictKind, ...] = ()
    reasons: tuple[Reason, ...] = ()
    actions: tuple[Action, ...] = ()
    elements: tuple[Element, ...] = ()  # what a step turned on that failed or is not known
    statements: tuple[StatementKind, ...] = ()  # what the text is that decides
    text: str

    def fits(self, flow: Flow, verdict: Verdict, failed: Sequence[Step], kind: StatementKind | None = None) -> bool:
        return (
            (not self.statements or kind in self.statements)
            and (not self.verdicts or verdict.verdict in self.verdicts)
            and (not self.reasons or verdict.reason in self.reasons)
            and (not self.actions or flow.action in self.actions)
            and (not self.elements or self.step(failed) is not None)
        )

    def step(self, failed: Sequence[Step]) -> Step | None:
        """Return the first step that it mends: one with words of the text, where it cannot be said without them."""
        wordless = not QUOTING & _fields(self.text)
        return next((step for step in failed if step.element in self.elements and (wordless or telling(step))), None)


class RemedyRules(Value):
    """The names of the ways, and the ways in the order in which they are tried."""

    ways: dict[str, str]
    remedies: tuple[Way, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        for remedy in self.remedies:
            if remedy.way not in self.ways:
                raise ValueError(f"remedies: {remedy.way!r} is not among the ways")
            if unknown := _fields(remedy.text) - PLACEHOLDERS:
                raise ValueError(f"remedies: unknown placeholder {sorted(unknown)} in {remedy.text[:40]!r}; known: {sorted(PLACEHOLDERS)}")
        if unused := sorted(set(self.ways) - {remedy.way for remedy in self.remedies}):
            raise ValueError(f"ways: {unused} have no remedy")
        return self

    def chosen(self, way: str, flow: Flow, verdict: Verdict, failed: Sequence[Step], kind: StatementKind | None = None) -> Way | None:
        """Return the first remedy of ``way`` that fits a text of this kind; None where the text does not make that way count."""
        return next((remedy for remedy in self.remedies if remedy.way == way and remedy.fits(flow, verdict, failed, kind)), None)


def telling(step: Step) -> tuple[str, ...]:
    """Return the words of the text that a step turned on and that say by themselves whom or what they mean: “They” do not."""
    return tuple(phrase for phrase in step.named if phrase.lower() not in judging_words().pronouns)


@cache  # of the texts of rules/remedies.yaml
def _fields(text: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(text) if field is not None)


def remedy_rules(rulebook: Rulebook) -> RemedyRules:
    """Load rules/remedies.yaml."""
    rules: RemedyRules = rulebook.load("remedies.yaml", RemedyRules)
    return rules
