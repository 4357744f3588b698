"""Boxes that people tick, both ways."""

import pytest

from checker.model import Action, ConditionKind, Kind
from checker.verdicts.conditions.ticked import asks_box, by_box
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import answer, clause, flow, policy, recipient, when


@pytest.mark.parametrize(
    ("text", "log", "expected"),
    [
        ("if you tick it", (("partner_offers_box", "ticked"),), Truth.MET),
        ("if you ticked the box", (("offers_box", "not ticked"),), Truth.NOT_MET),
        ("if the box was left unticked", (("offers_box", "empty"),), Truth.MET),
        ("if you have not ticked it", (("offers_box", "ticked"),), Truth.NOT_MET),
    ],
)
def test_the_one_box_of_the_log_decides(text: str, log: tuple[tuple[str, str], ...], expected: Truth) -> None:
    found = by_box(text, flow(extra=log))
    assert found is not None
    assert found.truth is expected


@pytest.mark.parametrize(
    ("text", "log"),
    [
        ("if you tick it", ()),
        ("if you tick it", (("offers_box", "ticked"), ("news_box", "empty"))),
        ("if you tick it", (("offers_box", "3"),)),
        ("if you ask for it", (("offers_box", "ticked"),)),
        ("if you tick it", (("offers", "ticked"),)),
    ],
)
def test_other_logs_and_conditions_stay_open(text: str, log: tuple[tuple[str, str], ...]) -> None:
    assert by_box(text, flow(extra=log)) is None


def test_a_permission_turns_on_the_box() -> None:
    given = clause(Kind.PERMIT, Action.SHARE, data=("user.contact.email",), to=("business_partner",),
                   conditions=(when(ConditionKind.USER_DIRECTION, "If you tick it"),))  # fmt: skip
    maker = recipient("Nova", "business_partner")
    ticked = flow(("email",), "Nova", extra=(("partner_offers_box", "ticked"),))
    assert answer(ticked, policy(given), register=(maker,))[0] == "consistent"
    assert asks_box("If you tick it", "partner_offers_box")
    assert not asks_box("If you tick it", "partner_offers")
