"""Denials beside a condition that was read for nothing may doubt and not accuse."""

import pytest

from checker.model import Doubt, Kind
from tests.extraction.conftest import Read

LOST = [
    "You may switch it off; once you have, your name is sent to nobody.",
    "You can close the account; once you do, your photos are not shared.",
]
AIMS = [
    "We will not use your records to re-identify anyone.",
    "We shall not use the survey answers to re-identify people.",
]
TOGETHER = [
    "Photos are never published with your name.",
    "We do not publish your comments alongside your address.",
    "We do not use your name together with your location.",
    "The lab never keeps a sample along with your name.",
]
KEPT = [
    "Photos are never published.",
    "We never publish your photos with our partners.",
    "We do not use your photos.",
    "We do not use your photos together with our partners.",
    "We do not use your photos to train models.",
    "We do not use your data and refuse to sell it.",
    "We never use data given to us by schools.",
    "If you are under 16, we do not sell your data.",
    "We never share your photos unless you ask us to.",
    "We do not sell your data, and when you write to us we answer.",
    "We do not sell your data, even if you ask.",
    "Turn tracking off at any time. We never sell your data.",
]


@pytest.mark.parametrize("text", LOST + AIMS + TOGETHER)
def test_a_lost_condition_doubts(commitments: Read, text: str) -> None:
    denials = [c for c in commitments(text) if c.kind is Kind.DENY]
    assert denials
    assert all(c.confidence < 0.6 and c.trace is not None and Doubt.LOST_CONDITION in c.trace.doubts for c in denials)


@pytest.mark.parametrize("text", KEPT)
def test_conditions_that_were_read_and_contrasts_do_not(commitments: Read, text: str) -> None:
    firm = [c for c in commitments(text) if c.kind in (Kind.DENY, Kind.LIMIT)]
    assert firm
    assert all(c.trace is not None and Doubt.LOST_CONDITION not in c.trace.doubts for c in firm)
