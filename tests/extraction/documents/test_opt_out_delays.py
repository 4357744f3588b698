"""How long an opt-out takes to count is told of every way out of a text."""

import pytest

from checker.model import ConditionKind
from tests.extraction.conftest import Read

SHARED = "We share your purchase history with advertisers unless you opt out."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{SHARED} An opt-out takes effect 15 days after your request.", 15, id="it takes effect"),
        pytest.param(f"{SHARED} Opt-outs are processed within ten business days.", 10, id="it is processed"),
        pytest.param(f"{SHARED} Please allow up to two weeks for your opt-out.", 14, id="it may take"),
        pytest.param(f"{SHARED} This notice takes effect 15 days after it is posted.", None, id="of the notice"),
        pytest.param(f"{SHARED} An opt-out takes effect at once.", None, id="at once"),
        pytest.param(f"{SHARED} An opt-out is effective for 5 years.", None, id="how long it lasts"),
    ],
)
def test_a_delay_is_told_once_for_all(commitments: Read, text: str, expected: int | None) -> None:
    ways = [c for each in commitments(text) for c in (*each.conditions, *each.exceptions) if c.kind is ConditionKind.OPT_OUT]
    assert [c.days for c in ways] == [expected] * len(ways)
    assert ways
