"""Which permissions stand against a threat of the same statement."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.test_from_text import Event, told
from tests.verdicts.test_some_people import share

CHILD = "We never share personal information of children under 13. "


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        pytest.param(
            "We share photos with hosting companies that work for us.", "service_provider.hosting", VerdictKind.UNDETERMINED, id="work"
        ),
        pytest.param("We share photos with clubs if you agree.", "nonprofit", VerdictKind.UNDETERMINED, id="a word that was given"),
        pytest.param("We share photos with insurers.", "insurer", VerdictKind.CONTRADICTED, id="plain leave"),
    ],
)
def test_what_is_said_of_children_stands_against_plain_leave(text: str, role: str, expected: VerdictKind) -> None:
    event = share("photo", role=role, subject_age=9, purpose="hosting", consent="granted")
    assert told(CHILD + text, event) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We share your card number only for billing. We do not share your card number with Nova Labs.", VerdictKind.CONTRADICTED),
        ("We share your card number only for billing.", VerdictKind.CONSISTENT),
    ],
    ids=["a ban that names it", "none"],
)
def test_what_something_is_for_says_nothing_of_whom(text: str, expected: VerdictKind) -> None:
    assert told(text, Event(("card number",), "Nova Labs", more={"purpose": "billing"})) is expected
