"""Whether the purpose of a rule reach that of a flow, from the words of a text."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, share, told


def use(*data: str, **more: object) -> Event:
    return Event(data, None, Action.USE, more=dict(more))


CASES = [
    pytest.param(
        "We do not combine your photos.", use("photo", purpose="advertising"), UNDISCLOSED, id="one way of using is not every use"
    ),
    pytest.param("We do not combine your photos.", use("photo", purpose="combining profiles"), CONTRADICTED, id="the way that is named"),
    pytest.param("We do not combine your photos.", use("photo"), UNDETERMINED, id="a log that does not say what for"),
    pytest.param(
        "We protect passwords by hashing them.",
        use("password", purpose="marketing"),
        UNDISCLOSED,
        id="leave for one way of using is none for all",
    ),
    pytest.param(
        "Personal information means information that is about you and can be linked to you.",
        use("email", purpose="marketing"),
        UNDISCLOSED,
        id="a definition is leave for nothing",
    ),
    pytest.param("We do not use your photos.", use("photo", purpose="advertising"), CONTRADICTED, id="use at large"),
    pytest.param("We use no advertising cookies.", use("cookie", purpose="analytics"), UNDISCLOSED, id="cookies for another purpose"),
    pytest.param(
        "We use no advertising cookies.", use("cookie", purpose="advertising"), CONTRADICTED, id="cookies for the one that is named"
    ),
    pytest.param(
        "We may e-mail you about offers only if you have agreed.",
        use("email", purpose="marketing e-mails", consent="none"),
        CONTRADICTED,
        id="messages without the agreement they need",
    ),
    pytest.param(
        "We may e-mail you about offers only if you have agreed.",
        use("email", purpose="marketing e-mails", consent="granted"),
        CONSISTENT,
        id="messages with it",
    ),
    pytest.param(
        "If you live in the EU, we send you offers only if you agree. We send you offers.",
        use("email", purpose="offers", subject_region="US-CA", consent="none"),
        CONSISTENT,
        id="a rule for some people is none for others",
    ),
    pytest.param(
        "If you live in the EU, we send you offers only if you agree. We send you offers.",
        use("email", purpose="offers", subject_region="FR", consent="none"),
        CONTRADICTED,
        id="and binds for them",
    ),
    pytest.param(
        "Service Providers means companies that work for us. We share your email with Service Providers to perform those functions."
        " Save as set out above, we do not share your email with third parties.",
        share("email", to="Nova Labs", purpose="customer support"),
        UNDETERMINED,
        id="a purpose that points back may be this one",
    ),
    pytest.param(
        "Losers' details stay with us.",
        share("name", to="Nova Labs", role="retailer"),
        UNDETERMINED,
        id="some people's data, and whose is not known",
    ),
    pytest.param(
        "Losers' details stay with us.",
        share("name", to="Nova Labs", role="retailer", extra=(("result", "loser"),)),
        CONTRADICTED,
        id="the data of one of them",
    ),
    pytest.param(
        "We do not sell our losers' details.",
        share("name", to="Nova Labs", role="retailer", consideration="money"),
        CONTRADICTED,
        id="the data of all",
    ),
    pytest.param(
        "We do not give your name to people who keep bees.",
        share("name", to="Nova Labs", role="retailer"),
        UNDETERMINED,
        id="a denial that means some of the others",
    ),
    pytest.param(
        "We do not give your name to anyone who is not part of Acme.",
        share("name", to="Nova Labs", role="retailer"),
        CONTRADICTED,
        id="a denial that means all of them",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES)
def test_a_purpose_decides(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


PHARMACY = "If you ask for a prescription to be filled, we send your address to the pharmacy to honour the price."


@pytest.mark.parametrize(
    ("text", "purpose", "expected"),
    [
        pytest.param(PHARMACY, "filling a prescription", CONSISTENT, id="the occasion names it"),
        pytest.param(PHARMACY, "marketing of vitamins", UNDISCLOSED, id="another purpose"),
        pytest.param(PHARMACY, "prescription reminders", UNDISCLOSED, id="half of the words"),
        pytest.param(
            "If you stop the loyalty mailing, we send your address to the pharmacy to update its list.",
            "loyalty mailing",
            UNDISCLOSED,
            id="the end of something is no leave for it",
        ),
        pytest.param(
            "If you do not want a loyalty mailing, we send your address to the pharmacy to update its list.",
            "loyalty mailing",
            UNDISCLOSED,
            id="nor is not wanting it",
        ),
    ],
)
def test_the_occasion_may_name_the_purpose(text: str, purpose: str, expected: VerdictKind) -> None:
    event = share("address", to="Hillcrest", role="pharmacy", purpose=purpose, extra=(("prescription_filling_asked", "true"),))
    assert told(text, event) is expected
