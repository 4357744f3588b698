"""An index of rules by the words that they need never leaves out a rule that would find something."""

import pytest

from checker.extraction.words.needed import Needed
from checker.extraction.words.recasts import recasts

RULES = [("only", "no"), (), ("not to ", "on"), ("nobody",), ("no",)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [1]),
        ("we sell it", [1]),
        ("only you", [0, 1, 2]),
        ("nobody", [0, 1, 3, 4]),
        ("we ask you not to go", [0, 1, 2, 4]),
        ("we ask you not tomorrow", [0, 1, 4]),
    ],
)
def test_rules_are_found_in_their_order_each_by_any_of_its_words(text: str, found: list[int]) -> None:
    assert Needed(RULES).of(text) == found


def test_it_finds_what_looking_for_every_word_finds() -> None:
    rules = [each.needs for each in recasts()]
    index = Needed(rules)
    for text in {text.lower() for each in recasts() for text in (*each.examples.yes, *each.examples.no)}:
        assert index.of(text) == [i for i, needs in enumerate(rules) if not needs or any(word in text for word in needs)], text


def test_no_recast_that_would_change_a_sentence_is_left_out() -> None:
    index = Needed([each.needs for each in recasts()])
    for text in {text for each in recasts() for text in (*each.examples.yes, *each.examples.no)}:
        found = set(index.of(text.lower()))
        assert [each.id for i, each in enumerate(recasts()) if i not in found and each.plain(text) != text] == []
