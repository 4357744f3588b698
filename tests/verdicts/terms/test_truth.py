"""Three values: how answers join, and whose words are kept."""

import pytest

from checker.model import Element
from checker.verdicts.terms.questions import AGE, NOTICE
from checker.verdicts.terms.truth import ALWAYS, NEVER, Answer, Truth, about, all_of, any_of, distinct, inverse, met, not_met, told, unknown

YES, NO, OPEN = met("yes"), not_met("no"), unknown("open", NOTICE)
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
    joined = all_of((OPEN, unknown("open", NOTICE, AGE)))
    assert (joined.text, joined.missing) == ("open", (NOTICE, AGE))


def test_the_opposite_of_what_is_not_known_is_not_known() -> None:
    assert (inverse(YES).truth, inverse(NO).truth, inverse(OPEN)) == (Truth.NOT_MET, Truth.MET, OPEN)


def test_a_need_for_review_is_kept() -> None:
    assert any_of((NO, unknown("?", review=True))).review


def test_distinct_keeps_the_order_and_drops_the_empty() -> None:
    assert distinct(("b", "", "a", "b")) == ("b", "a")
    assert (ALWAYS.met, NEVER.failed, OPEN.open) == (True, True, True)


def test_parts_that_differ_only_in_the_words_of_the_text_are_told_as_one() -> None:
    joined = any_of((not_met("Nova is none of", "vendors"), not_met("Nova is none of", "partners"), not_met("it was no law")))
    assert joined.text == "Nova is none of “vendors” or “partners”; it was no law"


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ((), "none of"),
        (("a",), "none of “a”"),
        (("a", "a"), "none of “a”"),
        (("a", "b", "c"), "none of “a”, “b” or “c”"),
        (tuple("abcdefgh"), "none of “a”, “b”, “c”, “d” or 4 more"),
    ],
    ids=["nothing", "one", "the same twice", "three", "many"],
)
def test_phrases_stand_at_the_end(named: tuple[str, ...], said: str) -> None:
    assert told("none of", named) == said


def test_an_answer_keeps_what_was_tested_and_a_joint_one_turns_on_the_last() -> None:
    role, data = about(Element.ROLE, YES), about(Element.DATA, met("covered"))
    assert about(Element.DATA, role).element is Element.ROLE
    assert about(Element.CONDITION, all_of((data, met("as the text says")))).turns_on is Element.CONDITION
    assert all_of((data, role)).turns_on is Element.ROLE
    assert (ALWAYS.turns_on, about(Element.DATA, ALWAYS)) == (None, ALWAYS)
