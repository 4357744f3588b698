"""From the outcomes of single items and statements to one for the whole event."""

from collections.abc import Iterable
from dataclasses import replace

from checker.model import VerdictKind
from checker.verdicts.weighing.outcome import Outcome

# Among statements an established breach counts, then whatever may be one; then one permission is enough.
ACROSS = {VerdictKind.CONTRADICTED: 0, VerdictKind.CONSISTENT: 2, VerdictKind.UNDETERMINED: 3, VerdictKind.UNDISCLOSED: 4}
# Among items the worst counts.
WORST = {VerdictKind.CONTRADICTED: 0, VerdictKind.UNDISCLOSED: 1, VerdictKind.UNDETERMINED: 2, VerdictKind.CONSISTENT: 3}


def across_statements(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the outcome that counts among those of the statements in force; ties go to the first in order of their paths.

    The outcomes of other statements that come to the same stand beside it, so that their clauses are cited too.
    """
    given = tuple(outcomes)
    best = min(given, key=lambda outcome: (_rank(outcome), outcome.clarity == "vague", not outcome.citations, outcome.statement.path))
    beside = tuple(o for o in given if o is not best and o.kind is best.kind is not VerdictKind.UNDISCLOSED and o.blocking is best.blocking)
    others = tuple(other for o in given for other in ((o, *o.others) if o is not best else o.others))
    return replace(best, beside=beside or best.beside, others=others) if beside or others else best


def across_items(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Return the outcomes of the items, the worst first."""
    return tuple(sorted(outcomes, key=lambda outcome: (WORST[outcome.kind], outcome.clarity == "clear", outcome.item.text)))


def _rank(outcome: Outcome) -> int:
    return 1 if outcome.kind is VerdictKind.UNDETERMINED and outcome.blocking else ACROSS[outcome.kind]
