"""What a text binds recipients not to do with the data: ends of their own, all of them or some."""

import re
from dataclasses import replace

from checker.model import Action, Actor, Element, Kind, Term
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Purpose
from checker.verdicts.flows.services import Interest
from checker.verdicts.terms.truth import NEVER, Answer, about, inverse, met, not_met, unknown

LISTING = re.compile(r"^the following$|\bfollowing (?:ways|purposes|cases)\b", re.IGNORECASE)
OWN = "own_purposes"
PASSING_ON = (f"{OWN}.third_party_sharing", f"{OWN}.sell", "third_party_sharing", "sell")
FOREIGN = (OWN, "third_party_sharing", "sell", "marketing", "train_ai_system")  # ends that no work for a person takes in


def any_end(terms: tuple[Term, ...]) -> bool:
    """Tell whether every end of the recipient's own is meant, not one sort of it."""
    return any(term.id == OWN for term in terms)


def bond_broken(rule: Rule, setting: Setting) -> Answer:
    """Tell whether the recipient got the data for an end that the text binds it not to pursue."""
    return about(Element.OWN_PURPOSE, _bond_broken(rule, setting))


def _another_end(rule: Rule, setting: Setting) -> Answer | None:
    """Return that data went for an end foreign to those for which the text gives them to this class ("and for no other purpose")."""
    purpose = setting.practice.purpose
    bound = {term.id for term in rule.recipients if term.id}
    given = tuple(
        term
        for commitment in rule.statement.commitments
        if commitment.kind in {Kind.PERMIT, Kind.LIMIT}
        and commitment.actor is Actor.FIRST_PARTY
        and bound & {each.id for each in commitment.recipients}
        for term in commitment.purposes
    )
    if not given and setting.party:  # "these details", given for whatever the courier is hired for
        hired = (text for contract in setting.party.contracts for text in contract.purposes)
        given = tuple(Term(text=text, id=setting.relations.ontology.purposes.match(text)) for text in hired)
    if purpose is None or not given or not (purpose.id or "").startswith(FOREIGN):
        return None
    reached = setting.relations.purpose(given, purpose)
    return met(f"“{purpose.text}” is another end than “{given[0].text}”") if reached.failed and not reached.vague else None


def _none_of_the_list(rule: Rule, setting: Setting) -> Answer:
    """Tell whether data went for an end that a list behind a bond does not name ("in two ways only: ..."); open where none was read."""
    bound, purpose = rule.commitment, setting.practice.purpose
    behind = (each for each in rule.statement.commitments if each.section == bound.section and each.start > bound.start)
    listed = [each for each in behind if (each.actor, each.action, each.kind) == (bound.actor, bound.action, Kind.PERMIT)]
    named = tuple(term for each in listed for term in each.purposes)
    if purpose is None or not named:
        return unknown("the list of ends that the text announces was not read", review=True)
    reached = setting.relations.purpose(named, purpose)
    if reached.failed and not reached.vague:
        return met(f"“{purpose.text}” is none of the ends that the text lists")
    return inverse(reached) if reached.open else not_met(f"“{purpose.text}” is what the text allows")


def _of_that_sort(named: tuple[Term, ...], purpose: Purpose, setting: Setting) -> Answer:
    """Tell whether the purpose is one that a bond names; marketing of the recipient's own is marketing."""
    held = setting.relations.purpose(named, purpose)
    sort = (purpose.id or "").removeprefix(f"{OWN}.")
    if not held.failed or sort == purpose.id or sort not in setting.relations.ontology.purposes.entries:
        return held
    return setting.relations.purpose(named, replace(purpose, id=sort))


def _bond_broken(rule: Rule, setting: Setting) -> Answer:
    commitment, purpose = rule.commitment, setting.practice.purpose
    if purpose is None:
        return not_met("the log does not say what it was for")
    own = (
        met(f"“{purpose.text}” is the recipient's own purpose")
        if setting.interest is Interest.OWN
        else not_met(f"nothing shows “{purpose.text}” to be the recipient's own purpose")
    )
    named = tuple(term for term in commitment.purposes if term.id or term.includes)
    if commitment.action not in {Action.USE, Action.SHARE, Action.SELL}:
        return NEVER
    if commitment.action is not Action.USE and not commitment.purposes and not (purpose.id or "").startswith(PASSING_ON):
        return not_met(f"the text binds it not to pass the data on, which “{purpose.text}” does not show")
    if commitment.kind is Kind.DENY and commitment.purposes and not named:
        return setting.relations.purpose(commitment.purposes, purpose)  # an end that the taxonomy does not know is not every end
    if commitment.kind is Kind.DENY and named:
        return own if any_end(named) and own.met else _of_that_sort(named, purpose, setting)
    if rule.as_described and (other := _another_end(rule, setting)) is not None:
        return other
    if own.met and any(LISTING.search(way_out.text) for way_out in commitment.exceptions):
        return _none_of_the_list(rule, setting)
    if named and setting.relations.purpose(named, purpose).met and setting.interest is not Interest.OWN:
        return not_met(f"“{purpose.text}” is what the text allows")
    return own
