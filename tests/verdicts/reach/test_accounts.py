"""What stands in an account goes with it, where text or log tie the one to the other."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, keep, told

YOUNG = "We collect lap times to run courses. If the account of a swimmer under 13 has not been used for 12 months, we erase it."
ALL = "Accounts nobody has used for 12 months are deleted together with everything in them."
TAX = "We keep your orders for ten years. An account that has not been used for two years is deleted."


def kept(data: str, age: int | None = None, purpose: str = "storage", **fields: str) -> Event:
    return keep(data, purpose=purpose, subject_age=age, extra=tuple(fields.items()))


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(YOUNG, kept("lap times", 10, last_used_at="2011-01-01"), CONTRADICTED, id="the log dates the last use"),
        pytest.param(YOUNG, kept("lap times", 10, last_used_at="2014-02-01"), CONSISTENT, id="used lately"),
        pytest.param(YOUNG, kept("lap times", 17, last_used_at="2011-01-01"), CONSISTENT, id="of somebody older"),
        pytest.param(
            YOUNG, kept("lap times", last_used_at="2011-01-01", parental_consent="granted"), UNDETERMINED, id="of whom we do not know"
        ),
        pytest.param(ALL, kept("phone number", last_activity="2011-01-01"), CONTRADICTED, id="everything in it"),
        pytest.param("We delete accounts.", kept("phone number", last_activity="2011-01-01"), UNDISCLOSED, id="no clock"),
        pytest.param(TAX, kept("orders", purpose="bookkeeping", last_login="2011-01-01"), UNDETERMINED, id="with a time of its own"),
        pytest.param(TAX, kept("profile photo", last_login="2011-01-01"), CONTRADICTED, id="without one"),
    ],
)
def test_what_goes_with_an_account(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
