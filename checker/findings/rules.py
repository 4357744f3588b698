"""The rules about findings: what a verdict is called, in which ways it may be mended, and how much hangs on it (rules/severity.yaml)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from checker.model import Action, Flow, Reason, Value, Verdict, VerdictKind
from checker.report import Sensitivity, Severity

if TYPE_CHECKING:
    from checker.ontology import Taxonomy
    from checker.rulebook import Rulebook

CHILD_BELOW = 13  # years; 16 C.F.R. 312.2 (COPPA)


class FindingRule(Value):
    """A name for verdicts of one shape; absent fields fit everything."""

    id: str
    verdict: VerdictKind | None = None
    reasons: tuple[Reason, ...] = ()
    actions: tuple[Action, ...] = ()
    title: str
    meaning: str
    remedies: tuple[str, ...]  # ways to mend it (rules/remedies.yaml), in this order
    source: str

    def fits(self, flow: Flow, verdict: Verdict) -> bool:
        return (
            self.verdict in {None, verdict.verdict}
            and (not self.reasons or verdict.reason in self.reasons)
            and (not self.actions or flow.action in self.actions)
        )


class SensitiveData(Value):
    """Terms whose disclosure weighs more, or people about whom everything does."""

    level: Sensitivity
    ids: tuple[str, ...] = ()
    child: bool = False
    source: str


class SeverityLine(Value):
    """One line of the severity table: it fits a verdict on data at least this sensitive, about at least so many people."""

    verdict: VerdictKind
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    records: int = 0
    level: Severity
    source: str


class SeverityRules(Value):
    findings: tuple[FindingRule, ...]
    sensitive: tuple[SensitiveData, ...]
    severity: tuple[SeverityLine, ...]

    @model_validator(mode="after")
    def _has_an_answer_to_everything(self) -> Self:
        for kind in set(VerdictKind) - {VerdictKind.CONSISTENT}:
            if not any(rule.verdict is kind and not rule.reasons and not rule.actions for rule in self.findings):
                raise ValueError(f"findings: no last entry names every {kind} verdict")
            if not any(line.verdict is kind and line.sensitivity is Sensitivity.ORDINARY and not line.records for line in self.severity):
                raise ValueError(f"severity: no last line weighs every {kind} verdict")
        return self

    def named(self, flow: Flow, verdict: Verdict) -> FindingRule:
        """Return the first entry that fits."""
        return next(rule for rule in self.findings if rule.fits(flow, verdict))

    def weigh(self, verdict: VerdictKind, sensitivity: Sensitivity, records: int) -> Severity:
        """Return the level of the first line that fits."""
        order = tuple(Sensitivity)
        return next(
            line.level
            for line in self.severity
            if line.verdict is verdict and order.index(sensitivity) >= order.index(line.sensitivity) and records >= line.records
        )

    def sensitivity(self, flows: Iterable[Flow], ids: Iterable[str], taxonomy: Taxonomy) -> Sensitivity:
        """Return the highest level that any of the data, or the people they are about, reaches."""
        ids = tuple(ids)
        child = any(flow.subject_relation == "child" or (flow.subject_age is not None and flow.subject_age < CHILD_BELOW) for flow in flows)
        levels = [
            entry.level
            for entry in self.sensitive
            if (entry.child and child) or any(taxonomy.covers(broad, narrow) for broad in entry.ids for narrow in ids)
        ]
        return max(levels, key=tuple(Sensitivity).index, default=Sensitivity.ORDINARY)


def severity_rules(rulebook: Rulebook) -> SeverityRules:
    """Load rules/severity.yaml."""
    rules: SeverityRules = rulebook.load("severity.yaml", SeverityRules)
    return rules
