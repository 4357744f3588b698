"""Missing facts as questions that somebody can answer, and where the answer belongs (rules/facts.yaml)."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from checker.model import FactKind, Question, Value
from checker.verdicts.terms.phrasing import was_so
from checker.verdicts.terms.truth import told

if TYPE_CHECKING:
    from checker.rulebook import Rulebook

PHRASES, SO = "phrases", "so"


class FactRule(Value):
    """How one sort of fact is asked for."""

    ask: str
    where: str  # the answer belongs
    among: str = ""  # how it is asked for on account of certain words of the text


class FactRules(Value):
    facts: dict[FactKind, FactRule]

    @model_validator(mode="after")
    def _asks_for_everything(self) -> Self:
        if left := sorted(set(FactKind) - set(self.facts)):
            raise ValueError(f"facts: nothing asks for {left}")
        for kind, rule in self.facts.items():
            named = {field for _, field, _, _ in Formatter().parse(rule.ask + rule.where + rule.among) if field is not None}
            if wrong := sorted(field for field in named - {PHRASES, SO} if not field.isdigit()):
                raise ValueError(f"facts.{kind}: unknown placeholder {wrong}; {{0}}, {{1}} ..., {{so}} and {{phrases}} are filled in")
        return self

    def asked(self, question: Question) -> str:
        """Return the question in words: "Does Nova fall under “vendors” or “partners”, or what else is it to the organisation?"."""
        rule = self.facts[question.kind]
        if rule.among and question.phrases:
            return rule.among.format(*question.about, phrases=told("", question.phrases).strip())
        return rule.ask.format(*question.about, so=was_so(question.about[0]) if question.about else "")

    def where(self, question: Question) -> str:
        """Return where the answer belongs: a column of the log, the recipient register, a reader."""
        return self.facts[question.kind].where.format(*question.about)


def fact_rules(rulebook: Rulebook) -> FactRules:
    """Load rules/facts.yaml."""
    rules: FactRules = rulebook.load("facts.yaml", FactRules)
    return rules
