"""Conditions and exceptions of a commitment held against a flow: met, not met, or not known and which fact is missing."""

import re

from checker.model import Action, Condition, ConditionKind, Effect, Element
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.agreement_ends import speaks_of_term
from checker.verdicts.conditions.approval import records_a_word, weigh_approved
from checker.verdicts.conditions.audience import weigh_age, weigh_deidentified, weigh_readable, weigh_region
from checker.verdicts.conditions.circumstances import weigh_contract, weigh_legal, weigh_necessity, weigh_transaction
from checker.verdicts.conditions.consent import Lens, weigh_consent, weigh_direction, weigh_notice, weigh_opt_out, weigh_setting
from checker.verdicts.conditions.deletion_requests import asked_to_delete
from checker.verdicts.conditions.kept_for import weigh_kept
from checker.verdicts.conditions.singled import weigh_singled
from checker.verdicts.conditions.stated import decided_by_fields, weigh_named, weigh_stated
from checker.verdicts.conditions.times import weigh_time
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms.truth import ALWAYS, NEVER, Answer, about, all_of, any_of

SWITCHED = re.compile(
    r"^(?:only |but )*(?:while|as long as|so long as)\b.*\b(?:(?:switch|turn)(?:ed)?|set|enabled|activated|is on|is off)\b", re.IGNORECASE
)
AFTERWARDS = re.compile(r"^(?:only |but |and )*(?:after|once|as soon as|following)\b", re.IGNORECASE)
ELEMENTS = {
    ConditionKind.CONSENT: Element.CONSENT,
    ConditionKind.OPT_OUT: Element.OPT_OUT,
    ConditionKind.NOTICE: Element.NOTICE,
    ConditionKind.LEGAL: Element.LEGAL,
    ConditionKind.TRANSACTION: Element.LEGAL,
    ConditionKind.USER_DIRECTION: Element.DIRECTION,
    ConditionKind.CONTRACT: Element.CONTRACT,
    ConditionKind.DEIDENTIFIED: Element.DATA_STATE,
    ConditionKind.AGE: Element.AGE,
    ConditionKind.REGION: Element.REGION,
    ConditionKind.TIME: Element.TIME,
}  # those of the others are set by the tests of recipients, purposes and data


def weigh(condition: Condition, setting: Setting, item: Item, lens: Lens = Lens.ALLOWS) -> Answer:
    """Hold one condition against the flow."""
    asked = asked_to_delete(condition, setting.practice.flow)
    return about(ELEMENTS.get(condition.kind, Element.CONDITION), asked or _weigh(condition, setting, item, lens))


def _weigh(condition: Condition, setting: Setting, item: Item, lens: Lens) -> Answer:
    match condition.kind:
        case ConditionKind.CONSENT:
            return weigh_consent(condition, setting, item, lens)
        case ConditionKind.OPT_OUT:
            return weigh_opt_out(condition, setting, lens)
        case ConditionKind.USER_DIRECTION:
            return weigh_direction(condition, setting, item)
        case ConditionKind.RECIPIENT | ConditionKind.PURPOSE | ConditionKind.DATA:
            return all_of((weigh_named(condition, setting, item), weigh_approved(condition, setting)))
        case ConditionKind.NECESSITY:
            told = decided_by_fields(condition.text, setting.practice.flow)
            kept = condition.effect is Effect.UNLESS and setting.practice.flow.action is Action.RETAIN
            return told or (weigh_kept(condition, setting) if kept else weigh_necessity(setting, item))
        case ConditionKind.AS_DESCRIBED:
            return NEVER  # gives nothing by itself: the clauses that it points to are read on their own
        case ConditionKind.OTHER if lens is Lens.STOPS:
            return weigh_singled(condition, setting, item) or weigh_readable(condition, setting) or weigh_setting(condition, setting)
        case ConditionKind.TIME if condition.days is None and _is_a_case(condition):
            return weigh_stated(condition, setting)
        case ConditionKind.OTHER:
            return weigh_readable(condition, setting) or weigh_stated(condition, setting)
        case _:
            return _occasion(condition, setting)


def _is_a_case(condition: Condition) -> bool:
    """Tell whether a time is an occasion that has come or not.

    "Not ... until the sign is up", "while your profile is set to public", "after this agreement has ended", "after you have moved out".
    """
    told = condition.effect is Effect.UNLESS or any(case.match(condition.text) for case in (SWITCHED, AFTERWARDS))
    return (told and not condition.ids) or speaks_of_term(condition.text)


def _occasion(condition: Condition, setting: Setting) -> Answer:
    match condition.kind:
        case ConditionKind.NOTICE:
            return weigh_notice(setting)
        case ConditionKind.LEGAL:
            but = None if records_a_word(condition.text) else records_a_word  # "subscriber_consent: none" says nothing of a court
            return decided_by_fields(condition.text, setting.practice.flow, but=but) or weigh_legal(setting, condition.text)
        case ConditionKind.TRANSACTION:
            return weigh_transaction(setting)
        case ConditionKind.CONTRACT:
            return weigh_contract(setting)
        case ConditionKind.DEIDENTIFIED:
            return weigh_deidentified(condition, setting)
        case ConditionKind.AGE:
            return weigh_age(condition, setting)
        case ConditionKind.REGION:
            return weigh_region(condition, setting)
        case _:
            told = decided_by_fields(condition.text, setting.practice.flow) if condition.days is None else None
            return told or weigh_time(condition, setting)


def required(rule: Rule, setting: Setting, item: Item, lens: Lens = Lens.ALLOWS) -> Answer:
    """Tell whether what ``rule`` requires holds; kept for the flow where it turns on no single item."""
    if not rule.requires:
        return ALWAYS
    if rule.by_item:
        return hold(rule.requires, setting, item, lens)
    return setting.held.ask((rule, lens), setting.practice.flow, lambda _: hold(rule.requires, setting, item, lens))


def hold(grouped: tuple[tuple[Condition, ...], ...], setting: Setting, item: Item, lens: Lens = Lens.ALLOWS) -> Answer:
    """Tell whether any group holds, in each of which everything must hold; no condition at all holds."""
    if not grouped:
        return ALWAYS
    return any_of(all_of(weigh(condition, setting, item, lens) for condition in group) for group in grouped)
