"""A machine-parsed sentence, and the best tree of a matrix of scores (Chu and Liu 1965; Edmonds 1967)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
_NEVER = -1e9
_MOST_CYCLES = 40


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed sentence: heads count from 1, 0 is the root; ``sure`` is the mean log probability of the arcs."""

    words: tuple[str, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]
    tags: tuple[str, ...]
    pos: tuple[str, ...]
    sure: float


def best_tree(scores: Scores) -> list[int]:
    """Return the head of every word for scores [dependent, head] with the root at 0: a tree with exactly one word under the root."""
    left = scores.astype(np.float32).copy()
    np.fill_diagonal(left, _NEVER)
    heads = [0, *(int(h) for h in left[1:].argmax(1))] if len(left) > 1 else [0]
    for _ in range(_MOST_CYCLES):
        cycle = _cycle(heads)
        if cycle is None:
            break
        _break(cycle, heads, left)
    return _one_root(heads, scores)


def _cycle(heads: list[int]) -> list[int] | None:
    for start in range(1, len(heads)):
        path: list[int] = []
        word = start
        while word and word not in path:
            path.append(word)
            word = heads[word]
        if word:
            return path[path.index(word) :]
    return None


def _break(cycle: list[int], heads: list[int], left: Scores) -> None:
    """Replace the arc of the cycle that costs least, and forbid arcs back into it."""
    outside = [h for h in range(len(heads)) if h not in cycle]
    dependent, head = max(((d, h) for d in cycle for h in outside), key=lambda arc: float(left[arc] - left[arc[0], heads[arc[0]]]))
    left[dependent, cycle] = _NEVER
    heads[dependent] = head


def _one_root(heads: list[int], scores: Scores) -> list[int]:
    roots = [i for i in range(1, len(heads)) if heads[i] == 0]
    if len(heads) > 1 and len(roots) != 1:
        kept = max(roots or range(1, len(heads)), key=lambda i: float(scores[i, 0]))
        heads = [kept if i in roots and i != kept else head for i, head in enumerate(heads)]
        heads[kept] = 0
    return heads
