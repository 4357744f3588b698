"""What a text that no longer holds said is no practice of today."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Our old notice said we do not share your email.",
        "Our previous policy did not share your data with shops.",
        "The superseded version stated that we never sell your photos.",
    ],
)
def test_it_commits_nobody(commitments: Read, text: str) -> None:
    assert commitments(text) == ()


@pytest.mark.parametrize("text", ["This notice says we do not share your email.", "We do not share your old photos with shops."])
def test_what_holds_today_does(commitments: Read, text: str) -> None:
    assert len(commitments(text)) == 1
