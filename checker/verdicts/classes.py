"""Classes: which values of a log the statements and the register cannot tell apart, so that a large log is judged once a class.

Source: research/scale.md (policy-induced classes). A field that no commitment tests is folded whatever its value; of others, values that
every commitment answers alike are folded. What is not listed here is never folded. The judge gives a verdict of the same kind, reason,
statement and quotations to all members of a class (tests/verdicts/test_classes.py).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.model import Actor, Condition, ConditionKind, Statement, StatementKind
from checker.verdicts.audience import ADULT, within
from checker.verdicts.consent import GIVERS, PARENT, asked
from checker.verdicts.occasions import BEGINS, UNTIL, starts
from checker.verdicts.places import is_channel
from checker.verdicts.reach import BULK, IN_PAGE
from checker.verdicts.receivers import PLACED, PUBLISHED
from checker.verdicts.stated import says_status, speaks_of
from checker.verdicts.words import words

CHILD_BELOW = 13  # findings weigh data about children by this age
# Kinds that a field of the log may decide by its own words, whatever it is called.
IN_WORDS = frozenset(
    {
        ConditionKind.OTHER,
        ConditionKind.CONSENT,
        ConditionKind.USER_DIRECTION,
        ConditionKind.TIME,
        ConditionKind.LEGAL,
        ConditionKind.NECESSITY,
    }
)


@dataclass(frozen=True, slots=True)
class Classes:
    """What a log's values are to a set of statements."""

    conditions: tuple[Condition, ...]
    shown: frozenset[str]  # the words by which events may name a statement that a person was shown
    gathers: bool  # a statement speaks of what third parties gather themselves
    publishes: bool  # a statement says what goes public and where
    own_terms: bool  # a contract may define data as its own, by any word of the log

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
        if self.own_terms or (self.publishes and is_channel(name)):
            return True
        for condition in self.conditions:
            named = words(name) & (GIVERS if condition.kind is ConditionKind.CONSENT and PARENT.search(condition.text) else frozenset())
            clock = condition.since or (condition.text if BEGINS.match(condition.text) or UNTIL.match(condition.text) else None)
            since = clock is not None and (starts(clock, name) or says_status(name) or speaks_of(clock, name))
            if named or since or (condition.kind in IN_WORDS and (speaks_of(condition.text, name) or says_status(name))):
                return True
        return self.listens and asked(name)

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
        conditions=tuple(dict.fromkeys(_conditions(given))),
        shown=frozenset(names) if several else frozenset(),
        gathers=any(each.actor is Actor.THIRD_PARTY for each in commitments),
        publishes=any(each.rule.endswith((*PUBLISHED, PLACED)) for each in commitments),
        own_terms=any(s.kind is StatementKind.CONTRACT and any(t.includes for c in s.commitments for t in c.data) for s in given),
    )


def _conditions(statements: Iterable[Statement]) -> Iterator[Condition]:
    for statement in statements:
        for commitment in statement.commitments:
            yield from (*commitment.conditions, *commitment.exceptions, *commitment.scope)
