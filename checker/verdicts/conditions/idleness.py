"""How long something has lain unused ("if nobody has signed in for 9 months"), counted from its last use as the log dates it."""

import re
from datetime import datetime

from checker.model import Flow
from checker.patterns import whole
from checker.verdicts.flows.moments import moment_of
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import pieces, roots

_USED = roots(" ".join(judging_words().used))
_IDLE = roots(" ".join(judging_words().idle))
_LATEST = whole(judging_words().latest)
NOTHING = re.compile(
    r"\b(?:not|no|never|nobody|no-one|nothing|none|without|unused|inactive|inactivity|idle|dormant|unopened|untouched|disuse)\b|n't\b",
    re.IGNORECASE,
)
_OF_A_DEVICE = roots("backup sync update export scan audit review support staff admin agent check")  # whose use is nobody's of the account


def is_disuse(text: str) -> bool:
    """Tell whether words of a text tell that an account or a thing is not used."""
    said = roots(text)
    return bool(said & _IDLE) or (bool(said & _USED) and NOTHING.search(text) is not None)


def dates_last(name: str) -> bool:
    """Tell whether a field dates the last time of something by its name ("last_loan_at")."""
    return _LATEST.search(" ".join(pieces(name))) is not None


def dates_use(name: str) -> bool:
    """Tell whether a field dates the last use by its name ("last_sign_in", "account_last_used_at")."""
    told = roots(name)
    return dates_last(name) and bool(told & _USED) and not told & _OF_A_DEVICE


def last_use(text: str, flow: Flow) -> tuple[str, datetime] | None:
    """Return the field that dates the last use, and its moment; the latest of several, None where the text tells of no disuse."""
    if not is_disuse(text):
        return None
    told = [(moment, name) for name, value in flow.extra if dates_use(name) and (moment := moment_of(value)) is not None]
    if not told:
        return None
    moment, name = max(told)
    return name, moment
