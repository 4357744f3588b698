import pytest

from checker.drift.clauses.between import Side
from checker.drift.clauses.units import units
from checker.drift.comparison.idle import no_practice, points
from tests.drift.versions import between, text


@pytest.mark.parametrize(
    ("sentence", "idle"),
    [
        ("Persistent cookies stay until they expire or are deleted.", True),
        ("Persistent cookies are deleted after a week.", False),
        ("We explain our reasons for using your details on another page.", True),
        ("We collect your details for other purposes including the following.", True),
        ("We collect the following details of boats.", False),
        ("We disclose your illness to our insurers.", False),
    ],
)
def test_what_only_points_or_tells_an_end_is_no_practice(sentence: str, *, idle: bool) -> None:
    found = text(sentence).commitments
    assert found
    assert all(points(each, between(sentence, "We keep a list of bookings.")) is idle for each in found)


@pytest.mark.parametrize(
    ("sentence", "idle"),
    [
        ("It is called Pulse and an early form of it is available to members in Wales.", True),
        ("It is shared with members in Wales.", False),
    ],
)
def test_what_a_thing_is_called_is_no_practice(sentence: str, *, idle: bool) -> None:
    side = Side(between(sentence, "We keep a list of bookings."), came=False)
    assert [no_practice(unit, side) for unit in units(text(sentence, "old.md"))] == [idle]
