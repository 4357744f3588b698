"""What a text binds recipients not to do with the data: ends of their own, all of them or some."""

from checker.model import Action, Element, Kind, Term
from checker.verdicts.rules import Rule
from checker.verdicts.services import Interest
from checker.verdicts.setting import Setting
from checker.verdicts.truth import NEVER, Answer, about, met, not_met

OWN = "own_purposes"


def any_end(terms: tuple[Term, ...]) -> bool:
    """Tell whether every end of the recipient's own is meant, not one sort of it."""
    return any(term.id == OWN for term in terms)


def bond_broken(rule: Rule, setting: Setting) -> Answer:
    """Tell whether the recipient got the data for an end that the text binds it not to pursue."""
    return about(Element.OWN_PURPOSE, _bond_broken(rule, setting))


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
    if commitment.kind is Kind.DENY and commitment.purposes and not named:
        return setting.relations.purpose(commitment.purposes, purpose)  # an end that the taxonomy does not know is not every end
    if commitment.kind is Kind.DENY and named:
        return own if any_end(named) and own.met else setting.relations.purpose(named, purpose)
    if named and setting.relations.purpose(named, purpose).met and setting.interest is not Interest.OWN:
        return not_met(f"“{purpose.text}” is what the text allows")
    return own
