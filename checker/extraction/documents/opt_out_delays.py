"""How long an opt-out takes to count, told anywhere in a text: "an opt-out takes effect 15 days after your request"."""

import re
from collections.abc import Iterable, Iterator

from checker.extraction.words.cues import days
from checker.extraction.words.reading_words import reading_words
from checker.model import Action, Commitment, Condition, ConditionKind, Document

_TAKES_EFFECT = re.compile("|".join(reading_words().taking_effect), re.IGNORECASE)
_OUT = re.compile(
    r"\bopt(?:s|ed|ing)?[- ]?outs?\b|\bobjections?\b|\b(?:can|may|could|you|they|who) object\b|\bunsubscrib|\bdo not (?:sell|share)\b",
    re.IGNORECASE,
)
_ANSWERED = re.compile(r"\b(?:reviews?|repl(?:y|ies)|respon\w+|decisions?)\b", re.IGNORECASE)  # what takes time is no stopping
_OF_MAIL = re.compile(
    r"\bunsubscrib"
    r"|\b(?:opt\w*[- ]?outs?|objections?)\b[^.,;]{0,20}\b(?:of|from)\b[^.,;]{0,25}\b(?:newsletter|mailing|e-?mail|message|call)s?\b",
    re.IGNORECASE,
)
_OF_SHARING = re.compile(r"\b(?:shar(?:e|es|ed|ing)|s(?:ell|ells|elling|old|ale|ales))\b", re.IGNORECASE)
_ACTS = frozenset({Action.SHARE, Action.SELL})
_OWN = re.compile(r"\b(?:ago|before|earlier|after|at least|more than)\b", re.IGNORECASE)  # a condition that tells its delay itself
_MOST = 92  # days; what takes longer is no time of processing


def with_delays(commitments: Iterable[Commitment], document: Document) -> list[Commitment]:
    """Return commitments whose ways out by an opt-out say after how many days one counts, where the document says so.

    A delay of opting out of mail is none of opting out of sharing, nor the other way round.
    """
    told = list(_delays(document))
    delay = {shares: max((days for days, of in told if of in (None, shares)), default=None) for shares in (True, False)}
    return [_delayed(each, delay[each.action in _ACTS]) for each in commitments]


def _delays(document: Document) -> Iterator[tuple[int, bool | None]]:
    """Yield each delay in days with what it is of: sharing, or (False) mail, or None where the clause does not tell."""
    for clause in document.clauses:
        said = clause.text
        if clause.furniture or not _TAKES_EFFECT.search(said) or _ANSWERED.search(said):
            continue
        period = days(said) if _OUT.search(" ".join((*clause.section[-1:], said))) else None
        if period is not None and 1 < period <= _MOST:
            mail, sharing = _OF_MAIL.search(said) is not None, _OF_SHARING.search(said) is not None
            yield period, None if mail == sharing else sharing


def _delayed(commitment: Commitment, delay: int | None) -> Commitment:
    conditions, exceptions = (tuple(_counting(c, delay) for c in part) for part in (commitment.conditions, commitment.exceptions))
    if (conditions, exceptions) == (commitment.conditions, commitment.exceptions):
        return commitment
    return commitment.model_copy(update={"conditions": conditions, "exceptions": exceptions})


def _counting(condition: Condition, delay: int | None) -> Condition:
    """Return a condition with the delay; days within which, or for which, one may opt out are none."""
    if condition.kind is not ConditionKind.OPT_OUT or (condition.days is not None and _OWN.search(condition.text)):
        return condition
    return condition if condition.days == delay else condition.model_copy(update={"days": delay})
