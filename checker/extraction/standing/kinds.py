"""Which kind of commitment a practice is: ruled out, allowed, allowed within limits, or promised."""

from checker.extraction.standing.standing import Stance
from checker.model import Action, Actor, Condition, ConditionKind, Dimension, Effect, Kind


def kind_of(standing: Stance, action: Action, who: Actor, closed: tuple[Dimension, ...], exceptions: tuple[Condition, ...]) -> Kind:
    """Return the kind of a practice from how it stands, what it closes and what it excepts."""
    if standing.negated:
        return Kind.LIMIT if exceptions else Kind.DENY
    deletes = action is Action.DELETE and who is Actor.FIRST_PARTY and not standing.optional
    if closed or (any(c.effect is Effect.UNLESS for c in exceptions) and not deletes):
        return Kind.LIMIT
    if standing.duty and (who is Actor.THIRD_PARTY or action is Action.DELETE or standing.safeguarded is not None):
        return Kind.REQUIRE
    softer = (ConditionKind.OPT_OUT, ConditionKind.USER_DIRECTION)
    gated = standing.gate is not None and standing.gate.firm and standing.gate.kind not in softer
    if gated or deletes:
        return Kind.REQUIRE  # "photos are wiped after a week" is a promise
    return Kind.PERMIT
