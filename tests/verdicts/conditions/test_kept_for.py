"""What is kept past its time because it is needed."""

from datetime import timedelta

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.sample import DAY
from tests.verdicts.test_from_text import Event, told

CONSISTENT, CONTRADICTED, UNDETERMINED = VerdictKind.CONSISTENT, VerdictKind.CONTRADICTED, VerdictKind.UNDETERMINED
WARRANTY = "We delete your data within sixty days of the closing of your account, unless they are needed to honour warranties."
STILL = "We delete your data within sixty days of the closing of your account, unless we still need them."


def kept(days: int, purpose: str | None) -> Event:
    closed = (DAY - timedelta(days=days)).strftime("%Y-%m-%d")
    return Event(("email",), action=Action.RETAIN, more={"purpose": purpose, "extra": (("account_closed_at", closed),)})


@pytest.mark.parametrize(
    ("text", "days", "purpose", "expected"),
    [
        pytest.param(WARRANTY, 153, None, UNDETERMINED, id="nobody knows whether they were needed"),
        pytest.param(WARRANTY, 153, "marketing", CONTRADICTED, id="kept for another end"),
        pytest.param(WARRANTY, 153, "honouring warranties", CONSISTENT, id="kept for that end"),
        pytest.param(WARRANTY, 20, None, CONSISTENT, id="within the time"),
        pytest.param(STILL, 153, "marketing", UNDETERMINED, id="what they are needed for is not said"),
        pytest.param(
            "We delete your data within sixty days of the closing of your account.", 153, None, CONTRADICTED, id="no way out at all"
        ),
    ],
)
def test_that_nothing_shows_the_contrary_is_no_leave(text: str, days: int, purpose: str | None, expected: VerdictKind) -> None:
    assert told(text, kept(days, purpose)) is expected
