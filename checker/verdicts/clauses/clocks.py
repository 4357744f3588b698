"""For how many days at the most a clause lets data be kept, where its times are a limit."""

from collections.abc import Iterable

from checker.model import Action, Commitment, Condition, ConditionKind
from checker.patterns import whole
from checker.verdicts.terms.judging_words import judging_words

LEAST = whole(judging_words().least)
_USUAL = whole(judging_words().usually_kept)
_LATER = whole(judging_words().whichever_is_later)


def limit_of(commitment: Commitment, conditions: Iterable[Condition]) -> int | None:
    """Return the days after which a clause on keeping or deleting has been overstepped, None where it sets no such limit.

    "At least 30 days" sets none, nor do "for 30 days or until you leave, whichever is later" and "usually kept for 30 days".
    """
    if commitment.action not in (Action.DELETE, Action.RETAIN) or _LATER.search(commitment.text) or _USUAL.search(commitment.text):
        return None
    return min(
        (c.days for c in conditions if c.kind is ConditionKind.TIME and c.days is not None and not LEAST.search(c.text)), default=None
    )
