"""Train the span component of the second reader: softmax over what is counted of a phrase and its vector, AdaGrad, a fixed seed."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.extraction.doubts.spotting import BUCKETS, SLOTS, Buckets, Numbers, Sentence, Spotter, candidates, counted, vector
from checker.ontology import Ontology
from checker.teaching.marks import Labels

EPOCHS, RATE, DECAY, SEED = 8, 0.2, 1e-5, 13
Marked = tuple[Sentence, Labels, float]  # a parsed sentence, the slot of every token, and how much it counts
Row = tuple[Buckets, Numbers, int, float]


def rows(sentences: Sequence[Marked], ontology: Ontology) -> Iterator[Row]:
    """Yield what is counted of every candidate, its vector, its slot counted from 1 (0: none) and its weight."""
    for doc, slots, weight in sentences:
        for head in candidates(doc):
            yield counted(head, ontology), vector(head), int(slots[head.i]), weight


def fitted(told: Sequence[Row]) -> Spotter:
    """Return the weights that tell the slots of candidates; the same rows give the same weights."""
    size = len(SLOTS) + 1
    weights, dense = np.zeros((BUCKETS, size)), np.zeros((len(told[0][1]), size))
    seen, seen_dense = np.full(weights.shape, 1e-2), np.full(dense.shape, 1e-2)
    order = np.random.default_rng(SEED)
    for _ in range(EPOCHS):
        for number in order.permutation(len(told)):
            found, vectors, slot, weight = told[number]
            scale = 1 / np.sqrt(len(found))
            wrong = _wrong(weights[found].sum(axis=0) * scale + vectors @ dense, slot) * weight
            step = wrong * scale + DECAY * weights[found]
            seen[found] += step * step
            weights[found] -= RATE * step / np.sqrt(seen[found])
            steps = np.outer(vectors, wrong) + DECAY * dense
            seen_dense += steps * steps
            dense -= RATE / 4 * steps / np.sqrt(seen_dense)
    return Spotter(weights.astype(np.float32), dense.astype(np.float32))


def _wrong(odds: NDArray[np.float64], slot: int) -> NDArray[np.float64]:
    said = np.exp(odds - odds.max())
    said /= said.sum()
    said[slot] -= 1
    wrong: NDArray[np.float64] = said
    return wrong
