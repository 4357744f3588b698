"""Rules on one sort of place."""

import pytest

from checker.model import Action
from checker.verdicts.reach.places import is_channel
from tests.verdicts.test_from_text import Event, told

NEVER = "We never print your name in our newsletter or in any magazine."


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"channel": "magazine"}, "contradicted"),
        ({"channel": "website"}, "undisclosed"),
        ({"extra": (("medium", "radio"),)}, "undisclosed"),
        ({"extra": (("mood", "radio"),)}, "contradicted"),
        ({}, "contradicted"),
    ],
)
def test_another_sort_of_place_is_not_meant(more: dict[str, object], expected: str) -> None:
    event = Event(("name",), None, Action.PUBLISH, more=more)
    assert told(NEVER, event).value == expected


def test_fields_say_by_their_name_that_they_tell_a_place() -> None:
    assert is_channel("medium")
    assert is_channel("publication_channel")
    assert not is_channel("mood")
