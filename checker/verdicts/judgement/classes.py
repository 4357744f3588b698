"""Classes: which values of a log the statements and the register cannot tell apart, so that a large log is judged once a class.

Source: research/scale.md (policy-induced classes). A field that no commitment tests is folded whatever its value; of others, values that
every commitment answers alike are folded. What is not listed here is never folded. The judge gives a verdict of the same kind, reason,
statement and quotations to all members of a class (tests/verdicts/judgement/test_classes.py).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from checker.model import Actor, Condition, ConditionKind, Statement
from checker.verdicts.conditions.asking import asked
from checker.verdicts.conditions.audience import ADULT, CHILD_BELOW, within
from checker.verdicts.conditions.consent import PARENT
from checker.verdicts.judgement.fields import Fields, fields_of
from checker.verdicts.reach.reach import BULK, IN_PAGE


@dataclass(frozen=True, slots=True)
class Classes:
    """What a log's values are to a set of statements."""

    shown: frozenset[str]  # the words by which events may name a statement that a person was shown
    gathers: bool  # a statement speaks of what third parties gather themselves
    fields: Fields  # what the statements ask of fields that the format does not know

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Return every condition that the statements set."""
        return self.fields.conditions

    @property
    def publishes(self) -> bool:
        """Tell whether a statement says what goes public and where."""
        return self.fields.publishes

    @property
    def unused(self) -> frozenset[str]:
        """Return the fields that no verdict turns on, whatever they hold."""
        kinds = {condition.kind for condition in self.conditions}
        parents = any(PARENT.search(condition.text) for condition in self.conditions)
        used = {
            "subject_region": ConditionKind.REGION in kinds,
            "notice_given": ConditionKind.NOTICE in kinds,
            "opt_out_offered": ConditionKind.OPT_OUT in kinds,
            "channel": self.gathers or self.publishes,
            "consent_by": parents,
            "statement_shown": bool(self.shown),
        }
        return frozenset(field for field, is_used in used.items() if not is_used)

    def class_of(self, field: str, value: object) -> object:
        """Return what stands for a value: equal for values that no commitment tells apart, the value itself where all may matter."""
        if value is None or field in self.unused:
            return None
        match field:
            case "subject_age" if isinstance(value, int):
                return sum(value >= age for age in self._ages)
            case "subject_region" if self._regions is not None:
                return tuple(within(str(value), code) for code in self._regions)
            case "channel" if not self.publishes:
                return value in IN_PAGE, value in BULK
            case "statement_shown":
                return value if value in self.shown else None
            case _:
                return value

    def matters(self, name: str) -> bool:
        """Tell whether a verdict may turn on an unknown field of this name, whatever it holds."""
        return self.fields.asked(name) or (self.listens and asked(name))

    @property
    def listens(self) -> bool:
        """Tell whether a value that says that the person asked for it ("requested by user") may decide, whatever its field is called."""
        return any(condition.kind is ConditionKind.USER_DIRECTION for condition in self.conditions)

    @property
    def folded(self) -> tuple[str, ...]:
        """Return the fields of which some values are folded, in a fixed order."""
        partly = {
            "subject_age",
            "statement_shown",
            *(() if self.publishes else ("channel",)),
            *(("subject_region",) if self._regions is not None else ()),
        }
        return tuple(sorted(partly - self.unused))

    @property
    def _ages(self) -> frozenset[int]:
        ages = (age for condition in self.conditions for age in (condition.age_below, condition.age_from) if age is not None)
        return frozenset({*ages, ADULT, CHILD_BELOW})

    @property
    def _regions(self) -> tuple[str, ...] | None:
        """Return the places that are asked for; None where a text names one that is not known, so that the log's word for it is shown."""
        asking = [condition for condition in self.conditions if condition.kind is ConditionKind.REGION]
        return tuple(sorted({code for each in asking for code in each.ids})) if all(each.ids for each in asking) else None


def classes_of(statements: Iterable[Statement]) -> Classes:
    """Return the classes that ``statements`` make."""
    given = tuple(statements)
    commitments = [commitment for statement in given for commitment in statement.commitments]
    names = {name for statement in given for name in (statement.path, statement.ref, statement.path.rsplit("/", 1)[-1]) if name}
    several = len({id(statement) for statement in given}) > len({statement.series for statement in given})
    return Classes(
        shown=frozenset(names) if several else frozenset(),
        gathers=any(each.actor is Actor.THIRD_PARTY for each in commitments),
        fields=fields_of(given),
    )
