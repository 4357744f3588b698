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

from checker.errors import Mistake, UsageError
from checker.extraction.doubts.features import Features, features
from checker.extraction.doubts.spotting import Spotter
from checker.extraction.doubts.unread import denies, is_advice, unread_words
from checker.extraction.parses.labels import NEGATIONS
from checker.extraction.parses.tree import Doc
from checker.model import Action, Commitment, ConditionKind, Kind, UnreadReason

WEIGHTS = Path(__file__).parents[1] / "doubt"
LABELS = ("denies", "permits")
ACTIONS = (Action.SHARE, Action.COLLECT, Action.USE, Action.RETAIN)  # a sale is sharing, deletion the end of keeping
HEADS = (*LABELS, *(action.value for action in ACTIONS), "others")  # the questions in order; "others": a third party does it
_LEAST_ACTION = 0.25
_SHORTEST = 5  # tokens

Weights = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely a sentence is to deny or limit a practice with data, and how likely to tell of one; 0 to 1."""

    denies: float
    permits: float


@dataclass(frozen=True, slots=True)
class Least:
    """How sure the reader must be before it may doubt."""

    denies: float  # where the rules read nothing
    beside: float  # of a denial beside a practice that they read: its own conditions sound like denials
    permits: float


@dataclass(frozen=True, slots=True)
class SecondReader:
    """The weights of the questions, how sure the answers must be, and the component that finds what a sentence speaks of."""

    weights: Weights  # [head, bucket]
    bias: Weights  # [head], in log odds
    least: Least
    spotter: Spotter

    def chances(self, doc: Doc) -> Chances:
        """Return what the reader thinks of a parsed sentence."""
        denies, permits = self._said(features(doc), slice(0, len(LABELS)))
        return Chances(denies, permits)

    def actions(self, doc: Doc) -> tuple[Action, ...]:
        """Return the actions that a sentence may speak of if it speaks of a practice; none if the reader knows none."""
        said = self._said(features(doc), slice(len(LABELS), len(LABELS) + len(ACTIONS)))
        return tuple(action for action, chance in zip(ACTIONS, said, strict=True) if chance >= _LEAST_ACTION)

    def _said(self, found: Features, heads: slice) -> list[float]:
        odds = self.weights[heads, found].sum(axis=1) / np.sqrt(max(len(found), 1)) + self.bias[heads]
        chances: list[float] = (1 / (1 + np.exp(-odds))).tolist()
        return chances


@lru_cache(maxsize=1)
def second_reader() -> SecondReader:
    """Load the shipped weights; raise UsageError if they cannot be read."""
    return loaded(WEIGHTS)


def loaded(folder: Path) -> SecondReader:
    """Load weights and papers from a folder; raise UsageError if they cannot be read."""
    try:
        papers = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        weights, counted, vector = (_array(folder / name) for name in ("weights.npy", "spots.npy", "spots_vector.npy"))
        bias = np.array([float(papers["bias"][head]) for head in HEADS], dtype=np.float32)
        least = Least(**{name: float(value) for name, value in papers["least"].items()})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UsageError(Mistake(str(folder), f"the second reader cannot be loaded: {error}", "reinstall the package")) from error
    return SecondReader(weights, bias, least, Spotter(counted, vector))


def _array(path: Path) -> Weights:
    numbers: Weights = np.load(path, allow_pickle=False).astype(np.float32)
    return numbers


def _ends(read: Commitment) -> bool:
    """Tell whether a keeping with its end was read ("held until you leave", "wiped after a year unless ..."): it sounds like a denial."""
    spared = read.action is Action.DELETE and bool(read.exceptions)
    return spared or (read.action is Action.RETAIN and any(c.kind is ConditionKind.TIME for c in read.conditions))


def _clears(read: Commitment, text: str) -> bool:
    """Tell whether data go after a time of disuse and no denial stands beside that: "if it has not been used for a year, we erase it"."""
    clocks = [c.text for c in read.conditions if c.kind is ConditionKind.TIME and c.days is not None]
    if read.action is not Action.DELETE or read.kind is not Kind.REQUIRE or not clocks:
        return False
    rest = unread_words().empty_denial.sub(" ", text)
    for clock in clocks:
        rest = rest.replace(clock, " ")
    return rest != text and not denies(rest)


def doubted(doc: Doc | None, found: Iterable[Commitment]) -> UnreadReason | None:
    """Return what a clause may say that the rules did not read in it, or None; ``found`` is what they did read."""
    read = tuple(found)
    kinds = {commitment.kind for commitment in read}
    if doc is None or len(doc) < _SHORTEST or doc[-1].text == "?" or is_advice(doc) or kinds & {Kind.DENY, Kind.LIMIT}:
        return None
    denying = any(t.lower_ in NEGATIONS for t in doc)
    if any((_ends(each) and not denying) or _clears(each, doc.text) for each in read):
        return None
    reader = second_reader()
    chances = reader.chances(doc)
    if chances.denies >= (reader.least.beside if kinds else reader.least.denies):
        return UnreadReason.POSSIBLE_DENIAL
    return UnreadReason.POSSIBLE_PERMISSION if not kinds and chances.permits >= reader.least.permits else None
