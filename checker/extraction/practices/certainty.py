"""How sure a reading is: doubts take from full marks, and what they leave is calibrated by how often such readings were right."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Self

from pydantic import Field, model_validator

from checker.extraction.nouns.phrases import Phrase, is_reference
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.questions import asks_for
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.practices.contacting import medium_of
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.standing.joined_verbs import is_shared_with_it
from checker.model import Actor, Doubt, Trace, Value
from checker.resources import data_folder
from checker.yamlfile import validated

_LONG = 90  # tokens
_LEAST = 20  # hundredths


class Weight(Value):
    """What one doubt does to the score, in hundredths, and how a person is told of it."""

    id: Doubt
    takes: int = Field(default=0, ge=0, le=100)
    at_most: int = Field(default=100, ge=0, le=100)
    says: str = Field(min_length=1)


class Calibration(Value):
    """How often readings of a score were right: points of a rising line, for our own practices and for those of others, in hundredths."""

    source: str = Field(min_length=1)
    threshold: int  # what may accuse before calibrating may accuse after it, and nothing else (checker/verdicts/clauses/rules.py)
    own: tuple[tuple[int, int], ...] = Field(min_length=2)
    others: tuple[tuple[int, int], ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _rises(self) -> Self:
        for line in (self.own, self.others):
            ordered = all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(line))
            if not ordered or (line[0][0], line[-1][0]) != (0, 100) or not all(0 <= share <= 100 for _, share in line):
                raise ValueError("a line must rise from score 0 to score 100, with shares between 0 and 100")
            if any((score >= self.threshold) != (share >= self.threshold) for score, share in line):
                raise ValueError(f"a line must cross {self.threshold} where the score does, or readings would accuse that may only doubt")
        return self


class Certainty(Value):
    """`rules/confidence.yaml`: the doubts and the calibration."""

    full: int = Field(gt=0, le=100)
    doubts: tuple[Weight, ...]
    calibration: Calibration

    @model_validator(mode="after")
    def _knows_every_doubt(self) -> Self:
        if sorted(weight.id for weight in self.doubts) != sorted(Doubt):
            raise ValueError(f"name each doubt once: {', '.join(Doubt)}")
        return self


@lru_cache(maxsize=1)
def certainty() -> Certainty:
    """Load the shipped weights; every mistake in the file is a UsageError with file and line."""
    return validated(Certainty, data_folder("rules") / "confidence.yaml")


def doubts(predicate: Predicate, data: Sequence[Phrase], receivers: Sequence[Recipient], setting: Setting) -> tuple[Doubt, ...]:
    """Return what makes a predicate with these arguments less than a listed verb with known data."""
    found = []
    known = any(medium_of(p) is not None for p in data) or any(  # "we ring you" uses the number
        identify(p, setting.ontology.data) is not None or asks_for(p.doc[p.head]) is not None for p in data
    )
    if data and not known:
        referring = any(is_reference(p.doc[p.head]) for p in data)
        found.append(Doubt.DATA_BY_REFERENCE if referring else Doubt.DATA_UNKNOWN)
    if predicate.nominal or predicate.verb is None:
        found.append(Doubt.NO_VERB)
    if any(not r.certain for r in receivers):
        found.append(Doubt.RECIPIENT_UNCERTAIN)
    if predicate.weak:
        found.append(Doubt.VERB_UNLISTED)
    if not predicate.nominal and is_shared_with_it(predicate.head):
        found.append(Doubt.NEGATION_SHARED)
    if len(predicate.token.doc) > _LONG:
        found.append(Doubt.LONG_SENTENCE)
    return tuple(found)


def score(found: Sequence[Doubt]) -> float:
    """Return what doubts leave of full marks, 0 to 1: each takes its part, and some set a limit."""
    weights = [weight for weight in certainty().doubts if weight.id in found]
    left = certainty().full - sum(weight.takes for weight in weights)
    return min(max(left, _LEAST), *(weight.at_most for weight in weights), 100) / 100


def with_doubt(trace: Trace, doubt: Doubt) -> Trace:
    """Return a trace with one doubt more."""
    found = (*trace.doubts, *(() if doubt in trace.doubts else (doubt,)))
    return trace.model_copy(update={"doubts": found, "score": score(found)})


def less_sure(one: Trace, other: Trace) -> Trace:
    """Return the trace of the less sure of two readings that become one, the first when they are equal."""
    return other if other.score < one.score else one


def calibrated(found: float, actor: Actor) -> float:
    """Return how often readings with a score were right, 0 to 1: between two measured points, what lies between them."""
    line = certainty().calibration.others if actor is Actor.THIRD_PARTY else certainty().calibration.own
    point = round(found * 100)
    at = max(1, bisect_left([score for score, _ in line], point))
    (low, before), (high, after) = line[at - 1 : at + 1]
    return round(before + (point - low) / (high - low) * (after - before)) / 100
