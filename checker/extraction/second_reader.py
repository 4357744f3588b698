"""A second reader that may only doubt: a linear model over a parsed sentence, which knows none of the rules (decisions/0088).

It says how likely a sentence is to deny or limit a practice with data, and to tell of one; `checker/teaching/doubt.py` trains it.
What it says never becomes a commitment: a sentence in which the rules read no denial, and it is sure of one, becomes `Unread`.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from checker.errors import Mistake, UsageError
from checker.extraction.features import features
from checker.extraction.unread import is_advice
from checker.model import Commitment, Kind, UnreadReason

WEIGHTS = Path(__file__).with_name("doubt")
LABELS = ("denies", "permits")
_SHORTEST = 5  # tokens

Weights = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely a sentence is to deny or limit a practice with data, and how likely to tell of one; 0 to 1."""

    denies: float
    permits: float


@dataclass(frozen=True, slots=True)
class SecondReader:
    """The weights of the two questions, and how sure the reader must be of each before it may doubt."""

    weights: Weights  # [label, bucket]
    bias: Chances  # in log odds
    least: Chances

    def chances(self, doc: Doc) -> Chances:
        """Return what the reader thinks of a parsed sentence."""
        found = features(doc)
        odds = self.weights[:, found].sum(axis=1) / np.sqrt(max(len(found), 1))
        denies, permits = (
            float(1 / (1 + np.exp(-(said + base)))) for said, base in zip(odds, (self.bias.denies, self.bias.permits), strict=True)
        )
        return Chances(denies, permits)


@lru_cache(maxsize=1)
def second_reader() -> SecondReader:
    """Load the shipped weights; raise UsageError if they cannot be read."""
    return loaded(WEIGHTS)


def loaded(folder: Path) -> SecondReader:
    """Load weights and papers from a folder; raise UsageError if they cannot be read."""
    try:
        papers = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        weights = np.load(folder / "weights.npy", allow_pickle=False).astype(np.float32)
        bias, least = (Chances(*(float(papers[name][label]) for label in LABELS)) for name in ("bias", "least"))
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(Mistake(str(folder), f"the second reader cannot be loaded: {error}", "reinstall the package")) from error
    return SecondReader(weights, bias, least)


def doubted(doc: Doc | None, found: Iterable[Commitment]) -> UnreadReason | None:
    """Return what a clause may say that the rules did not read in it, or None; ``found`` is what they did read."""
    kinds = {commitment.kind for commitment in found}
    if doc is None or len(doc) < _SHORTEST or doc[-1].text == "?" or is_advice(doc) or kinds & {Kind.DENY, Kind.LIMIT}:
        return None
    reader = second_reader()
    chances = reader.chances(doc)
    if chances.denies >= reader.least.denies:
        return UnreadReason.POSSIBLE_DENIAL
    return UnreadReason.POSSIBLE_PERMISSION if not kinds and chances.permits >= reader.least.permits else None
