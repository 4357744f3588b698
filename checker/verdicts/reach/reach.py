"""Does a rule speak of a flow? Its action, recipient and purpose once a flow, its data once an item."""

import re
from dataclasses import dataclass

from checker.model import Action, Actor, Term
from checker.verdicts.clauses.receivers import PUBLISHED
from checker.verdicts.clauses.rules import Rule, Stance
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.audience import a_childs
from checker.verdicts.conditions.occasions import occasional
from checker.verdicts.flows.instances import another_case
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.accounts import in_account
from checker.verdicts.reach.actions import PERMISSIVE, action_of
from checker.verdicts.reach.aims import aim
from checker.verdicts.reach.apart import told_apart
from checker.verdicts.reach.chosen import chosen
from checker.verdicts.reach.records_of import of_something_else
from checker.verdicts.reach.restricted import restriction, singled_out, some_of_others, those_with_offers
from checker.verdicts.reach.subjects import of_another_setting, of_somebody, terms_about, theirs
from checker.verdicts.recipients.on_lists import singled_by_list
from checker.verdicts.recipients.relationships import SERVICE_PROVIDER
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, all_of, met, not_met, unknown

OF_CHILDREN = "user.childrens"  # the taxonomy's id of whatever is recorded of a child
IN_PAGE = judging_words().in_page  # the recipient gathers in the user's browser or app
BULK = judging_words().in_bulk  # handed over by the organisation
NEEDED_TO = re.compile(r"\b(?:needs?|needed|requires?|required|necessary) to ([^,;:.]{3,80})", re.IGNORECASE)
AT_HOME = frozenset({Action.USE, Action.COLLECT, Action.RETAIN})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a rule stands to a flow, apart from the data."""

    rule: Rule
    action: Answer
    recipient: Answer
    purpose: Answer
    outer: Answer  # of the three together

    @property
    def dead(self) -> bool:
        """Tell whether no item can be reached: only closed lists and bonds also speak of what they leave out."""
        return self.outer.failed and self.rule.stance not in {Stance.CLOSED, Stance.BOND}


@dataclass(frozen=True, slots=True)
class Standings:
    """The rules of a statement as they stand to a recipient and a purpose."""

    every: tuple[Standing, ...]
    live: tuple[Standing, ...]  # those that may reach some item
    dead: tuple[Standing, ...]
    timed: tuple[Rule, ...]


def standings(rules: tuple[Rule, ...], setting: Setting) -> Standings:
    """Return how ``rules`` stand to the flow, those of other actions left out."""
    every = tuple(found for rule in rules if (found := standing(rule, setting)) is not None)
    live, dead = (tuple(found for found in every if found.dead is lost) for lost in (False, True))
    clocked = {rule.commitment.text for rule in rules if rule.days is not None}  # "kept for six months and then destroyed": one clock
    timed = (rule for rule in rules if rule.days is not None or (occasional(rule) and rule.commitment.text not in clocked))
    return Standings(every, live, dead, tuple(timed))


def standing(rule: Rule, setting: Setting) -> Standing | None:
    """Return how ``rule`` stands to the flow; None where its action is another."""
    action = action_of(rule, setting)
    if action.failed:
        return None
    recipient = _recipient(rule, setting)
    purpose = aim(rule, setting, recipient)
    return Standing(rule, action, recipient, purpose, all_of((action, recipient, purpose)))


def data(rule: Rule, setting: Setting, item: Item) -> Answer:
    """Tell whether the data that ``rule`` names reach ``item``, also where they go with an account that it has deleted."""
    answer = _data(rule, setting, item)
    gone = in_account(rule, setting, item) if not answer.met else None
    return answer if gone is None else gone


def _data(rule: Rule, setting: Setting, item: Item) -> Answer:
    if theirs(rule, item, setting):
        return not_met(f"“{item.text}” is about other people, and the text speaks of its reader's own data")
    if of_another_setting(rule, setting):
        return not_met("the log says that they were set otherwise")
    terms = terms_about(rule, setting)
    if not terms and rule.commitment.data:
        return not_met(f"the text speaks of others than the {setting.practice.flow.subject_relation}")
    records = rule.stance in PERMISSIVE or rule.days is not None
    if terms is not rule.commitment.data:
        return setting.relations.data(terms, item, setting.practice, records=records)
    column = setting.columns.get(item)
    if column is None:
        column = setting.columns[item] = setting.relations.column(item, setting.practice)
    answer = column.get(rule)
    if answer is None:
        answer = column[rule] = setting.relations.data(rule.commitment.data, item, setting.practice, records=records)
    if not answer.failed and (others := told_apart(rule, setting.practice.flow.subject_relation, setting.relations.ontology.grammar)):
        return others
    if answer.met and rule.days is not None and (other := of_something_else(rule, setting, item)) is not None:
        return other
    if answer.met and rule.stance is Stance.DENIAL and (whose := of_somebody(rule, item, setting)):
        return unknown(f"the text speaks of the data of “{whose}”", questions.relation(whose))
    if answer.met and rule.stance is Stance.DENIAL and (case := another_case(rule.commitment.data, item, setting.relations.ontology.data)):
        return unknown(f"“{case}” and “{item.text}” are two of a kind", questions.means(item.text, case), review=True)
    if answer.failed and setting.practice.personal and any(term.id == OF_CHILDREN for term in terms):
        told = a_childs(rule, setting)
        return met(f"“{item.text}” was a child's", vague=True) if told.met else told if told.open else answer
    return answer


def within(found: Standing, setting: Setting, item: Item) -> Answer:
    """Tell whether the rule reaches ``item`` in every dimension."""
    held = data(found.rule, setting, item)
    return held if held.failed else all_of((held, found.outer))


def _recipient(rule: Rule, setting: Setting) -> Answer:
    if rule.action in AT_HOME and setting.party is None:
        return met() if not rule.recipients else not_met("the text is about somebody else's use")
    if setting.party is None and not setting.practice.sharing:
        return met()
    if not rule.recipients and setting.practice.flow.action is Action.PUBLISH and rule.commitment.rule.endswith(PUBLISHED):
        return met("the text says that it is published")
    answer = reaches(rule.recipients, setting, _given_for(rule, setting), permitting=rule.stance in PERMISSIVE)
    if answer.open:
        answer = chosen(rule, setting) or singled_out(rule, setting) or answer
    if answer.met and rule.stance in PERMISSIVE and setting.practice.sharing:
        answer = all_of((answer, restriction(rule, setting), singled_by_list(rule, setting)))
    if answer.met and rule.stance is Stance.DENIAL and (told := those_with_offers(rule, setting)) is not None:
        answer = told
    elif answer.met and rule.stance is Stance.DENIAL and some_of_others(rule, setting):
        answer = unknown("the text means only some of these", questions.one_of(_name(setting), rule.recipients[0].text))
    if _gathers_itself(rule) and rule.stance in PERMISSIVE and (answer.open or setting.practice.flow.channel in BULK):
        in_page = setting.practice.flow.channel in IN_PAGE
        return (
            answer if in_page else not_met("the text speaks of what these parties collect themselves, and here the data were handed over")
        )
    if (
        answer.open
        and rule.guarded
        and rule.stance is not Stance.BOND
        and setting.party is not None
        and setting.party.entry is not None
        and _generic_only(rule, setting)
    ):
        return met("the text speaks of whoever it may be, under conditions", vague=True)
    return answer


def _given_for(rule: Rule, setting: Setting) -> tuple[Term, ...]:
    """Return what a party of the rule's class gets data for: the purposes, or what "they need to deliver your order" says of it."""
    told = (found[1] for term in rule.commitment.data if (found := NEEDED_TO.search(term.text)))
    needed = tuple(Term(text=text, id=setting.relations.ontology.purposes.match(text)) for text in told)
    return rule.commitment.purposes or tuple(term for term in needed if term.id is not None)


def _name(setting: Setting) -> str:
    return setting.party.name if setting.party else ""


def _generic_only(rule: Rule, setting: Setting) -> bool:
    entries = setting.relations.ontology.recipients.entries
    return bool(rule.recipients) and all(term.id in entries and entries[term.id].nature == "generic" for term in rule.recipients if term.id)


def _gathers_itself(rule: Rule) -> bool:
    """Tell whether a rule speaks of what others gather; a vendor who handles data for us was handed them."""
    told = rule.commitment
    hired = told.action is not Action.COLLECT and bool(rule.recipients) and all(term.id == SERVICE_PROVIDER for term in rule.recipients)
    return told.actor is Actor.THIRD_PARTY and not hired
