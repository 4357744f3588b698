"""Missing facts as questions that somebody can answer, and where the answer belongs (rules/facts.yaml)."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from checker.model import FactKind, Question, Value

if TYPE_CHECKING:
    from checker.rulebook import Rulebook

MOST = 3  # phrases of the text that are named with a question


class FactRule(Value):
    """How one sort of fact is asked for."""

    ask: str
    where: str  # the answer belongs
    phrases: str = ""  # what leads up to the words of the text for which it is asked


class FactRules(Value):
    facts: dict[FactKind, FactRule]

    @model_validator(mode="after")
    def _asks_for_everything(self) -> Self:
        if left := sorted(set(FactKind) - set(self.facts)):
            raise ValueError(f"facts: nothing asks for {left}")
        for kind, rule in self.facts.items():
            if wrong := [field for _, field, _, _ in Formatter().parse(rule.ask + rule.where) if field is not None and not field.isdigit()]:
                raise ValueError(f"facts.{kind}: unknown placeholder {wrong}; only {{0}}, {{1}} ... are filled in")
        return self

    def asked(self, question: Question) -> str:
        """Return the question in words: "What is Nova to the organisation? The text speaks of “vendors”."."""
        rule = self.facts[question.kind]
        text = rule.ask.format(*question.about)
        if not rule.phrases or not question.phrases:
            return text
        shown = [f"“{phrase}”" for phrase in question.phrases[:MOST]]
        more = f" and {len(question.phrases) - MOST} more" if len(question.phrases) > MOST else ""
        return f"{text} {rule.phrases} {', '.join(shown)}{more}."

    def where(self, question: Question) -> str:
        """Return where the answer belongs: a column of the log, the recipient register, a reader."""
        return self.facts[question.kind].where.format(*question.about)


def fact_rules(rulebook: Rulebook) -> FactRules:
    """Load rules/facts.yaml."""
    rules: FactRules = rulebook.load("facts.yaml", FactRules)
    return rules
