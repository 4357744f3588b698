"""Receivers whom a contract singles out by a list: "the sub-processors listed in Annex 2", and what the list says of one of them.

A list that no text of the project has, or on which nobody was read, leaves it open: who stands on it is approved by it, whatever the log
says of a further approval, and who does not gets nothing from leave that is for those who do.
"""

import re
from collections.abc import Iterable, Iterator

from checker.model import Action, ReceiverList
from checker.register.names import name_key
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.party import Party
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import ALWAYS, NEVER, Answer, any_of, met, not_met, unknown

# A ban that lets some receivers through, by the other party's word or by a list: "unless approved", "other than those listed in ...".
_LETS_SOME = re.compile(r"\b(?:approv|authori[sz]|consent|permi|agree|accept|list|named|identif)", re.IGNORECASE)

_OTHERS = re.compile(r"\b(?:other|others|additional|further|new|else)\b", re.IGNORECASE)


def singled_by_list(rule: Rule, setting: Setting) -> Answer:
    """Tell whether the recipient stands on the list by which leave singles out those whom it is for; met where it does not."""
    told = rule.commitment
    lists = [each for each in rule.statement.lists if each.limits and each.start < told.end and told.start < each.end]
    if not lists or setting.party is None:
        return ALWAYS
    return any_of(_stands(each, setting.party) for each in lists)


def let_through_by_list(rule: Rule, setting: Setting) -> Answer:
    """Tell whether the recipient stands on a list of those whom a contract approves, where a ban lets through whoever is approved."""
    party = setting.party
    if party is None or setting.practice.flow.action is not Action.SHARE or not _LETS_SOME.search(rule.commitment.text):
        return NEVER
    others = _OTHERS.search(rule.commitment.text) is not None  # than those of the list, wherever it is kept
    agreed = (each for each in rule.statement.lists if each.place or others)  # a vendor's own list is no word of the other party's
    return any_of(_stands(each, party) for each in _about(agreed, party, setting))


def _about(lists: Iterable[ReceiverList], party: Party, setting: Setting) -> Iterator[ReceiverList]:
    """Yield the lists on which one of the party's sort may stand: an advertiser is on no list of sub-processors."""
    taxonomy = setting.relations.ontology.recipients
    for each in lists:
        sort, role = taxonomy.match(each.who), party.role
        if role is None or sort is None or taxonomy.covers(sort, role) or taxonomy.covers(role, sort):
            yield each


def _stands(told: ReceiverList, party: Party) -> Answer:
    if told.names is None:
        return unknown(f"{told.called} is not among the statements", questions.stood_on(party.name, told.called))
    if any(name_key(name) in party.names for name in told.names):
        return met(f"{party.name} stands on {told.called}")
    return not_met(f"{party.name} does not stand on {told.called}")
