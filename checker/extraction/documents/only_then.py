"""A case that a whole commitment is about: whose data, or from which days, with the effect that it has there."""

from checker.model import Commitment, Condition, Effect, Kind


def only_then(commitment: Commitment, case: Condition) -> Commitment:
    """Return a commitment with one more case, in each of its alternatives: what leave or a closed list asks for, what starts a denial.

    ``case``: its effect and group are set here. "Teens' scores go to the league only" is a list for teens; "Teens' scores are not sold"
    is a denial that their age starts.
    """
    closed = bool(commitment.closes)
    starts = not closed and commitment.kind in (Kind.DENY, Kind.LIMIT)
    effect = Effect.TRIGGERS if starts else Effect.REQUIRES
    groups = sorted({condition.group for condition in commitment.conditions}) or [0]
    added = tuple(case.model_copy(update={"effect": effect, "group": group}) for group in groups)
    return commitment.model_copy(update={"conditions": (*commitment.conditions, *added)})
