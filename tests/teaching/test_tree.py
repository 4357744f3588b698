import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from checker.teaching.tree import best_tree


def reaches_the_root(heads: list[int], word: int) -> bool:
    seen: set[int] = set()
    while word and word not in seen:
        seen.add(word)
        word = heads[word]
    return word == 0


def test_the_highest_arcs_are_taken_where_they_make_a_tree() -> None:
    scores = np.full((4, 4), -5.0, dtype=np.float32)
    scores[2, 0] = scores[1, 2] = scores[3, 2] = 0.0
    assert best_tree(scores) == [0, 2, 0, 2]


def test_a_cycle_is_broken_where_it_costs_least() -> None:
    scores = np.full((3, 3), -9.0, dtype=np.float32)
    scores[1, 2] = scores[2, 1] = 0.0
    scores[1, 0], scores[2, 0] = -2.0, -1.0
    assert best_tree(scores) == [0, 2, 0]


@pytest.mark.parametrize("size", [1, 2])
def test_the_smallest_sentences_have_trees(size: int) -> None:
    assert best_tree(np.zeros((size, size), dtype=np.float32)) == [0] * size


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 8).flatmap(lambda n: arrays(np.float32, (n, n), elements=st.floats(-20, 0, width=32))))
def test_any_scores_give_a_tree_with_one_word_under_the_root(scores: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> None:
    heads = best_tree(scores)
    assert sum(head == 0 for head in heads[1:]) == 1
    assert all(reaches_the_root(heads, word) for word in range(1, len(heads)))
