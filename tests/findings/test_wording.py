from datetime import UTC, datetime

import pytest

from checker.findings.wording import facts, listing, practice
from checker.model import Action
from checker.report import DataItem, Fact
from tests.rendering.sample_case import flow


def items(*labels: str) -> tuple[DataItem, ...]:
    return tuple(DataItem(name=label, label=label) for label in labels)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a and b"),
        (("a", "b", "c"), "a, b and c"),
        (("a", "b", "c", "d", "e"), "a, b, c and 2 more"),
        (("a", "a"), "a"),
    ],
    ids=["none", "one", "two", "three", "five", "the same twice"],
)
def test_a_list_is_joined_as_a_person_would(words: tuple[str, ...], said: str) -> None:
    assert listing(words) == said


@pytest.mark.parametrize(
    ("action", "data", "recipient", "said"),
    [
        (Action.SHARE, items("profile photo"), "Clarivue", "Profile photo shared with Clarivue"),
        (Action.SELL, items("email address"), "AdReach", "Email address sold to AdReach"),
        (Action.COLLECT, items("shoe_size"), None, "shoe_size collected"),
        (Action.SHARE, items("gender"), None, "Gender shared with a recipient that the log does not name"),
        (Action.USE, items("gender"), "LabNorth", "Gender used (LabNorth)"),
        (Action.PUBLISH, (), None, "Data made public"),
    ],
    ids=["shared", "sold", "a field name keeps its spelling", "unnamed recipient", "used by somebody", "no data named"],
)
def test_a_practice_is_said_in_words(action: Action, data: tuple[DataItem, ...], recipient: str | None, said: str) -> None:
    assert practice(action, data, recipient) == said


def test_facts_show_what_is_known_and_the_silence_that_verdicts_turn_on() -> None:
    one = flow(["gender"], "A", "2014-01-01", consent="none", notice_given=False, consent_scope=("ads", "research"), subject_age=None)
    two = flow(["gender"], "A", "2014-01-02", consent="granted", notice_given=False)
    assert facts([one, two]) == (
        Fact(name="Role claimed by the log"),
        Fact(name="Consent", values=("none", "granted")),
        Fact(name="Consent given to", values=("ads", "research")),
        Fact(name="Person had opted out"),
        Fact(name="Person was told before", values=("no",)),
        Fact(name="Received in return"),
        Fact(name="Contract"),
    )


def test_a_time_of_day_names_its_zone() -> None:
    event = flow(["gender"], "A", "2014-01-01", collected_at=datetime(2013, 5, 1, 9, 30, tzinfo=UTC))
    assert Fact(name="Collected at", values=("2013-05-01 09:30 UTC",)) in facts([event])


def test_whose_practice_it_is_is_told_where_the_log_is_another_organisations() -> None:
    assert Fact(name="Done by", values=("Brightloft",)) in facts([flow(["gender"], "A", "2014-01-01", actor="Brightloft")])
    assert all(fact.name != "Done by" for fact in facts([flow(["gender"], "A", "2014-01-01")]))


def test_many_values_are_counted_beyond_the_first() -> None:
    ages = [flow(["gender"], "A", "2014-01-01", subject_age=age) for age in (20, 21, 22, 23, 24)]
    assert Fact(name="Age", values=("20", "21", "22"), more=2) in facts(ages)
