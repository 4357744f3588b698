"""Messages to the person, from the words of a text to a verdict: what they are about, which way they go, and what else is done."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, told

ONLY, NEVER = "We text you only about your delivery.", "We will not call you."


def use(*data: str, purpose: str, **more: object) -> Event:
    return Event(data, None, Action.USE, more={"purpose": purpose, **more})


CASES = [
    pytest.param(
        "We send appointment reminders by text message and e-mail.",
        use("phone number", purpose="appointment reminders"),
        CONSISTENT,
        id="what is sent, by the first way",
    ),
    pytest.param(
        "We send appointment reminders by text message and e-mail.",
        use("email address", purpose="appointment reminders"),
        CONSISTENT,
        id="and by the second",
    ),
    pytest.param(
        "From time to time we write to supporters by post about our appeals.",
        use("postal address", purpose="fundraising appeals"),
        CONSISTENT,
        id="people by another name",
    ),
    pytest.param(
        "We will e-mail you when your order has shipped.", use("email address", purpose="order updates"), CONSISTENT, id="an occasion"
    ),
    pytest.param(
        "You will get a text from us the day before your delivery.",
        use("phone number", purpose="delivery notification"),
        CONSISTENT,
        id="what the person gets",
    ),
    pytest.param("We never ring customers to sell them anything.", use("phone number", purpose="telemarketing"), CONTRADICTED, id="an end"),
    pytest.param(ONLY, use("phone number", purpose="promotional text messages"), CONTRADICTED, id="no matter of the service"),
    pytest.param(ONLY, use("phone number", purpose="delivery text messages"), CONSISTENT, id="the matter itself"),
    pytest.param(ONLY, use("phone number", purpose="account recovery"), UNDISCLOSED, id="a number is used for more than messages"),
    pytest.param(NEVER, use("phone number", purpose="marketing calls"), CONTRADICTED, id="a way that is ruled out"),
    pytest.param(NEVER, use("phone number", purpose="text reminders"), UNDISCLOSED, id="another way"),
    pytest.param(NEVER, use("phone number", purpose="marketing"), UNDETERMINED, id="a way that the log does not tell"),
    pytest.param("We will not call you again.", use("phone number", purpose="sales calls"), UNDISCLOSED, id="once more is not ever"),
    pytest.param("We do not ring you at work.", use("phone number", purpose="sales calls"), UNDISCLOSED, id="a place is not everywhere"),
    pytest.param(
        "We will never call you to ask for your password.",
        use("phone number", purpose="sales calls"),
        UNDISCLOSED,
        id="one end is not every end",
    ),
    pytest.param(
        "We won't text you about anything else.", use("phone number", purpose="text reminder"), UNDETERMINED, id="the rest, not promoting"
    ),
    pytest.param(
        "We text you about your delivery. We won't text you about anything else.",
        use("phone number", purpose="promotional text messages"),
        CONTRADICTED,
        id="the rest, promoting",
    ),
    pytest.param("We do not cold-call.", use("phone number", purpose="cold calling"), CONTRADICTED, id="a verb that says what for"),
    pytest.param(
        "We will only contact you for marketing if you have ticked the box.",
        use("email address", purpose="marketing", consent="none"),
        CONTRADICTED,
        id="on terms, and without them",
    ),
    pytest.param(
        "We will only contact you for marketing if you have ticked the box.",
        use("email address", purpose="marketing", consent="granted"),
        CONSISTENT,
        id="on terms, and with them",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES)
def test_a_message_decides(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
