from checker.rendering.drift_lines import CHANGES, as_text, collapsed
from checker.report.drift import Protection
from tests.rendering.drift_case import HOSTILE, sample_drift


def test_the_terminal_tells_the_changes_the_consequences_and_what_was_set_aside() -> None:
    text = as_text(sample_drift())
    assert HOSTILE not in text
    for words in (
        "WEAKENED in action (less protection): a rule that forbids became one that allows",
        "ADDED (more protection): said now",
        "1 clause read differently though the words did not change: no change",
        "not understood, and new:",
        "This change allows what was already done",
        "cannot be determined: gap",
        "set aside: mid.md: could not be read",
        "3 events read = 2 judged + 1 quarantined.",
    ):
        assert words in text
    assert "One wording." not in text, "other wording is counted only"
    assert text.endswith("3 changes of meaning over 1 step: 1 weakened, 1 removed, 1 added, 1 reworded\n")


def test_nothing_is_left_out_without_a_word() -> None:
    report = sample_drift()
    many = report.model_copy(update={"changes": report.changes[:1] * (CHANGES + 7), "flips": report.flips * 31})
    text = as_text(many)
    assert "… 7 more: see --format json" in text
    assert "… 1 more: see --format json" in text


def test_collapsed_captures_are_counted_by_reason() -> None:
    assert list(collapsed(sample_drift())) == ["1 capture collapsed: could not be read"]


def test_no_change_is_said() -> None:
    quiet = sample_drift().model_copy(update={"changes": (), "steps": (), "events_read": None})
    assert as_text(quiet).endswith("No change of meaning over 0 steps\n")


def test_possible_changes_are_told_in_a_list_of_their_own_and_counted_apart() -> None:
    report = sample_drift()
    possible = report.changes[1].model_copy(
        update={"sure": False, "protection": Protection.UNCLEAR, "summary": "possibly removed: no longer said"}
    )
    text = as_text(report.model_copy(update={"changes": (report.changes[0], possible)}))
    assert "For a reader to say: 1 possible change of meaning" in text
    assert "POSSIBLE (read it): possibly removed: no longer said" in text
    assert text.endswith("1 change of meaning over 1 step: 1 weakened; and 1 possible change for a reader to say\n")
