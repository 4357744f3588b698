"""What two rules ask for: whether one of them asks for no more than the other, and within its time."""

from checker.model import Commitment, Condition, Kind


def in_its_time(broad: Commitment, narrow: Commitment) -> bool:
    """Tell whether a duty or a limit with a period is said by another: by one whose period is no longer, and by none without one."""
    asked, given = ([each.days for each in _all(rule) if each.days is not None] for rule in (narrow, broad))
    return narrow.kind in (Kind.PERMIT, Kind.DENY) or not asked or (bool(given) and max(given) <= max(asked))


def conditions_within(broad: Commitment, narrow: Commitment) -> bool:
    """Tell whether the broader rule asks for nothing that the narrower one does not ask for."""
    asked = {(each.kind, each.effect) for each in _all(narrow)}
    if narrow.kind is Kind.PERMIT:
        return all((each.kind, each.effect) in asked for each in _all(broad))
    return {(each.kind, each.effect) for each in _all(broad)} <= asked


def _all(commitment: Commitment) -> tuple[Condition, ...]:
    return (*commitment.conditions, *commitment.exceptions, *commitment.scope)
