"""Which of two rules is the narrower one: an exception is narrower in one dimension and broader in none."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from checker.model import Action, ConditionKind, Dimension, Term
from checker.ontology import Ontology, Taxonomy
from checker.verdicts.clauses.persons import OF_CHILDREN, is_of_persons, persons
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.sale import SALE
from checker.verdicts.terms.words import words

LISTS = frozenset({Dimension.RECIPIENT, Dimension.PURPOSE, Dimension.DATA})
Reach = frozenset[str] | None  # None: everything


class Order(StrEnum):
    """How one scope stands to another."""

    EQUAL = "equal"
    NARROWER = "narrower"
    BROADER = "broader"
    APART = "apart"  # neither contains the other


@dataclass(frozen=True, slots=True)
class Scope:
    """What a rule speaks of in each dimension, as taxonomy ids (or words, where there is no id)."""

    action: Action
    data: Reach
    recipients: Reach
    purposes: Reach
    conditional: bool
    persons: Reach = None


def scope_of(rule: Rule, ontology: Ontology, *, outside: bool = False, permitting: bool = False) -> Scope:
    """Return the scope of ``rule``; ``outside``: of what its closed list rules out, which knows no recipient and no purpose, or no data.

    ``permitting``: of what it allows, which "only if you agree" narrows; what such a limit rules out is all that lacks the condition.
    """
    commitment = rule.commitment
    of_data = outside and rule.closes & LISTS == {Dimension.DATA}  # "nothing but": whatever else, of these recipients and purposes
    beyond = outside and not of_data
    everyone = beyond or _generic(rule.recipients, ontology.recipients)
    return Scope(
        rule.action,
        None if of_data else _reach(term for term in commitment.data if term.id != OF_CHILDREN),  # `persons` has them
        None if everyone else _reach(rule.recipients),
        None if beyond else _reach(commitment.purposes),
        _in_some_cases(rule) and (permitting or Dimension.CONDITION not in rule.closes),
        persons(rule),
    )


def begins(rule: Rule) -> bool:
    """Tell whether something starts a denial; for whom its term is defined ("Patient Information: once you ...") is no beginning."""
    terms = {term.text for term in rule.commitment.data}
    return any(condition.text.split(":")[0] not in terms for group in rule.triggers for condition in group)


def _in_some_cases(rule: Rule) -> bool:
    """Tell whether a rule holds in some cases only; what comes back ("in exchange for a fee") is the deal itself, and no case."""
    asked = (condition for group in rule.requires for condition in group if not is_of_persons(condition))
    begun = any(not is_of_persons(condition) for group in rule.triggers for condition in group)
    return (begun and begins(rule)) or any(c.kind is not ConditionKind.OTHER or SALE.search(c.text) is None for c in asked)


def compare(left: Scope, right: Scope, ontology: Ontology) -> Order:
    """Tell how ``left`` stands to ``right``: narrower only where it is broader in no dimension."""
    orders = {
        _actions(left.action, right.action),
        _sets(left.data, right.data, ontology.data),
        _sets(left.recipients, right.recipients, ontology.recipients),
        _sets(left.purposes, right.purposes, ontology.purposes),
        _conditions(left, right),
        _people(left.persons, right.persons),
    } - {Order.EQUAL}
    if not orders:
        return Order.EQUAL
    return orders.pop() if len(orders) == 1 else Order.APART


def classes(left: Scope, right: Scope, ontology: Ontology) -> Order:
    """Tell how the recipients of ``left`` stand to those of ``right``."""
    return _sets(left.recipients, right.recipients, ontology.recipients)


def _reach(terms: Iterable[Term]) -> Reach:
    ids = frozenset(
        found
        for term in terms
        for found in ((term.id, *term.includes) if term.id or term.includes else (" ".join(sorted(words(term.text))),))
        if found
    )
    return ids or None


def _generic(terms: tuple[Term, ...], taxonomy: Taxonomy) -> bool:
    return any(term.id in taxonomy.entries and taxonomy.entries[term.id].nature == "generic" for term in terms if term.id)


def _actions(left: Action, right: Action) -> Order:
    """Selling is a way of sharing; every other pair that reaches one flow is taken as alike."""
    if left is right or {left, right} != {Action.SHARE, Action.SELL}:
        return Order.EQUAL
    return Order.NARROWER if left is Action.SELL else Order.BROADER


def _conditions(left: Scope, right: Scope) -> Order:
    if left.conditional is right.conditional:
        return Order.EQUAL
    return Order.NARROWER if left.conditional else Order.BROADER


def _people(left: Reach, right: Reach) -> Order:
    """Tell how the people of ``left`` stand to those of ``right``; a rule that asks for more of them is the narrower."""
    if left == right:
        return Order.EQUAL
    if left is None or (right is not None and left < right):
        return Order.BROADER
    return Order.NARROWER if right is None or left > right else Order.APART


def _sets(left: Reach, right: Reach, taxonomy: Taxonomy) -> Order:
    if left is None or right is None:
        return Order.EQUAL if left is right else Order.BROADER if left is None else Order.NARROWER
    inside, around = _within(left, right, taxonomy), _within(right, left, taxonomy)
    if inside and around:
        return Order.EQUAL
    return Order.NARROWER if inside else Order.BROADER if around else Order.APART


def _within(inner: frozenset[str], outer: frozenset[str], taxonomy: Taxonomy) -> bool:
    return all(
        any(
            found == other or (other in taxonomy.entries and found in taxonomy.entries and taxonomy.covers(other, found)) for other in outer
        )
        for found in inner
    )
