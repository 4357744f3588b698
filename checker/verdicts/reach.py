"""Does a rule speak of a flow? Its action, recipient and purpose once a flow, its data once an item."""

import re
from dataclasses import dataclass

from checker.model import Action, Actor, Dimension, Term
from checker.verdicts import questions
from checker.verdicts.actions import PERMISSIVE, action_of, names_the_party, works_for_us
from checker.verdicts.audience import is_child
from checker.verdicts.bonds import any_end
from checker.verdicts.practice import Item
from checker.verdicts.relationships import PARTNER, SERVICE_PROVIDER, contract_fits
from checker.verdicts.restricted import restriction, some_of_others
from checker.verdicts.roles import reaches
from checker.verdicts.rules import Rule, Stance
from checker.verdicts.services import Interest
from checker.verdicts.setting import Setting
from checker.verdicts.subjects import terms_about, theirs
from checker.verdicts.truth import Answer, Truth, all_of, met, not_met, unknown
from checker.verdicts.words import roots

OF_CHILDREN = "user.childrens"  # the taxonomy's id of whatever is recorded of a child
THEIRS = re.compile(r"\b(?:their|its|his|her) own\b", re.IGNORECASE)  # "for their own marketing"
IN_PAGE = frozenset(
    {"sdk", "pixel", "cookie", "script", "tag", "web", "mobile web", "browser", "app"}
)  # the recipient gathers in the user's browser or app
BULK = frozenset({"file", "sftp", "ftp", "email", "feed", "export", "bulk", "batch"})  # handed over by the organisation
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
    return Standings(every, live, dead, tuple(rule for rule in rules if rule.days is not None))


def standing(rule: Rule, setting: Setting) -> Standing | None:
    """Return how ``rule`` stands to the flow; None where its action is another."""
    action = action_of(rule, setting)
    if action.failed:
        return None
    recipient = _recipient(rule, setting)
    purpose = _purpose(rule, setting, recipient)
    return Standing(rule, action, recipient, purpose, all_of((action, recipient, purpose)))


def data(rule: Rule, setting: Setting, item: Item) -> Answer:
    """Tell whether the data that ``rule`` names reach ``item``."""
    if theirs(rule, item, setting):
        return not_met(f"“{item.text}” is about other people, and the text speaks of its reader's own data")
    terms = terms_about(rule, setting)
    if not terms and rule.commitment.data:
        return not_met(f"the text speaks of others than the {setting.practice.flow.subject_relation}")
    if terms is not rule.commitment.data:
        return setting.relations.data(terms, item, setting.practice)
    column = setting.columns.get(item)
    if column is None:
        column = setting.columns[item] = setting.relations.column(item, setting.practice)
    answer = column.get(rule)
    if answer is None:
        records = rule.stance in PERMISSIVE or rule.days is not None
        answer = column[rule] = setting.relations.data(rule.commitment.data, item, setting.practice, records=records)
    if answer.failed and setting.practice.personal and any(term.id == OF_CHILDREN for term in terms) and is_child(setting):
        return met(f"“{item.text}” was a child's", vague=True)
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
    answer = reaches(rule.recipients, setting, rule.commitment.purposes, permitting=rule.stance in PERMISSIVE)
    if answer.met and rule.stance in PERMISSIVE and setting.practice.sharing:
        answer = all_of((answer, restriction(rule, setting)))
    if answer.met and rule.stance is Stance.DENIAL and some_of_others(rule, setting):
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


def _name(setting: Setting) -> str:
    return setting.party.name if setting.party else ""


def _generic_only(rule: Rule, setting: Setting) -> bool:
    entries = setting.relations.ontology.recipients.entries
    return bool(rule.recipients) and all(term.id in entries and entries[term.id].nature == "generic" for term in rule.recipients if term.id)


def _gathers_itself(rule: Rule) -> bool:
    return rule.commitment.actor is Actor.THIRD_PARTY


def _purpose(rule: Rule, setting: Setting, recipient: Answer) -> Answer:
    terms = rule.commitment.purposes
    answer = setting.relations.rule_purpose(rule, setting.practice.purpose)
    if answer.failed and rule.stance is Stance.DENIAL and setting.interest is Interest.OWN and any_end(terms):
        return met(f"“{setting.practice.flow.purpose}” is the recipient's own purpose")
    if terms and rule.stance is Stance.DENIAL and not answer.failed and all(THEIRS.search(term.text) for term in terms):
        return answer if not works_for_us(setting) else not_met("what was done was not for ends of the recipient's own")
    purpose = setting.practice.purpose
    if answer.failed and rule.stance in PERMISSIVE and purpose is not None and purpose.by_words:
        answer = unknown(answer.text, questions.falls_under("the purpose", purpose.text, terms[0].text), review=True)
    if not answer.met and rule.stance in PERMISSIVE and (named := names_the_party(terms, setting)):
        return met(f"“{named}” names {setting.party.name if setting.party else ''}", vague=True)
    if answer.open and answer.review and _headed(rule, setting):
        return met("the heading above it names this purpose", vague=True)
    if answer.met or not terms or rule.stance not in PERMISSIVE or Dimension.PURPOSE in rule.closes:
        return answer
    if recipient.met and _names(rule.recipients, SERVICE_PROVIDER, setting):
        return _as_service(answer, setting)
    if recipient.open and answer.failed and _names(rule.recipients, PARTNER, setting):
        return unknown(answer.text, *recipient.missing)  # who the partner is decides what the dealings were for
    return answer


def _headed(rule: Rule, setting: Setting) -> bool:
    """Tell whether the heading above a clause names a purpose that the taxonomy cannot place ("Face grouping")."""
    purpose, section = setting.practice.purpose, rule.commitment.section
    if purpose is None or not section:
        return False
    said = roots(section[-1])
    return bool(said) and len(roots(purpose.text)) > 1 and roots(purpose.text) <= said


def _as_service(answer: Answer, setting: Setting) -> Answer:
    """Tell whether a vendor's work that the text does not name is one all the same: by contract or as an ordinary service."""
    party, purpose = setting.party, setting.practice.purpose
    if party is None or purpose is None:
        return met(vague=True)
    if any(contract_fits(contract.purposes, setting) for contract in party.contracts):
        return met(f"a contract with {party.name} covers “{purpose.text}”")
    if setting.interest is Interest.SERVICE:
        return met(f"“{purpose.text}” is an ordinary service", vague=True)
    if any(contract.purposes for contract in party.contracts):
        return unknown(
            f"the contract with {party.name} is for something else",
            questions.contract_covers(party.name, purpose.text, party.cited.ref if party.cited else None),
        )
    return answer if answer.truth is Truth.UNKNOWN else met("the register makes it a service provider", vague=True)


def _names(terms: tuple[Term, ...], role: str, setting: Setting) -> bool:
    recipients = setting.relations.ontology.recipients
    return any(term.id and (term.id == role or recipients.covers(role, term.id)) for term in terms)
