"""From words to verdicts: who is meant by a pronoun, whose data a name means, what a list elsewhere decides; both ways of each."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, share, told

TABLE = """Student data is disclosed to the organisations in the table below and to no one else.

| Recipient | Data |
|---|---|
| Student Loans Company | name, date of birth |
"""
FIELDS = "Permitted recipients: the bank; the tax office. No other recipient is permitted. Retention: one year from collection."
CASES = [
    ("The promoter runs the door. It won't be given your e-mail address.", share("email", to="Big Sky", role="promoter"), CONTRADICTED),
    ("The promoter runs the door. It won't be given your e-mail address.", share("name", to="Big Sky", role="promoter"), UNDISCLOSED),
    ("Sponsors get a banner. They don't get your e-mail address.", share("email", to="Dave's Tyres", role="sponsor"), CONTRADICTED),
    ("Sponsors get a banner. They don't get your e-mail address.", share("email", to="Kitbag", role="retailer"), UNDETERMINED),
    (TABLE, share("name", to="Campus Lettings", role="retailer", subject_relation="student"), CONTRADICTED),
    (TABLE, share("name", to="Student Loans Company", role="lender", subject_relation="student"), CONSISTENT),
    (FIELDS, share("salary", to="PayBench", role="analytics"), CONTRADICTED),
    (FIELDS, share("salary", to="Lion Bank", role="bank"), CONSISTENT),
    ("We may disclose your personal data to our bank.", share("claim history", to="Lion Bank", role="bank"), CONSISTENT),
    ("We may disclose your personal data to our bank.", share("fuel prices", to="Lion Bank", role="bank"), UNDETERMINED),
    (
        "The laboratory gets your sample without your name.",
        share("name", to="Central Testing", role="laboratory"),
        CONTRADICTED,
    ),
    (
        "We use your answers to train our models only if they have been anonymised.",
        Event(("survey answers",), None, Action.USE, more={"purpose": "training models", "data_state": "identified"}),
        CONTRADICTED,
    ),
    (
        "We don't ring customers about offers.",
        Event(("phone number",), None, Action.USE, more={"purpose": "direct marketing"}),
        CONTRADICTED,
    ),
    (
        "We don't ring customers about offers.",
        Event(("postal address",), None, Action.USE, more={"purpose": "direct marketing"}),
        UNDISCLOSED,
    ),
    (
        "Footage and swipe-card logs are used for security. They are not used for advertising.",
        Event(("swipe-card log",), None, Action.USE, more={"purpose": "advertising"}),
        CONTRADICTED,
    ),
    (
        "Footage and swipe-card logs are used for security. They are not used for advertising.",
        Event(("swipe-card log",), None, Action.USE, more={"purpose": "security"}),
        CONSISTENT,
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES, ids=[f"{n}: {text[:40]}" for n, (text, *_) in enumerate(CASES)])
def test_a_sentence_decides_an_event(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
