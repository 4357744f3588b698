from checker.report.drift import MEANING, ChangeKind
from tests.rendering.drift_case import sample_drift


def test_wording_and_place_are_no_change_of_meaning() -> None:
    assert set(ChangeKind) - MEANING == {ChangeKind.REWORDED, ChangeKind.MOVED}
    report = sample_drift()
    assert [each.change for each in report.meaning_changes] == ["weakened", "removed", "added"]
