"""Clocks of the data of something, both ways."""

import pytest

from checker.model import Action, ConditionKind, Kind
from checker.verdicts.reach.records_of import things_of
from tests.verdicts.sample import DAY, answer, clause, flow, policy, when

DAY_ONE = DAY.replace(year=DAY.year - 1)


def judged(data: str, *log: tuple[str, str], item: str = "advertising_id") -> str:
    clock = when(ConditionKind.TIME, "within one day of receipt", days=1)
    text = policy(
        clause(Kind.REQUIRE, Action.DELETE, data=(f"{data}:user",), conditions=(clock,), text=f"{data} must be erased in one day.")
    )
    return answer(flow((item,), None, Action.RETAIN, extra=log, collected_at=DAY_ONE), text)[0]


@pytest.mark.parametrize(
    ("data", "log", "expected"),
    [
        ("Data of a lost bid", (("bid_outcome", "won"),), "undetermined"),
        ("Data of a lost bid", (), "undetermined"),
        ("Data of a lost bid", (("bid_outcome", "lost"),), "contradicted"),
        ("Information of our customers", (), "contradicted"),
        ("Your data", (), "contradicted"),
    ],
)
def test_what_data_are_of_has_to_be_shown(data: str, log: tuple[tuple[str, str], ...], expected: str) -> None:
    assert judged(data, *log) == expected


def test_an_item_that_names_what_they_are_of_is_one() -> None:
    assert judged("Data of a lost bid", item="lost bid id") == "contradicted"


def test_clocks_of_all_data_are_of_nothing_in_particular() -> None:
    assert things_of(clause(Kind.REQUIRE, Action.DELETE, data=("Data of a lost bid:user",))) == ("a lost bid",)
    assert things_of(clause(Kind.REQUIRE, Action.DELETE, data=("data of users:user",))) == ()
    assert things_of(clause(Kind.REQUIRE, Action.DELETE, data=("footage of a theft:user.content.video",))) == ()
