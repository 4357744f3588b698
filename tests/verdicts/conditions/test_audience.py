"""Age, place, state and age of the data: met, not met, or which fact is missing."""

from dataclasses import replace

import pytest

from checker.model import Condition, ConditionKind, DataState, Flow, Question
from checker.verdicts.conditions.audience import weigh_age, weigh_deidentified, weigh_readable, weigh_region
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, setting, when

K = ConditionKind
MET, NOT_MET, UNKNOWN = Truth
AGE = flow(("age",), "Nova Labs")


def in_state(state: DataState | None) -> Flow:
    return replace(AGE, data_state=state)


@pytest.mark.parametrize(
    ("text", "state", "expected"),
    [
        pytest.param("in hashed form", DataState.HASHED, MET, id="hashed, as the text says"),
        pytest.param("in de-identified form", DataState.HASHED, NOT_MET, id="hashed is not de-identified"),
        pytest.param("under a pseudonym", DataState.PSEUDONYMOUS, MET, id="pseudonymous, as the text says"),
        pytest.param("in hashed form", DataState.PSEUDONYMOUS, NOT_MET, id="a pseudonym is no hash"),
        pytest.param("in hashed form", DataState.IDENTIFIED, NOT_MET, id="identified is not hashed"),
        pytest.param("in de-identified form", DataState.AGGREGATED, MET, id="totals are more than de-identified"),
        pytest.param("in hashed form", None, UNKNOWN, id="not known"),
    ],
)
def test_the_state_that_a_text_asks_for(text: str, state: DataState | None, expected: Truth) -> None:
    assert weigh_deidentified(when(K.DEIDENTIFIED, text), setting(in_state(state))).truth is expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        pytest.param(DataState.IDENTIFIED, (MET, ()), id="identified"),
        pytest.param(DataState.HASHED, (NOT_MET, ()), id="hashed"),
        pytest.param(DataState.AGGREGATED, (NOT_MET, ()), id="totals"),
        pytest.param(None, (UNKNOWN, (questions.STATE,)), id="not known"),
    ],
)
def test_readable_form(state: DataState | None, expected: tuple[Truth, tuple[Question, ...]]) -> None:
    answer = weigh_readable(when(K.OTHER, "in readable form"), setting(in_state(state)))
    assert answer is not None
    assert (answer.truth, answer.missing) == expected


def test_words_about_something_else_say_nothing_of_readable_form() -> None:
    assert weigh_readable(when(K.OTHER, "if you fill in a form"), setting(in_state(DataState.IDENTIFIED))) is None


@pytest.mark.parametrize(
    ("condition", "event", "expected"),
    [
        pytest.param(when(K.AGE, "children"), replace(AGE, subject_age=12), (MET, False), id="a child is under 13"),
        pytest.param(when(K.AGE, "children"), replace(AGE, subject_age=17), (UNKNOWN, True), id="between 13 and 18 laws differ"),
        pytest.param(when(K.AGE, "children"), replace(AGE, subject_age=18), (NOT_MET, False), id="and not 18"),
        pytest.param(when(K.AGE, "the young at heart"), replace(AGE, subject_age=18), (UNKNOWN, True), id="no age that is known here"),
        pytest.param(
            when(K.AGE, "from 13 to 17", age_from=13, age_below=18), replace(AGE, subject_age=13), (MET, False), id="from that age on"
        ),
    ],
)
def test_age(condition: Condition, event: Flow, expected: tuple[Truth, bool]) -> None:
    answer = weigh_age(condition, setting(event))
    assert (answer.truth, answer.review) == expected


@pytest.mark.parametrize(
    ("ids", "place", "expected"),
    [
        pytest.param(("US-CA", "US-NY"), "us-ny", (MET, False), id="one of two"),
        pytest.param(("US-CA",), "US", (NOT_MET, False), id="the whole is not the part"),
        pytest.param((), "US", (UNKNOWN, True), id="a place that is not known here"),
    ],
)
def test_region(ids: tuple[str, ...], place: str, expected: tuple[Truth, bool]) -> None:
    answer = weigh_region(when(K.REGION, "where you live", ids=ids), setting(replace(AGE, subject_region=place)))
    assert (answer.truth, answer.review) == expected
