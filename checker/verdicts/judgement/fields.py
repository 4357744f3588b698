"""Which fields of a log that the format does not know the statements ask for: all others are folded, whatever they hold.

Whatever comes to look at further fields says so here; the tests judge every flow a second time without the fields that are said to
be asked by nobody.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.model import Action, Actor, Commitment, Condition, ConditionKind, Statement, StatementKind
from checker.verdicts.clauses.receivers import PLACED, PUBLISHED, recipients
from checker.verdicts.conditions.agreement_ends import dates_end, speaks_of_term
from checker.verdicts.conditions.amounts import asks_amount
from checker.verdicts.conditions.approval import approver, records_a_word
from checker.verdicts.conditions.asking import INQUIRY
from checker.verdicts.conditions.audience import DESTINATION, UNENCRYPTED, says_encryption, tells_of_children
from checker.verdicts.conditions.choices import is_choice
from checker.verdicts.conditions.circumstances import is_legal_hold
from checker.verdicts.conditions.consent import GIVERS, PARENT
from checker.verdicts.conditions.idleness import dates_use, is_disuse
from checker.verdicts.conditions.occasions import BEGINS, UNTIL, ends_agreement, starts
from checker.verdicts.conditions.singled import asks_portion
from checker.verdicts.conditions.switched import asks_switch
from checker.verdicts.conditions.taking_effect import OPT_OUT
from checker.verdicts.conditions.ticked import asks_box
from checker.verdicts.flows.described import describes
from checker.verdicts.flows.elapsed import counts_keeping
from checker.verdicts.flows.logged import says_all, says_status, speaks_of
from checker.verdicts.judgement.customers import names_customer
from checker.verdicts.reach.aims import narrow_verb
from checker.verdicts.reach.narrowing import asks as narrows
from checker.verdicts.reach.narrowing import words_of
from checker.verdicts.reach.places import is_channel
from checker.verdicts.reach.records_of import things_of
from checker.verdicts.reach.restricted import behind
from checker.verdicts.reach.subjects import SETTING, owners
from checker.verdicts.terms.words import roots, words

# Kinds that a field of the log may decide by its own words, whatever it is called.
IN_WORDS = frozenset(
    {
        ConditionKind.OTHER,
        ConditionKind.CONSENT,
        ConditionKind.USER_DIRECTION,
        ConditionKind.TIME,
        ConditionKind.LEGAL,
        ConditionKind.NECESSITY,
    }
)
CHOSEN = frozenset({ConditionKind.CONSENT, ConditionKind.OPT_OUT})  # told by fields under names of their own


@dataclass(frozen=True, slots=True)
class Fields:
    """What a set of statements asks of fields whose names it does not know."""

    conditions: tuple[Condition, ...]
    phrases: frozenset[str]  # the recipients that they name, with what singles some of them out; what data with a clock are of
    verbs: frozenset[str]  # the ways of using data that they deny, by their roots
    anything: bool  # they name data by a class of people, or define data as their own, which any field may speak of
    publishes: bool  # they say what goes public and where
    settings: bool  # they tell public data from private
    customers: bool  # they are agreements with somebody, whose data a field may tell from others'
    disuse: bool  # they have data go that nobody has used for a while
    told: frozenset[str]  # what they permit or deny, in words that a field may narrow

    def asked(self, name: str) -> bool:
        """Tell whether a verdict may turn on a field of this name, whatever it holds."""
        if self.anything or (self.publishes and is_channel(name)) or (self.disuse and dates_use(name)):
            return True
        if self.customers and names_customer(name):
            return True
        if self.phrases and (
            describes(name) or says_status(name) or any(speaks_of(phrase, name) or says_all(phrase, name, "yes") for phrase in self.phrases)
        ):
            return True
        if (self.settings and says_status(name)) or roots(name) & self.verbs:
            return True
        return any(narrows(text, name) for text in self.told) or any(_asks(condition, name) for condition in self.conditions)


def fields_of(statements: Iterable[Statement]) -> Fields:
    """Return the fields that ``statements`` ask for."""
    given = tuple(statements)
    commitments = [commitment for statement in given for commitment in statement.commitments]
    contracts = [commitment for statement in given if statement.kind is StatementKind.CONTRACT for commitment in statement.commitments]
    verbs = (verb for commitment in commitments if (verb := narrow_verb(commitment)))
    return Fields(
        conditions=tuple(dict.fromkeys(condition for commitment in commitments for condition in conditions_of(commitment))),
        phrases=frozenset(phrase for commitment in commitments for phrase in (*_receivers(commitment), *_of_which(commitment))),
        verbs=frozenset(root for verb in verbs for root in roots(verb)),
        anything=any(owners(each) for each in commitments) or any(term.includes for each in contracts for term in each.data),
        publishes=any(each.rule.endswith((*PUBLISHED, PLACED)) for each in commitments),
        customers=any(each.party is not None for each in given),
        disuse=any(each.action is Action.DELETE and is_disuse(each.text) for each in commitments),
        told=frozenset(words_of(each, one.text) for one in given for each in one.commitments if each.actor is not Actor.USER),
        settings=any(SETTING.search(term.text) for each in commitments for term in each.data),
    )


def conditions_of(commitment: Commitment) -> Iterator[Condition]:
    """Yield every condition of a commitment."""
    yield from (*commitment.conditions, *commitment.exceptions, *commitment.scope)


def _receivers(commitment: Commitment) -> Iterator[str]:
    for term in recipients(commitment):
        yield term.text
        yield from behind(commitment.text, term)


def _of_which(commitment: Commitment) -> tuple[str, ...]:
    return things_of(commitment) if any(condition.days is not None for condition in commitment.conditions) else ()


def _asks(condition: Condition, name: str) -> bool:
    """Tell whether a condition may turn on a field of this name."""
    if asks_portion(condition.text, name) or (dates_end(name) and speaks_of_term(condition.text)):
        return True
    if asks_box(condition.text, name) or asks_switch(condition.text, name) or (condition.kind in CHOSEN and is_choice(name)):
        return True
    parents = condition.kind is ConditionKind.CONSENT and PARENT.search(condition.text)
    if words(name) & ((GIVERS if parents else frozenset()) | (INQUIRY if condition.kind is ConditionKind.USER_DIRECTION else frozenset())):
        return True
    if condition.days is not None and (counts_keeping(name) or (condition.kind is ConditionKind.OPT_OUT and starts(OPT_OUT, name))):
        return True
    if UNENCRYPTED.search(condition.text) and says_encryption(name):
        return True
    if condition.kind is ConditionKind.LEGAL and is_legal_hold(name):
        return True
    if condition.kind is ConditionKind.AGE and tells_of_children(name):
        return True
    clock = condition.since or (condition.text if BEGINS.match(condition.text) or UNTIL.match(condition.text) else None)
    if clock is not None and (starts(clock, name) or ends_agreement(clock, name) or says_status(name) or speaks_of(clock, name)):
        return True
    if ((condition.by or approver(condition)) and records_a_word(name)) or (
        condition.kind is ConditionKind.REGION and DESTINATION.search(name)
    ):
        return True
    said = speaks_of(condition.text, name) or says_all(condition.text, name, "yes") or asks_amount(condition.text, name)
    return condition.kind in IN_WORDS and (said or says_status(name))
