"""Which permissions stand against a threat without being its exceptions: the statement conflicts with itself."""

from checker.model import Action, Actor, Dimension, StatementKind
from checker.register.names import name_key
from checker.verdicts.clauses.comparing import ROOTS
from checker.verdicts.clauses.receivers import PUBLISHED
from checker.verdicts.clauses.rules import SAFEGUARDS, Rule, Stance
from checker.verdicts.clauses.scope import Order
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.recipients.relationships import COMMON
from checker.verdicts.terms.words import before_relative, words
from checker.verdicts.weighing.lifting import Permission, by_implication, is_asked_first, is_processing, over_people
from checker.verdicts.weighing.threats import Threat


def _asks_first(rule: Rule) -> bool:
    """Tell whether a denial gives way to people's being told or asked, and to nothing else."""
    kinds = {condition.kind for group in rule.lifts for condition in group}
    return bool(kinds) and kinds <= SAFEGUARDS and not rule.as_described


def _theirs(rule: Rule) -> bool:
    """Tell whether a contract only says what the other party may do: no leave to hand over what it rules out to hand over."""
    return rule.statement.kind is StatementKind.CONTRACT and rule.commitment.actor is Actor.THIRD_PARTY


def _names_both(rule: Rule, setting: Setting) -> bool:
    """Tell whether a denial names the very recipient, and data of one kind."""
    named = setting.party is not None and any(name_key(term.text) in setting.party.names for term in rule.recipients)
    plain = rule.stance is Stance.DENIAL and not rule.closed_world and bool(rule.commitment.data)
    return named and plain and all(term.id not in ROOTS for term in rule.commitment.data)


def _says_which(rule: Rule, setting: Setting) -> bool:
    """Tell whether a rule names the recipient in words in which the register describes it, and not by its class alone."""
    party = setting.party
    if party is None or party.entry is None:
        return False
    called = words(party.entry.role or "")
    if party.role is not None:  # that it is of a class tells nobody of it apart
        called -= words(party.role) | words(setting.relations.ontology.recipients.label(party.role))
    known = (party.described | called) - COMMON
    return any(name_key(term.text) in party.names or words(before_relative(term.text)) & known for term in rule.recipients)


def _for_the_work(permission: Permission, setting: Setting) -> bool:
    """Tell whether a permission asked for somebody's word and got it, or is one to hand data to a vendor for its work."""
    rule = permission.rule
    return permission.answer.met and rule.sure and not _theirs(rule) and (rule.guarded or is_processing(permission, setting))


def opposed_to(threat: Threat, permitted: tuple[Permission, ...], setting: Setting) -> tuple[Permission, ...]:
    """Return the permissions that contradict the threat without being narrower or broader: the statement conflicts with itself."""
    if threat.soft or threat.timed:
        return ()
    if threat.firm:
        return tuple(p for p in permitted if over_people(p, threat) and p.rule is not threat.rule and _for_the_work(p, setting))
    met = (p for p in permitted if p.answer.met and p.rule.sure and p.rule is not threat.rule and not _theirs(p.rule))
    if _names_both(threat.rule, setting):  # "we hand information to the group. Your messages are not handed to Acme": the second is meant
        met = (p for p in met if any(term.id not in ROOTS for term in p.rule.commitment.data))
        # "only for billing" says nothing of whom: "and never to Acme" does
        met = (p for p in met if p.rule.recipients or Dimension.PURPOSE not in p.rule.closes)
    met = (p for p in met if not is_asked_first(p, threat))
    if threat.rule.stance is Stance.DENIAL and _says_which(threat.rule, setting):  # "car hire firms get no flights": airlines are others
        met = (p for p in met if not p.rule.recipients or _says_which(p.rule, setting))
    if threat.rule.recipients and setting.practice.flow.action is not Action.PUBLISH:  # publishing is no handing over
        met = (p for p in met if not p.rule.commitment.rule.endswith(PUBLISHED))
    action = setting.practice.flow.action
    if action in {Action.COLLECT, Action.RETAIN}:
        met = (p for p in met if not by_implication(p.rule, threat.rule, setting))
    if action is Action.COLLECT and _asks_first(threat.rule):  # what is gathered says nothing of whether people are asked first
        met = (p for p in met if p.rule.commitment.purposes or p.rule.conditional)
    return tuple(p for p in met if setting.relations.order(p.rule, threat.rule, outside=threat.outside) is not Order.BROADER)
