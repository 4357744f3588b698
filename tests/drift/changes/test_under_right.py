import pytest

from checker.drift.changes.under_right import more_of_it, under_a_right
from checker.drift.clauses.sentence import Sentence
from checker.drift.words.cues import cues
from checker.report.drift import Protection
from checker.rulebook import rulebook

WORDS = cues(rulebook())


@pytest.mark.parametrize(
    ("lead", "line", "under"),
    [
        ("You may ask us for:", "a list of your bookings", True),
        ("We never sell:", "your letters", True),
        ("We share your bookings with:", "carriers", False),
        ("We share your bookings only with:", "carriers", False),
        ("We do not share your bookings unless we need help of:", "carriers", False),
        ("You may ask us for more.", "Your bookings at a glance", False),
        ("You may ask us for:", "We keep what you asked.", False),
    ],
)
def test_a_line_stands_under_a_right_or_a_ban_by_its_lead_in(lead: str, line: str, *, under: bool) -> None:
    text = f"We run a ferry.\n\n{lead}\n\n- one more thing\n- "
    assert under_a_right(Sentence(line, len(text), len(text) + len(line)), text + line, WORDS) is under


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("the dates of bookings", "the dates and prices of bookings", Protection.MORE),
        ("the dates and prices of bookings", "the dates of bookings", Protection.LESS),
        ("the dates of bookings", "the prices of bookings", None),
        ("the dates of bookings collected", "the dates of bookings we've collected", None),
    ],
)
def test_one_thing_more_under_a_right_is_more_for_the_person(old: str, new: str, told: Protection | None) -> None:
    found = more_of_it(old, new, WORDS)
    assert (found[0] if found else None) is told
