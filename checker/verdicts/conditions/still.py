"""Conditions on those who are customers, patients or members now, held against the log's word for the person."""

import re

from checker.patterns import whole
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met, unknown

CURRENT = whole(judging_words().current)
ACCOUNT = re.compile(r"\bcurrent accounts?\b", re.IGNORECASE)  # a sort of account, and nobody's state
PAST = whole(judging_words().past)
REVERSED = re.compile(r"\b(?:no|not)\b|n't\b", re.IGNORECASE)


def still_one(text: str, relation: str | None) -> Answer | None:
    """Answer by what the log calls the person; None where the condition is not on who is one now."""
    if not CURRENT.search(ACCOUNT.sub("", text)):
        return None
    told = relation or ""
    if not (PAST.search(told) or CURRENT.search(told)):
        return unknown("the log does not say whether the person still was one", questions.relation(text))
    holds = bool(PAST.search(told)) is bool(REVERSED.search(text))
    return met(f"the log calls the person “{relation}”") if holds else not_met(f"the log calls the person “{relation}”")
