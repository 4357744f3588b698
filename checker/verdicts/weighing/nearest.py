"""Which clauses come closest to a flow that no clause speaks of."""

from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.reach import Standing, data
from checker.verdicts.terms.truth import Truth

MOST = 2
WORTH = {Truth.MET: 2, Truth.UNKNOWN: 1, Truth.NOT_MET: 0}


def nearest(standings: tuple[Standing, ...], setting: Setting, item: Item) -> tuple[Rule, ...]:
    """Return the rules that agree with the flow in most dimensions; at least one that the text names must agree."""
    scored = sorted(
        ((_score(found, setting, item), -found.rule.order, found.rule) for found in standings), key=lambda s: s[:2], reverse=True
    )
    return tuple(rule for score, _, rule in scored[:MOST] if score > 0)


def _score(found: Standing, setting: Setting, item: Item) -> int:
    commitment = found.rule.commitment
    score = 3 * WORTH[found.recipient.truth] if found.rule.recipients else 0
    score += 2 * WORTH[found.purpose.truth] if commitment.purposes else 0
    return score + (2 * WORTH[data(found.rule, setting, item).truth] if commitment.data else 0)
