"""Whom a commitment speaks of as receivers, also where it names nobody: what is published, what only appears."""

import re

from checker.model import Action, Actor, Commitment, Kind, Term
from checker.patterns import either
from checker.verdicts.terms.judging_words import judging_words

PUBLISHED = (":publish", ":publicise", ":publicize")  # ends of a commitment's rule
PLACED = ":place"  # of one that says where data appear
SHOWN = (":show", ":display")
# "Never shown on a feed" is said of whoever sees it there, and not of a bank that is given the same.
SOMEWHERE = re.compile(rf"\b(?:on|in) (?:the|an?|any|our|your|its) (?:[\w-]+ ){{0,2}}{either(judging_words().shown_on)}\b", re.IGNORECASE)


def recipients(commitment: Commitment) -> tuple[Term, ...]:
    """Return the receivers that a commitment names or means; empty where it means whoever it may be."""
    passing_on = commitment.action in {Action.SHARE, Action.SELL} or not commitment.recipients
    if commitment.actor is Actor.THIRD_PARTY and commitment.subject and passing_on:
        return (commitment.subject,)
    if commitment.recipients or commitment.action is not Action.SHARE:
        return commitment.recipients
    hidden = commitment.kind is Kind.DENY and commitment.rule.endswith(":display")  # what is not displayed a firm may know all the same
    if commitment.rule.endswith(SHOWN) and (hidden or SOMEWHERE.search(commitment.text)):
        return (Term(text="the public", id="public"),)
    bounded = commitment.kind is not Kind.PERMIT or commitment.conditions  # what may be published freely may also go to one vendor
    if commitment.rule.endswith((*PUBLISHED, PLACED) if bounded else PLACED):
        return (Term(text="the public", id="public"),)
    return ()
