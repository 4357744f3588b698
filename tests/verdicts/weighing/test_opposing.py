"""Which permissions stand against a threat of the same statement."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.test_from_text import told
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
