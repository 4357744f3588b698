"""Which permissions are exceptions to what a rule has against an item."""

from dataclasses import dataclass

from checker.model import Action, ConditionKind, Dimension, Element, EvidenceRole
from checker.verdicts.clauses.persons import persons
from checker.verdicts.clauses.rules import SAFEGUARDS, Rule, Stance
from checker.verdicts.clauses.scope import Order, classes, scope_of
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.audience import UNENCRYPTED
from checker.verdicts.flows.services import Interest
from checker.verdicts.reach.unidentified import of_no_person
from checker.verdicts.recipients.relationships import SERVICE_PROVIDER
from checker.verdicts.terms.truth import Answer
from checker.verdicts.weighing.other_records import is_another_record
from checker.verdicts.weighing.threats import Threat


@dataclass(frozen=True, slots=True)
class Permission:
    """What a rule permits, so far as its conditions are known to hold."""

    rule: Rule
    answer: Answer
    role: EvidenceRole = EvidenceRole.PERMISSION


def lifts(permission: Permission, threat: Threat, setting: Setting) -> bool:
    """Tell whether ``permission`` would be an exception to ``threat``."""
    if permission.rule is threat.rule or (threat.rule.stance in {Stance.DUTY, Stance.BOND, Stance.RIGHT} and not threat.soft):
        return False
    if threat.timed:
        return is_another_record(permission.rule, permission.answer, threat.rule, setting)
    if _of_form(threat.rule) and not _of_form(permission.rule):
        return False
    if threat.rule.as_described or threat.soft or (not permission.answer.failed and of_no_person(permission.rule, threat.rule, setting)):
        return True
    if (
        by_implication(permission.rule, threat.rule, setting)
        or _is_for_others(permission, threat)
        or _is_guarded(permission, threat, setting)
        or _is_of_the_same_data(permission, threat)
        or is_asked_first(permission, threat)
    ):
        return False
    if threat.outside and Dimension.RECIPIENT in threat.rule.closes and is_processing(permission, setting):
        return True
    if threat.outside and permission.answer.met and threat.rule.commitment.purposes and _elsewhere(threat, setting):
        return True
    if over_people(permission, threat):
        return _is_lawful(permission)
    if threat.rule.on_terms and not _narrower_class(permission.rule, threat.rule, setting):
        return False
    return setting.relations.order(permission.rule, threat.rule, outside=threat.outside) is Order.NARROWER


def _of_form(rule: Rule) -> bool:
    """Tell whether a rule is about data that lie unencrypted: leave to keep them says nothing of how they lie."""
    told = (condition.text for group in (*rule.triggers, *rule.requires) for condition in group)
    return any(UNENCRYPTED.search(text) for text in told)


def tells_no_aim(permission: Permission, threat: Threat) -> bool:
    """Tell whether a text limits what data are used for, and a permission only says that they are gathered or kept.

    "We ask for your year of birth. It is not used for anything else": the first is no leave for whatever use.
    """
    kinds = {condition.kind for condition in threat.rule.commitment.exceptions}  # "for any other purpose"
    limits = threat.rule.action is Action.USE and (ConditionKind.PURPOSE in kinds or Dimension.PURPOSE in threat.rule.closes)
    rule = permission.rule
    return limits and rule.action in {Action.COLLECT, Action.RETAIN} and not rule.commitment.purposes


def over_people(permission: Permission, threat: Threat) -> bool:
    """Tell whether a rule is about some people, and a permission about everybody: what is said of children is no exception to it.

    "We never share data of children under 13" stands against "we share locations with advertisers", narrow as that is otherwise.
    """
    theirs, everybody = persons(threat.rule), persons(permission.rule)
    return theirs is not None and everybody is None


def _is_lawful(permission: Permission) -> bool:
    """Tell whether a permission rests on what the law demands, which spares nobody, and the log shows that it did."""
    asked = (condition.kind for group in permission.rule.requires for condition in group)
    return permission.answer.met and ConditionKind.LEGAL in asked


def _is_guarded(permission: Permission, threat: Threat, setting: Setting) -> bool:
    """Tell whether a limit asks for somebody's word before this very purpose, and a permission only tells of the purpose again.

    "We ask for your address to send the newsletter. A parent has to agree before we send it": the first takes nothing from the second.
    """
    rule = threat.rule
    asked = threat.firm and rule.guarded and rule.closes == {Dimension.CONDITION} and bool(rule.commitment.purposes)
    same = asked and setting.relations.rule_purpose(rule, setting.practice.purpose).met
    return same and bool(permission.rule.commitment.purposes) and not permission.rule.guarded


def _is_of_the_same_data(permission: Permission, threat: Threat) -> bool:
    """Tell whether a limit says in which state data are held, and a permission only what the very same data are for.

    "We collect your answers for research. Your answers are anonymous": the first says nothing of names.
    """
    kinds = {condition.kind for group in threat.rule.requires for condition in group}
    if threat.outside or threat.rule.closes != {Dimension.CONDITION} or kinds != {ConditionKind.DEIDENTIFIED}:
        return False
    limited, allowed = ({term.id for term in rule.commitment.data} for rule in (threat.rule, permission.rule))
    return limited == allowed and None not in limited


def is_asked_first(permission: Permission, threat: Threat) -> bool:
    """Tell whether nothing is done with some data without the person's word, and a permission only tells what it is done for.

    "We do not read your location unless you have switched it on. Your location serves to find a shop": the second is no leave of its own.
    """
    rule, other = threat.rule, permission.rule
    kinds = {condition.kind for group in rule.lifts for condition in group}
    asked = rule.stance is Stance.DENIAL and rule.action in {Action.USE, Action.COLLECT} and bool(kinds) and kinds <= SAFEGUARDS
    limited, allowed = ({term.id for term in each.commitment.data} for each in (rule, other))
    same = limited == allowed and not limited & {None, "user"} and bool(limited)
    return asked and same and not rule.commitment.purposes and not other.conditional


def _is_for_others(permission: Permission, threat: Threat) -> bool:
    """Tell whether a denial names the very recipient, and a permission somebody of whom nothing says that it is this one.

    "Ad platforms are not given your file. We send your plan what it needs": a registered ad platform is not to be taken for the plan.
    """
    plain = threat.rule.stance is Stance.DENIAL and not threat.rule.closed_world and bool(threat.rule.recipients)
    told = plain and threat.bites.met and not threat.bites.vague
    return told and permission.answer.open and permission.answer.turns_on is Element.ROLE


def is_processing(permission: Permission, setting: Setting) -> bool:
    """Tell whether a vendor works for the organisation as the text says vendors do: an audience leaves out others, not the workshop."""
    named = any(term.id == SERVICE_PROVIDER or (term.id or "").startswith(f"{SERVICE_PROVIDER}.") for term in permission.rule.recipients)
    return named and permission.answer.met and setting.interest is Interest.SERVICE


def by_implication(rule: Rule, threat: Rule, setting: Setting) -> bool:
    """Tell whether a permission only implies what a rule on the very action limits: who may use data may keep them, not sell them."""
    action = setting.practice.flow.action
    bare = action is Action.SELL and rule.action in {Action.COLLECT, Action.USE, Action.RETAIN}
    return threat.action is action and rule.action is not action and (bare or action in {Action.COLLECT, Action.USE, Action.RETAIN})


def _narrower_class(rule: Rule, denial: Rule, setting: Setting) -> bool:
    ontology = setting.relations.ontology
    return classes(scope_of(rule, ontology), scope_of(denial, ontology), ontology) is Order.NARROWER


def _elsewhere(threat: Threat, setting: Setting) -> bool:
    """Tell whether a closed list is about another purpose: it then leaves what the rest of the document permits."""
    return setting.relations.rule_purpose(threat.rule, setting.practice.purpose).failed
