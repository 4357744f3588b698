"""Sentences that forbid whatever was not just allowed: "Any other use is forbidden", "It serves no other purpose"."""

from collections.abc import Sequence

from checker.extraction.words.reserving import reserving_words
from checker.model import Action, Commitment, Dimension, Kind

_DONE = {
    "use": (frozenset({Action.USE}), Dimension.PURPOSE),
    "share": (frozenset({Action.SHARE, Action.SELL}), Dimension.RECIPIENT),
}


def closed_off(text: str, earlier: Sequence[Commitment]) -> list[Commitment] | None:
    """Return the commitments just before as closed lists, None where the sentence closes none of them."""
    sort = next((name for name, pattern in reserving_words().closing.items() if pattern.match(text)), None)
    if sort is None:
        return None
    actions, dimension = _DONE[sort]
    meant = [c for c in earlier if c.kind is Kind.PERMIT and c.action in actions and _names(c, dimension)]
    if not meant:
        return None
    return [c.model_copy(update={"kind": Kind.LIMIT, "closes": (*c.closes, dimension)}) if c in meant else c for c in earlier]


def _names(commitment: Commitment, dimension: Dimension) -> bool:
    return bool(commitment.purposes if dimension is Dimension.PURPOSE else commitment.recipients)
