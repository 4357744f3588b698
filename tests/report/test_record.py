import pytest
from pydantic import ValidationError

from checker.model import VerdictKind
from checker.report import Report, Summary, worst
from tests.rendering.sample_case import sample_report


def test_a_report_read_back_from_its_json_is_the_same_report() -> None:
    report = sample_report()
    assert Report.model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize(
    ("read", "judged", "quarantined", "consistent"),
    [(10, 8, 1, 8), (10, 9, 1, 8)],
    ids=["an event vanished between reading and judging", "an event has no verdict"],
)
def test_counts_that_do_not_add_up_are_refused(read: int, judged: int, quarantined: int, consistent: int) -> None:
    with pytest.raises(ValidationError, match="judged"):
        Summary(events_read=read, events_judged=judged, events_quarantined=quarantined, verdicts={VerdictKind.CONSISTENT: consistent})


def test_the_summary_has_the_promised_names_and_all_four_verdicts() -> None:
    summary = sample_report().model_dump(mode="json")["summary"]
    assert {name: summary[name] for name in ("events_read", "events_judged", "events_quarantined", "verdicts", "waived")} == {
        "events_read": 6652,
        "events_judged": 6649,
        "events_quarantined": 3,
        "verdicts": {"consistent": 1264, "undetermined": 214, "undisclosed": 5000, "contradicted": 171},
        "waived": 0,
    }


def test_the_worst_verdict_is_the_weightiest_and_nothing_is_consistent() -> None:
    assert worst([VerdictKind.UNDETERMINED, VerdictKind.UNDISCLOSED, VerdictKind.CONSISTENT]) is VerdictKind.UNDISCLOSED
    assert worst([]) is VerdictKind.CONSISTENT
