"""Statements that say the same: what one of them says about a practice is what the other says, in its own name.

The versions of a policy that differ in their dates only are held against a log as if they were one. Nothing but the path and the days of a
statement may differ: whatever else a rule may look at is compared whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from checker.model import Statement, Step
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.weighing.outcome import Citation, Outcome

OF_ITS_OWN = {"path": "", "text": "", "sha256": "", "effective_from": None, "effective_until": None}  # no rule looks at these


@dataclass(frozen=True, slots=True)
class Twins:
    """The first of the statements seen that says the same as another, by the other's identity."""

    firsts: dict[int, tuple[Statement, Statement]] = field(default_factory=dict)  # held, so that no other takes its identity
    said: dict[Statement, Statement] = field(default_factory=dict)

    def first(self, statement: Statement) -> Statement:
        """Return the statement that ``statement`` repeats word by word as far as it was read; itself where there is none."""
        known = self.firsts.get(id(statement))
        if known is None:
            known = self.firsts[id(statement)] = (statement, self.said.setdefault(_bare(statement), statement))
        return known[1]


def said_by(found: Outcome, statement: Statement, rules: Sequence[Rule]) -> Outcome:
    """Return what the twin of ``statement`` said as what ``statement`` says; ``rules``: its own, in the order of its text."""
    first = found.statement
    unread: Mapping[object, object] = dict(zip(first.unread, statement.unread, strict=True)) if first.unread else {}
    cited = tuple(
        Citation(rules[each.clause.order] if isinstance(each.clause, Rule) else unread[each.clause], each.role)  # type: ignore[arg-type]
        for each in found.citations
    )
    steps = tuple(_moved(step, first.path, statement.path) for step in found.steps)
    return replace(found, statement=statement, citations=cited, steps=steps)


def _bare(statement: Statement) -> Statement:
    """Return a statement without what is its own alone."""
    commitments = tuple(each.model_copy(update={"statement": ""}) for each in statement.commitments)
    unread = tuple(each.model_copy(update={"statement": ""}) for each in statement.unread)
    return statement.model_copy(update={**OF_ITS_OWN, "commitments": commitments, "unread": unread})


def _moved(step: Step, path: str, to: str) -> Step:
    return step.model_copy(update={"statement": to}) if step.statement == path else step
