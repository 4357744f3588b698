"""Whom a commitment speaks of as receivers, also where it names nobody: what is published, what only appears."""

from checker.model import Action, Actor, Commitment, Kind, Term

PUBLISHED = (":publish", ":publicise", ":publicize")  # ends of a commitment's rule
PLACED = ":place"  # of one that says where data appear


def recipients(commitment: Commitment) -> tuple[Term, ...]:
    """Return the receivers that a commitment names or means; empty where it means whoever it may be."""
    passing_on = commitment.action in {Action.SHARE, Action.SELL} or not commitment.recipients
    if commitment.actor is Actor.THIRD_PARTY and commitment.subject and passing_on:
        return (commitment.subject,)
    if commitment.recipients or commitment.action is not Action.SHARE:
        return commitment.recipients
    bounded = commitment.kind is not Kind.PERMIT or commitment.conditions  # what may be published freely may also go to one vendor
    if commitment.rule.endswith((*PUBLISHED, PLACED) if bounded else PLACED):
        return (Term(text="the public", id="public"),)
    return ()
