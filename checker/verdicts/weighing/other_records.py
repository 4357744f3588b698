"""Which keepings a limit of time gives way to: narrower ones, those of other records, and those with a time of their own."""

from collections.abc import Iterator

from checker.model import Action, ConditionKind, Term
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.scope import Order
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.deletion_requests import is_upon_request
from checker.verdicts.reach.accounts import of_account, speaks_of_account
from checker.verdicts.terms.truth import Answer
from checker.verdicts.terms.words import roots
from checker.verdicts.weighing.some_records import named_further

LAWFUL = ("essential.legal_obligation", "essential.legal_claims", "essential.fraud_detection")  # ends for which data outlive their clock


def is_another_record(rule: Rule, answer: Answer, clock: Rule, setting: Setting) -> bool:
    """Tell whether a limit of time gives way: to a narrower one, and to one for other records in which the same item stands too."""
    if rule.action not in {Action.RETAIN, Action.DELETE} or is_upon_request(rule):
        return False
    if rule.action is Action.DELETE and is_upon_request(clock):
        return False  # what goes by itself after a year still goes at once where somebody asks
    if named_further(rule, clock) is not None:
        return True
    if (
        of_account(clock) and rule.action is Action.RETAIN and not speaks_of_account(rule)
    ):  # an account goes, and what has its own time stays
        return not answer.failed and (rule.days is not None or _has_its_time(rule))
    order = setting.relations.order(rule, clock)
    return (order is Order.NARROWER and not _says_what_for(rule, clock)) or (order is Order.APART and rule.days is not None and answer.met)


def _has_its_time(rule: Rule) -> bool:
    """Tell whether data are kept for a time or an end of their own: "we keep your orders as long as tax law asks"."""
    lawful = any((term.id or "").startswith(LAWFUL) for term in rule.commitment.purposes)
    return lawful or any(c.kind in (ConditionKind.TIME, ConditionKind.LEGAL) for c in rule.commitment.conditions)


def _says_what_for(rule: Rule, clock: Rule) -> bool:
    """Tell whether a permission says what the very data are kept for whose end a later sentence tells."""
    held, ended = ({key for term in each.commitment.data for key in _keys(term)} for each in (rule, clock))
    alike = held <= ended and rule.commitment.section == clock.commitment.section
    lawful = any((term.id or "").startswith(LAWFUL) for term in rule.commitment.purposes)
    return alike and rule.order < clock.order and not (rule.conditional or rule.days is not None or lawful)


def _keys(term: Term) -> Iterator[str | frozenset[str]]:
    """Yield what a term of data is by, to see whether another is the very same: its ids, or its words where it has none."""
    yield term.id or roots(term.text)
    yield from term.includes
