"""Data of which the log says that they are nobody's: rules on persons do not plainly reach them, and rules of their own stand."""

import re

from checker.model import DataState, Element
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import NONPERSONAL
from checker.verdicts.terms.questions import reaches_deidentified
from checker.verdicts.terms.truth import Answer, about, not_met, unknown

NOBODYS = re.compile(r"\b(?:de-?identif|anonym|aggregat|statistic|totals?\b)", re.IGNORECASE)

# "Any detail from which you could be picked out": data that are nobody's are none.
SINGLING = re.compile(
    r"\b(?:from|by) which (?:you|anyone|anybody|somebody|a person|people|they) (?:could|can|may|might) (?:ever )?be "
    r"(?:identified|picked out|recogni[sz]ed|singled out|traced)\b",
    re.IGNORECASE,
)


def of_persons(bites: Answer, rule: Rule, setting: Setting) -> Answer:
    """Leave open whether a rule on persons reaches data of which the log says that they are nobody's, where the text does not say so."""
    if bites.met and setting.practice.state is DataState.DEIDENTIFIED and SINGLING.search(rule.commitment.text):
        return about(Element.DATA_STATE, not_met("the text speaks of what shows who somebody is, and the data are de-identified"))
    if bites.met and setting.practice.state is DataState.DEIDENTIFIED and not NOBODYS.search(rule.commitment.text):
        return about(Element.DATA_STATE, unknown("the log calls the data de-identified", reaches_deidentified(), review=True))
    return bites


def of_no_person(rule: Rule, denial: Rule, setting: Setting) -> bool:
    """Tell whether ``rule`` says what becomes of data that are nobody's, which a rule on personal data does not take back.

    With the state of the data not known, it may be an exception.
    """
    if setting.practice.state not in {None, DataState.DEIDENTIFIED, DataState.AGGREGATED}:
        return False
    told, ruled = ([(term.id or "").startswith(NONPERSONAL) for term in each.commitment.data] for each in (rule, denial))
    return bool(told) and all(told) and not any(ruled)
