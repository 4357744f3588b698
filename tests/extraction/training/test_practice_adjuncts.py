"""Composed parts of sentences are trees with one head, and the same seed gives the same words."""

import pytest

from checker.extraction.training.practice_adjuncts import Adjuncts
from checker.extraction.training.practice_trees import linear


@pytest.mark.parametrize("part", ["infinitive"])
def test_a_part_is_one_tree_and_repeatable(part: str) -> None:
    first, second = (linear(getattr(Adjuncts(5), part)()) for _ in range(2))
    assert [node.form for node, _, _ in first] == [node.form for node, _, _ in second]
    assert sum(head == 0 for _, _, head in first) == 1


@pytest.mark.parametrize("part", ["infinitive"])
def test_seeds_give_variety(part: str) -> None:
    texts = {" ".join(node.form for node, _, _ in linear(getattr(Adjuncts(seed), part)())) for seed in range(20)}
    assert len(texts) > 5
