"""Everything about a flow that a test of a condition or a role may look at."""

from dataclasses import dataclass, field

from checker.verdicts.clauses.relate import Column, Relations
from checker.verdicts.flows.party import Party
from checker.verdicts.flows.practice import Item, Practice
from checker.verdicts.flows.services import Interest
from checker.verdicts.terms.recall import Recall
from checker.verdicts.terms.truth import Answer


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A flow, its recipient and whose interest it served."""

    practice: Practice
    party: Party | None
    interest: Interest
    relations: Relations
    columns: dict[Item, Column] = field(default_factory=dict)  # how each rule's data stand to an item
    held: Recall[Answer] = field(default_factory=Recall)  # of conditions that turn on no single item
