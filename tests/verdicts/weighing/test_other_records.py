"""What a limit of time gives way to, and what it does not."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.plain import ago
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, Event, keep, told

ASKED = "If you ask us to delete a recording, we delete it within 30 days. Recordings are deleted after two years."
PLAIN = "We keep your photos to print them. Photos, letters and recordings are deleted after a year."


def kept(data: str, **more: object) -> Event:
    return keep(data, purpose="storage", **more)


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(ASKED, kept("recordings", deletion_requested_at=ago(90), collected_at=ago(200)), CONTRADICTED, id="asked and kept"),
        pytest.param(ASKED, kept("recordings", deletion_requested_at=ago(9), collected_at=ago(200)), CONSISTENT, id="asked lately"),
        pytest.param(ASKED, kept("recordings", deletion_requested_at=ago(9), collected_at=ago(900)), CONTRADICTED, id="kept too long"),
        pytest.param(PLAIN, kept("photos", collected_at=ago(500)), CONTRADICTED, id="leave says what the very data are for"),
        pytest.param(PLAIN, kept("photos", collected_at=ago(100)), CONSISTENT, id="within the time"),
    ],
)
def test_clocks_give_way_to_other_records_alone(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


FORM = "We keep passport numbers for travel papers. Passport numbers are held encrypted."
REST = "We encrypt passport numbers at rest. We keep passport numbers for travel papers."


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        pytest.param(FORM, {"encrypted": "false"}, CONTRADICTED, id="not encrypted"),
        pytest.param(FORM, {"encryption": "none"}, CONTRADICTED, id="with nothing"),
        pytest.param(FORM, {"encryption": "AES-256"}, CONSISTENT, id="encrypted"),
        pytest.param(FORM, {}, CONSISTENT, id="nothing is said"),
        pytest.param(REST, {"encrypted_at_rest": "no"}, CONTRADICTED, id="at rest"),
        pytest.param("We keep passport numbers. Traffic is encrypted.", {"encrypted": "no"}, CONSISTENT, id="of something else"),
    ],
)
def test_leave_to_keep_data_says_nothing_of_how_they_lie(text: str, fields: dict[str, str], expected: VerdictKind) -> None:
    assert told(text, kept("passport number", extra=tuple(fields.items()))) is expected
