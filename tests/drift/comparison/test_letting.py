import pytest

from checker.drift.clauses.between import Side
from checker.drift.comparison.letting import lets
from checker.model import Kind
from tests.drift.versions import between


@pytest.mark.parametrize(
    ("new", "let"),
    [
        ("When you join, we collect:\n\n- your name\n- the email address of your sister, solely to send the invitation", True),
        ("We will share your address only with the guides.", True),
        ("We use your address solely to send the map.", False),
        ("We do not share your address except with the guides.", False),
    ],
    ids=["an item under leave", "will", "a limit by itself", "a ban with a way out"],
)
def test_a_limit_that_came_lets_something_be_done_or_protects(new: str, *, let: bool) -> None:
    side = Side(between("We like walks.", f"We like walks.\n\n{new}"), came=True)
    limits = [each for each in side.own.statement.commitments if each.kind is Kind.LIMIT]
    assert limits
    assert any(lets(each, side) for each in limits) is let
