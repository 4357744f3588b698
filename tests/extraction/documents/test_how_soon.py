"""A sentence that only says how soon sets the time of the deletion before it."""

import pytest

from checker.model import Action
from tests.extraction.conftest import Extract

ASKED = "You can delete a recording in the app. If you ask us to delete it, it is erased from all of our systems."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{ASKED} This takes no longer than 30 days.", 30, id="no longer"),
        pytest.param(f"{ASKED} It will be done within ten days.", 10, id="within"),
        pytest.param(f"{ASKED} Please allow us up to three weeks for that.", 21, id="allowed"),
        pytest.param(f"{ASKED} We do so within a month.", 30, id="we do so"),
        pytest.param("On request we remove your scans. It is done in 5 days at the latest.", 5, id="on request"),
        pytest.param(f"{ASKED} This usually takes 30 days.", None, id="usually"),
        pytest.param(f"{ASKED} We answer letters within 30 days.", None, id="something else"),
        pytest.param(f"{ASKED} Write to us. This takes no longer than 30 days.", None, id="of another sentence"),
        pytest.param("We delete scans when the repair is over. This takes no longer than 30 days.", None, id="nobody asks"),
        pytest.param(f"{ASKED} This is a promise.", None, id="no time"),
    ],
)
def test_the_time_is_set(extracted: Extract, text: str, expected: int | None) -> None:
    found = extracted(text)
    gone = [each for each in found.commitments if each.action is Action.DELETE and each.kind == "require"]
    assert gone
    assert {c.days for each in gone for c in each.conditions if c.days is not None} == ({expected} if expected else set())


def test_a_sentence_that_set_a_time_is_read(extracted: Extract) -> None:
    assert not extracted(f"{ASKED} This takes no longer than 30 days.").unread
