"""Ways of saying that are put into plain words, each both ways by its own examples."""

import pytest

from checker.extraction.recasts import Recast, recast, recasts
from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize("rule", recasts(), ids=[rule.id for rule in recasts()])
def test_each_turns_its_examples_and_leaves_its_near_misses(rule: Recast) -> None:
    for text in rule.examples.yes:
        assert rule.plain(text) != text
    for text in rule.examples.no:
        assert rule.plain(text) == text
