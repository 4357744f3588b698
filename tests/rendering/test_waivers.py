from datetime import date

import pytest

from checker.errors import UsageError
from checker.rendering.waivers import entry, listed
from checker.report import Waiver, WaiverState, WaiverUse
from tests.rendering.hostile_case import HOSTILE, hostile
from tests.rendering.sample_case import sample_report

TODAY, LATER = date(2020, 1, 1), date(2030, 1, 1)


def test_a_use_is_one_line() -> None:
    waiver = Waiver(id="0" * 16, who="A", why="b\nc", until=LATER)
    text = listed([WaiverUse(waiver=waiver, state=WaiverState.UNUSED, place="waivers.yaml:2")])
    assert text == "waivers.yaml:2 0000000000000000 unused, until 2030-01-01: A: b c\n1 waiver: 0 applies, 0 expired, 1 unused\n"


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_an_entry_holds_any_text_as_text(text: str) -> None:
    finding = hostile(text).findings[0]
    made = entry(finding, who=f"w{text}", why=f"y{text}", until=LATER, owner=None, approved_on=TODAY)
    assert len(made.splitlines()) == 5
    assert made.replace("\n", "").isprintable()


def test_an_entry_says_who_why_and_until_when() -> None:
    finding = sample_report().findings[0]
    made = entry(finding, who="A: B", why="c # d", until=LATER, owner="E", approved_on=TODAY)
    assert made.splitlines()[1:] == ['  who: "A: B"', '  why: "c # d"', '  owner: "E"', "  approved_on: 2020-01-01", "  until: 2030-01-01"]


def test_an_entry_needs_words_and_a_day_to_come() -> None:
    finding = sample_report().findings[0]
    with pytest.raises(UsageError, match="is over"):
        entry(finding, who="A", why="b", until=date(2019, 1, 1), owner=None, approved_on=TODAY)
    with pytest.raises(UsageError, match="says nothing"):
        entry(finding, who="A", why=" ", until=LATER, owner=None, approved_on=TODAY)
