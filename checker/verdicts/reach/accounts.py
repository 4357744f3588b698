"""Data that go with the account they stand in: "an account that nobody has used for a year is erased" ends what was kept of its holder."""

import re

from checker.model import Action, ConditionKind
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.idleness import last_use
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms.truth import Answer, met

_ACCOUNT = re.compile(r"\b(?:accounts?|profiles?)\b", re.IGNORECASE)
_IDS = ("user.account", "user.demographic.profile")
_APART = ("user.financial", "user.payment", "nonpersonal")  # what books and registers keep of their own right
_ALL = re.compile(
    r"\b(?:together with|along with|including|with) (?:all|everything|its|their|the|any|whatever)\b"
    r"|\b(?:all|any|everything)\b[^.;]{0,25}\bin it\b",
    re.IGNORECASE,
)


def of_account(rule: Rule) -> bool:
    """Tell whether a rule has whole accounts or profiles deleted."""
    return rule.action is Action.DELETE and speaks_of_account(rule)


def speaks_of_account(rule: Rule) -> bool:
    """Tell whether a rule names whole accounts or profiles as its data."""
    named = (term.text for term in rule.commitment.data if term.id in _IDS)
    return any(_ACCOUNT.search(text) is not None or text.lower() in ("it", "them") for text in named)


def in_account(rule: Rule, setting: Setting, item: Item) -> Answer | None:
    """Answer that an item goes with the account that a rule has deleted; None where nothing ties the one to the other.

    The log ties them where it dates the last use by which the text counts; so does a text that has all that is in the account deleted.
    """
    flow = setting.practice.flow
    apart = item.id is None or item.id.startswith(_APART) or not setting.practice.personal
    if flow.action is not Action.RETAIN or not of_account(rule) or (apart and item.id is not None):
        return None
    timed = any(c.kind is ConditionKind.TIME and c.days is not None for c in rule.commitment.conditions)
    if _ALL.search(rule.commitment.text) or (timed and last_use(rule.commitment.text, flow) is not None):
        return met(f"“{item.text}” goes with the account", vague=True)
    return None
