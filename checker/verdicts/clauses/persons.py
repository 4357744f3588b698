"""Which people a rule is about, where its words say: children, or those who live somewhere; a rule that names nobody is about everybody."""

import re

from checker.model import Condition, ConditionKind, Effect
from checker.patterns import whole
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.terms.judging_words import judging_words

OF_CHILDREN = "user.childrens"  # the taxonomy's id of whatever is recorded of a child
_CHILD = whole(judging_words().children)
_ABROAD = whole(judging_words().abroad)
_LIVING = whole(judging_words().living)
_APART = re.compile(r"\b(?:outside|not|other than|except)\b|\bnon-|n't\b", re.IGNORECASE)
_BELOW = "child"


def persons(rule: Rule) -> frozenset[str] | None:
    """Return whom ``rule`` is about: codes of places, and "child" for people below an age; None for everybody."""
    conditions = (c for group in (*rule.requires, *rule.triggers) for c in group)
    found = {key for condition in conditions for key in _of(condition)}
    if any(term.id == OF_CHILDREN or _CHILD.search(term.text) for term in rule.commitment.data):
        found.add(_BELOW)
    return frozenset(found) or None


def is_of_persons(condition: Condition) -> bool:
    """Tell whether a condition says which people a rule is about, and no more."""
    return bool(_of(condition))


def _of(condition: Condition) -> frozenset[str]:
    if condition.effect is Effect.UNLESS:
        return frozenset()
    if condition.kind is ConditionKind.AGE:
        below = condition.age_below is not None or (condition.age_from is None and _CHILD.search(condition.text) is not None)
        return frozenset({_BELOW}) if below else frozenset()
    if condition.kind is not ConditionKind.REGION or _APART.search(condition.text):
        return frozenset()
    goes = _ABROAD.search(condition.text) is not None and _LIVING.search(condition.text) is None
    return frozenset() if goes else frozenset(condition.ids)
