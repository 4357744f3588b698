"""Three values: how answers join, and whose words are kept."""

import pytest

from checker.verdicts.truth import ALWAYS, NEVER, Answer, Truth, all_of, any_of, distinct, inverse, met, not_met, unknown

YES, NO, OPEN = met("yes"), not_met("no"), unknown("open", "the fact")
VAGUE = met("in broad words", vague=True)


@pytest.mark.parametrize(
    ("given", "both", "either"),
    [
        pytest.param((), Truth.MET, Truth.NOT_MET, id="none"),
        pytest.param((YES, YES), Truth.MET, Truth.MET, id="both met"),
        pytest.param((YES, NO), Truth.NOT_MET, Truth.MET, id="one failed"),
        pytest.param((YES, OPEN), Truth.UNKNOWN, Truth.MET, id="one open"),
        pytest.param((NO, OPEN), Truth.NOT_MET, Truth.UNKNOWN, id="failed and open"),
        pytest.param((NO, NO), Truth.NOT_MET, Truth.NOT_MET, id="both failed"),
    ],
)
def test_conjunction_and_disjunction(given: tuple[Answer, ...], both: Truth, either: Truth) -> None:
    assert (all_of(given).truth, any_of(given).truth) == (both, either)


def test_a_conjunction_is_vague_where_a_part_is_and_a_disjunction_prefers_the_clear_one() -> None:
    assert all_of((YES, VAGUE)).vague
    assert any_of((VAGUE, YES)) is YES


def test_words_and_missing_facts_of_the_parts_are_kept_once() -> None:
    joined = all_of((OPEN, unknown("open", "the fact", "another")))
    assert (joined.text, joined.missing) == ("open", ("the fact", "another"))


def test_the_opposite_of_what_is_not_known_is_not_known() -> None:
    assert (inverse(YES).truth, inverse(NO).truth, inverse(OPEN)) == (Truth.NOT_MET, Truth.MET, OPEN)


def test_a_need_for_review_is_kept() -> None:
    assert any_of((NO, unknown("?", review=True))).review


def test_distinct_keeps_the_order_and_drops_the_empty() -> None:
    assert distinct(("b", "", "a", "b")) == ("b", "a")
    assert (ALWAYS.met, NEVER.failed, OPEN.open) == (True, True, True)
