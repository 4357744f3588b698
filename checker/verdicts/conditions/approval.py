"""The other party's word: what a contract makes one side ask of the other, by the fields of the log that record it."""

import re

from checker.model import Condition, ConditionKind, Effect
from checker.register.names import name_key
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import value_says
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.questions import approved
from checker.verdicts.terms.truth import ALWAYS, Answer, any_of, met, not_met, unknown

# Names of fields that record it: "customer_approval", "written_instruction", "authorised_by_controller".
_RECORDS = re.compile(r"consent|approv|authori[sz]|instruct|permission|directed|direction", re.IGNORECASE)
# Whose yes makes somebody one of those whom an exception names: "other than sub-processors approved by the Customer".
_APPROVED_BY = re.compile(
    r"\b(?:approved|authori[sz]ed|accepted|agreed|consented)\b(?: \w+){0,3}? by (?:the )?"
    r"(?P<who>(?!Law|EU|GDPR)[A-Z]\w+|customer|controller|client)\b"
)
_OBJECTED = re.compile(r"object", re.IGNORECASE)


def weigh_word(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the other party of a contract had said yes: the persons' own consent is no such word, and silence is no answer."""
    return _word_of(condition.by, condition.by, setting)


def approver(condition: Condition) -> str | None:
    """Return who has to have approved the receivers that an exception speaks of, whatever else it says; None where nobody has."""
    found = _APPROVED_BY.search(condition.text)
    return found["who"] if found and condition.effect is Effect.UNLESS else None


def asks_approval(condition: Condition) -> str | None:
    """Return who has to have approved the receivers that an exception names; None where nobody has."""
    return approver(condition) if condition.kind is ConditionKind.RECIPIENT else None


def weigh_approved(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the receivers that an exception names had been approved, where it asks that."""
    who = asks_approval(condition)
    return _word_of(who, None, setting) if who else ALWAYS


def disapproved(ban: Rule, leave: Rule, setting: Setting) -> bool:
    """Tell whether leave in general words does nothing against a ban that lets through only those whom the other party approved.

    "Sana may engage sub-processors" is not for those whom the log says nobody approved, where the text gives data to no third party "with
    the exception of sub-processors approved by the Subscriber". Leave that names the receiver itself stands.
    """
    party = setting.party
    if party is None or leave.statement is not ban.statement or any(name_key(term.text) in party.names for term in leave.recipients):
        return False
    if any(each.by or _APPROVED_BY.search(each.text) for each in (*leave.commitment.conditions, *leave.commitment.exceptions)):
        return False  # it asks for that word itself
    asked = [who for each in ban.commitment.exceptions if (who := approver(each) or each.by)]
    return bool(asked) and all(_word_of(who, None, setting).failed for who in asked)


def _word_of(who: str | None, party: str | None, setting: Setting) -> Answer:
    flow = setting.practice.flow
    told = [_by_field(name, value) for name, value in flow.extra if records_a_word(name)]
    if flow.consent and flow.consent_by and party and name_key(flow.consent_by) == name_key(party):
        told.append(_by_field("consent", flow.consent))
    if told:
        return any_of(told)
    return unknown(
        f"the log does not say whether {who} had agreed", approved(who or "the customer", f"approved_by_{_field(who or 'customer')}")
    )


def records_a_word(name: str) -> bool:
    """Tell whether a field of the log records by its name that somebody had agreed."""
    return _RECORDS.search(name) is not None and not _OBJECTED.search(name)


def _by_field(name: str, value: str) -> Answer:
    said = value_says(value)
    plain = " ".join(value.lower().split())
    if said is False or plain in judging_words().no_word:
        return not_met(f"the log says {name} = {value}")
    return met(f"the log says {name} = {value}")


def _field(name: str) -> str:
    return re.sub(r"\W+", "_", name.lower()).strip("_")
