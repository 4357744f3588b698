"""Recipients whom the person chose: "the pharmacy you pick", where the log says that it is the one that was picked."""

import re

from checker.patterns import either
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met

_CHOOSE, _PERSON = either(judging_words().picking), either(judging_words().persons)
TEXT = re.compile(rf"\b\w+(?: (?:that|who|whom|which))? (?:you|the {_PERSON})(?: have| has|'ve)? {_CHOOSE}\b", re.IGNORECASE)
LOGGED = re.compile(
    rf"\b{_CHOOSE} by (?:the |a )?{_PERSON}\b|\b{_PERSON}(?:'s?)? (?:has |have |had )?(?:{_CHOOSE}|choice)\b"
    rf"|\b(?:of|at) (?:the )?{_PERSON}(?:'s?|s')? (?:own )?choice\b",
    re.IGNORECASE,
)


def chosen(rule: Rule, setting: Setting) -> Answer | None:
    """Return that the person chose the recipient, where a permission is for whomever they choose and the log says so; else None.

    Only an open question of role is settled by it: who the register says to be somebody else stays that.
    """
    if rule.stance not in PERMISSIVE or not TEXT.search(rule.commitment.text) or not LOGGED.search(setting.practice.flow.purpose or ""):
        return None
    return met(f"the log says that the person chose {setting.party.name if setting.party else 'the recipient'}", vague=True)
