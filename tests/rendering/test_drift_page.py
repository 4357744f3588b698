import re

from checker.rendering.drift_page import as_html, compared
from checker.report.drift import Passage
from tests.rendering.drift_case import HOSTILE, sample_drift


def test_the_page_is_escaped_asks_for_nothing_and_runs_nothing() -> None:
    page = as_html(sample_drift())
    assert "<script" not in page
    assert HOSTILE not in page
    assert "\u202e" not in page
    assert "⟦U+202E⟧" in page
    assert re.findall(r'(?:src|href)="([^"#]+)"', page) == ["data:,"]
    assert "default-src 'none'" in page.replace("&#39;", "'")


def test_the_words_that_differ_are_marked_side_by_side_and_stay_escaped() -> None:
    before, after = compared(sample_drift().changes[0])
    assert "<del>never</del>" in before
    assert "<ins>may</ins>" in after
    assert "&lt;script&gt;" in before
    one_side, other_side = compared(sample_drift().changes[1])
    assert (one_side, other_side) == ("Gone clause.", "")


def test_a_comma_behind_a_word_is_no_difference() -> None:
    was, now = (Passage(statement="a.md", start=0, end=1, text=f"We share your name{more} and hat.") for more in ("", ", your age"))
    change = sample_drift().changes[0].model_copy(update={"before": None, "after": None, "was": was, "now": now})
    assert compared(change) == ("We share your name and hat.", "We share your name, <ins>your age</ins> and hat.")


def test_everything_is_told_with_its_number() -> None:
    page = as_html(sample_drift())
    assert "3 changes of meaning over 1 step" in page
    for words in (
        "Nearest:",
        "1 change of wording or place only",
        "1 new clause not understood",
        "3 events read = 2 judged + 1 quarantined",
    ):
        assert words in page
    for words in ("Cannot be determined", "This change allows what was already done", "could not be read", "in force from 2018-05-25"):
        assert words in page


def test_possible_changes_stand_in_a_list_of_their_own() -> None:
    report = sample_drift()
    possible = report.changes[1].model_copy(update={"sure": False, "nearest": None})
    page = as_html(report.model_copy(update={"changes": (report.changes[0], possible)}))
    assert "1 change of meaning over 1 step; and 1 possible change for a reader to say" in page
    assert "1 possible change of meaning, for a reader to say" in page
    assert ">possibly removed</b>" in page
    assert "not found" in page
