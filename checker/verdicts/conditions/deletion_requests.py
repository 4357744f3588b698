"""Denials that start when a person asks for deletion, held against a log that records no such request."""

import re

from checker.model import Action
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.terms.judging_words import judging_words

ASKED = re.compile(rf"\b(?:{'|'.join(judging_words().requesting)})\b.*\b(?:{'|'.join(judging_words().deleting)})", re.IGNORECASE)


def not_asked_to_delete(rule: Rule, setting: Setting) -> bool:
    """Tell whether a denial starts with a request for deletion alone, and the log of a practice that is no keeping records none.

    As with limits of time, what a request starts is asked of data that were kept: of each single sharing it would be asked for nothing.
    """
    flow = setting.practice.flow
    if flow.action in {Action.RETAIN, Action.DELETE} or flow.deletion_requested_at is not None or not rule.triggers:
        return False
    return all(any(ASKED.search(condition.text) for condition in group) for group in rule.triggers)
