"""The other party's word: what a contract makes one side ask of the other, by the fields of the log that record it."""

import re

from checker.model import Condition
from checker.register.names import name_key
from checker.verdicts.judging_words import judging_words
from checker.verdicts.logged import value_says
from checker.verdicts.questions import approved
from checker.verdicts.setting import Setting
from checker.verdicts.truth import Answer, any_of, met, not_met, unknown

# Names of fields that record it: "customer_approval", "written_instruction", "authorised_by_controller".
_RECORDS = re.compile(r"consent|approv|authori[sz]|instruct|permission|directed|direction", re.IGNORECASE)
_OBJECTED = re.compile(r"object", re.IGNORECASE)


def weigh_word(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the other party of a contract had said yes: the persons' own consent is no such word, and silence is no answer."""
    flow = setting.practice.flow
    told = [_by_field(name, value) for name, value in flow.extra if records_a_word(name)]
    if flow.consent and flow.consent_by and condition.by and name_key(flow.consent_by) == name_key(condition.by):
        told.append(_by_field("consent", flow.consent))
    if told:
        return any_of(told)
    return unknown(
        f"the log does not say whether {condition.by} had agreed",
        approved(condition.by or "the customer", f"approved_by_{_field(condition.by or 'customer')}"),
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
