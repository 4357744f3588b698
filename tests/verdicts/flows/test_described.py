"""Whom a log describes: fields and names that say what the recipient is, both ways."""

import pytest

from checker.model import VerdictKind
from checker.verdicts.flows.described import describes
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, share, told

NEVER = "We do not share your photo with advertisers."
TOLD, SENT, HIRED = "We never show your phone number to drivers.", "We send your meter readings to your landlord.", "service providers"


def to(name: str, *data: str, role: str | None = None, **fields: str) -> Event:
    return share(*data, to=name, role=role, extra=tuple(fields.items()))


CASES = [
    pytest.param(SENT, to("Hart", "meter readings", recipient_is="landlord"), CONSISTENT, id="a field names the class"),
    pytest.param(SENT, to("Hart", "meter readings"), UNDETERMINED, id="a log that does not say who it is"),
    pytest.param(SENT, to("Hart", "meter readings", recipient_is="plumber"), UNDETERMINED, id="who is something else may be this too"),
    pytest.param(
        "Nothing about you goes to your landlord.",
        to("Hart", "photo", recipient_is="the tenant's landlord"),
        CONTRADICTED,
        id="a denial by the log's own word",
    ),
    pytest.param(
        "Nothing about you goes to your manager.",
        to("Oak", "photo", manager_approved="yes"),
        UNDETERMINED,
        id="a field that shares a word and is about something else",
    ),
    pytest.param(
        "We give your policy number to your insurer.",
        to("Corvid Mutual", "policy number", role="insurer", recipient_is_subjects_insurer="true"),
        CONSISTENT,
        id="whose insurer it is goes for the person's",
    ),
    pytest.param(
        "We give your policy number to your insurer.",
        to("Corvid Mutual", "policy number", role="insurer", recipient_is_subjects_insurer="false"),
        UNDISCLOSED,
        id="an insurer, but somebody else's",
    ),
    pytest.param(
        "We send your energy company your heating hours.",
        to("Valley Power", "heating hours", role="business_partner", energy_company_of_customer="true"),
        CONSISTENT,
        id="a field all of whose words are the text's",
    ),
    pytest.param(
        f"We share your photo with our {HIRED}.",
        to("Zed", "photo", recipient_is="service provider"),
        UNDETERMINED,
        id="no proof of a contract",
    ),
    pytest.param(TOLD, to("assigned driver", "phone number", role="third_party.partner"), CONTRADICTED, id="a name that says what it is"),
    pytest.param(TOLD, to("fleet operator", "phone number", role="third_party.partner"), UNDISCLOSED, id="a name that says it is another"),
    pytest.param(
        "We make our subscriber list available to other reputable firms.",
        to("Oak", "subscriber list", role="retailer", vetted_as_reputable="true"),
        CONSISTENT,
        id="a class that no register knows, and a field that tells",
    ),
    pytest.param(
        "We make our subscriber list available to other reputable firms.",
        to("Oak", "subscriber list", role="retailer", vetted_as_reputable="false"),
        UNDISCLOSED,
        id="and says that it is none",
    ),
    pytest.param(NEVER, to("Zed", "photo", recipient_is_not_advertiser="true"), UNDISCLOSED, id="a no in the name of a field"),
    pytest.param(NEVER, to("Zed", "photo", recipient_is_not_advertiser="false"), CONTRADICTED, id="and its denial"),
    pytest.param(NEVER, to("Zed", "photo", type="advertiser"), UNDETERMINED, id="a field that may be about the event"),
    pytest.param(NEVER, to("Zed", "photo", recipient_type="advertiser"), CONTRADICTED, id="one that is about the recipient"),
    pytest.param(
        "Nothing about you goes to your employer.",
        to("Zed", "photo", employer="yes"),
        UNDETERMINED,
        id="a field that may be about the person",
    ),
    pytest.param(
        "We give your name only to your employer.",
        to("Oak", "name", role="employer", shared_with_employer_before="no"),
        CONSISTENT,
        id="a name alone is no condition that a field could fail",
    ),
    pytest.param(
        "We share your number only with the insurer you select.",
        to("Oak", "phone number", role="insurer", old_insurer_told_before="no"),
        UNDETERMINED,
        id="nor is one of another",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES)
def test_the_log_describes_the_recipient(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("recipient_is", True), ("is_friend", True), ("receiverType", True), ("manager_approved", False), ("", False)],
    ids=["of the recipient", "being", "camel case", "of something else", "no name"],
)
def test_fields_about_the_recipient(name: str, expected: bool) -> None:  # noqa: FBT001
    assert describes(name) is expected
