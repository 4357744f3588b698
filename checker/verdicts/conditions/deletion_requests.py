"""What starts when a person asks for deletion, held against a log that records such a request, or none."""

import re

from checker.model import Action, Condition, ConditionKind, Effect, Flow
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met

ASKED = re.compile(rf"\b(?:{'|'.join(judging_words().requesting)})\b.*\b(?:{'|'.join(judging_words().deleting)})", re.IGNORECASE)

# "if you ask us to erase it", "when the tenant deletes a photo", "or ask support to do so": people who want data gone, and not us.
_PEOPLE = r"(?:you(?:'ve| have)?|they|he|she|(?:an?|the|any|each|your) (?!court|law|authority|regulator|judge)[\w-]+)"
_ASKS = re.compile(
    rf"^(?:only |but |and |or )*(?:if|when(?:ever)?|once|after|where|as soon as) {_PEOPLE}(?: (?:has|have|yourself|ever|later|then))*"
    rf" (?:(?:{'|'.join(judging_words().deleting)})\b"
    r"(?! (?:the|our|your|an?|this) (?:app|application|extension|cookies?|browser|software|program)s?\b)"
    rf"|(?:{'|'.join(judging_words().requesting)})\b[^.;]{{0,60}}?\b(?:{'|'.join(judging_words().deleting)}|to do (?:so|it|this|that)\b))"
    rf"|^(?:at|(?:up)?on) (?:your|their|his|her) request$",
    re.IGNORECASE,
)
_HANDING_OVER = frozenset({Action.SHARE, Action.SELL, Action.PUBLISH})
_KINDS = frozenset({ConditionKind.OTHER, ConditionKind.USER_DIRECTION, ConditionKind.RECIPIENT, ConditionKind.TIME})


def asked_to_delete(condition: Condition, flow: Flow) -> Answer | None:
    """Answer the case that a person wants data gone by the request that the log dates; None for another case, or without a request."""
    if flow.action in _HANDING_OVER and re.search(r"\b(?:delet|eras|remov)\w*ed\b", condition.text) is None:
        return None  # what one asks for may be another thing than what is passed on
    told = condition.kind in _KINDS and condition.days is None and condition.effect is not Effect.UNLESS
    if flow.deletion_requested_at is None or not told or _ASKS.search(condition.text.strip()) is None:
        return None
    return met("the person had asked for deletion")


def is_upon_request(rule: Rule) -> bool:
    """Tell whether data go because somebody asks: what goes sooner then is no leave to keep it longer than a clock lets it be kept."""
    asked = (c for group in rule.requires for c in group)
    return rule.action is Action.DELETE and any(_ASKS.search(condition.text.strip()) is not None for condition in asked)


def not_asked_to_delete(rule: Rule, setting: Setting) -> bool:
    """Tell whether a denial starts with a request for deletion alone, and the log of a practice that is no keeping records none.

    As with limits of time, what a request starts is asked of data that were kept: of each single sharing it would be asked for nothing.
    """
    flow = setting.practice.flow
    if flow.action in {Action.RETAIN, Action.DELETE} or flow.deletion_requested_at is not None or not rule.triggers:
        return False
    return all(any(ASKED.search(condition.text) or _ASKS.search(condition.text) for condition in group) for group in rule.triggers)
