"""Opt-outs count after the time that the text says they take."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, Event, share, told

PLAIN = "We share your purchase history with advertisers. You can opt out of this sharing, and we then stop."
LATER = f"{PLAIN} An opt-out takes effect 15 days after your request."
WITHIN = f"{PLAIN} We process opt-outs within 10 days."
NOTICE = "We share your purchase history with advertisers unless you opt out within 30 days of this notice."
MAIL = f"{PLAIN} Opting out of our newsletters takes effect after 10 days."
SHARING = f"{PLAIN} Opting out of sharing takes effect after 10 days."
ANSWER = f"{PLAIN} If you lodge an objection to a decision, we complete our review within 30 days."
OTHERS = f"{PLAIN} A change of this policy takes effect 15 days after we post it."


def sold(**fields: str) -> Event:
    return share("purchase history", role="advertising.advertiser", purpose="advertising", opted_out=True, extra=tuple(fields.items()))


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(PLAIN, sold(), CONTRADICTED, id="no delay"),
        pytest.param(LATER, sold(), UNDETERMINED, id="a delay, and no date"),
        pytest.param(LATER, sold(days_since_opt_out="9"), CONSISTENT, id="within it"),
        pytest.param(LATER, sold(days_since_opt_out="20"), CONTRADICTED, id="past it"),
        pytest.param(LATER, sold(opted_out_at="2014-09-10"), CONSISTENT, id="by its date"),
        pytest.param(WITHIN, sold(days_since_opt_out="20"), CONTRADICTED, id="a time of processing"),
        pytest.param(WITHIN, sold(), UNDETERMINED, id="a time of processing, and no date"),
        pytest.param(NOTICE, sold(days_since_opt_out="5"), CONTRADICTED, id="days within which one may opt out"),
        pytest.param(MAIL, sold(days_since_opt_out="5"), CONTRADICTED, id="of opting out of mail"),
        pytest.param(SHARING, sold(days_since_opt_out="5"), CONSISTENT, id="of opting out of sharing"),
        pytest.param(ANSWER, sold(days_since_opt_out="5"), CONTRADICTED, id="of an answer"),
        pytest.param(OTHERS, sold(), CONTRADICTED, id="of something else"),
    ],
)
def test_an_opt_out_counts_after_its_delay(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
