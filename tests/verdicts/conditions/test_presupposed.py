"""Occasions that an event shows by itself, and those that it does not."""

import pytest

from checker.model import Action, VerdictKind
from checker.verdicts.conditions.presupposed import shown
from checker.verdicts.flows.practice import practice_of
from tests.verdicts.sample import flow, ontology
from tests.verdicts.test_from_text import CONSISTENT, UNDETERMINED, Event, share, told


@pytest.mark.parametrize(
    ("text", "item", "expected"),
    [
        ("If you give us your phone number", "phone number", True),
        ("when you upload a photo", "photo", True),
        ("where the customer provides us with a delivery address", "delivery address", True),
        ("If you choose to tell us your birthday", "birthday", True),
        ("If you make a claim", "claim details", True),
        ("When you report a repair", "repair report", True),
        ("If you give us your consent", "phone number", False),
        ("If you give us your address in the competition form", "address", False),
        ("unless you give us your phone number", "phone number", False),
        ("If your insurer gives us your phone number", "phone number", False),
        ("If you make a report", "credit report", False),
        ("When you book", "address book", False),
        ("If you ask us to share your photo", "photo", False),
        ("If you contact us", "phone number", False),
    ],
)
def test_what_could_not_be_there_otherwise(text: str, item: str, *, expected: bool) -> None:
    assert (shown(text, practice_of(flow((item,)), ontology())) is not None) is expected


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(
            "If you give us your mobile number we will use it to send you reminders.",
            Event(("mobile number",), None, Action.USE, more={"purpose": "sending reminders"}),
            CONSISTENT,
            id="what was given is there",
        ),
        pytest.param(
            "If you lodge a complaint, we share it with the ombudsman.",
            share("complaint", to="Ombudsman", role="regulator"),
            UNDETERMINED,
            id="one word alone shows little",
        ),
        pytest.param(
            "If you enter the raffle, we give your name to the printer.",
            share("name", role="service_provider", purpose="printing"),
            UNDETERMINED,
            id="a name shows no raffle",
        ),
    ],
)
def test_permissions_on_such_occasions(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
