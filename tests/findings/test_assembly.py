from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from checker.errors import UsageError
from checker.findings import LogRead, Run, build_report, find
from checker.findings.assembly import made_at, outcome
from checker.model import Clarity, Quarantined, VerdictKind
from checker.report import Outcome, Waiver
from tests.rendering.sample_case import case, flow, judged, sample_report

ROW = Quarantined(file="log.jsonl", line=3, reason="data is empty")
WAIVER = Waiver(id="0" * 16, who="A. Person", why="agreed", until=date(2015, 1, 1))


def test_every_flow_is_reported_and_names_its_finding() -> None:
    report = sample_report()
    assert len(report.flows) == len(judged())
    events = {finding.id: 0 for finding in report.findings}
    for reported in report.flows:
        assert (reported.finding is None) == (reported.verdict.verdict is VerdictKind.CONSISTENT)
        if reported.finding:
            events[reported.finding] += reported.flow.events
    assert events == {finding.id: finding.events for finding in report.findings}


def test_a_report_that_loses_an_event_is_not_made() -> None:
    one = case()
    with pytest.raises(ValidationError, match="events read"):
        build_report(one, find(one), LogRead(7000), Run("checker check"))


def test_recipients_are_put_together_by_their_registered_name() -> None:
    clarivue = next(one for one in sample_report().recipients if one.name == "Clarivue")
    assert (clarivue.as_logged, clarivue.registered, clarivue.role) == (("Clarivue, Inc.", "clarivue.example"), True, None)
    assert (clarivue.events, clarivue.records, clarivue.verdicts[VerdictKind.CONTRADICTED]) == (51, 3_820_000, 51)


@pytest.mark.parametrize(
    ("kinds", "waived", "quarantined", "fail_on", "expected"),
    [
        (["contradicted"], False, 0, "contradicted", Outcome.FAIL),
        (["contradicted"], False, 1, "contradicted", Outcome.FAIL),
        (["contradicted"], True, 0, "contradicted", Outcome.PASS),
        (["contradicted"], False, 0, "none", Outcome.PASS),
        (["undisclosed"], False, 0, "contradicted", Outcome.PASS),
        (["undisclosed"], False, 0, "undetermined", Outcome.FAIL),
        (["undetermined"], False, 0, "undisclosed", Outcome.PASS),
        (["undetermined"], False, 1, "undisclosed", Outcome.INCOMPLETE),
        ([], False, 1, "contradicted", Outcome.INCOMPLETE),
        ([], False, 0, "undetermined", Outcome.PASS),
    ],
)
def test_the_outcome_follows_the_worst_finding_that_nobody_waived(
    kinds: list[str], waived: object, quarantined: int, fail_on: str, expected: Outcome
) -> None:
    findings = [finding for finding in sample_report().findings if finding.verdict in kinds][:1]
    assert len(findings) == len(kinds)
    if waived:
        findings = [finding.model_copy(update={"waiver": WAIVER}) for finding in findings]
    assert outcome(findings, LogRead(9, (ROW,) * quarantined), fail_on) is expected


def test_waived_events_are_counted_and_nothing_is_subtracted() -> None:
    one = case()
    findings = [finding.model_copy(update={"waiver": WAIVER}) if finding.id == "F-0001" else finding for finding in find(one)]
    summary = build_report(one, findings, LogRead(6649), Run("checker check")).summary
    assert (summary.waived, summary.verdicts[VerdictKind.CONTRADICTED]) == (8, 171)


@pytest.mark.parametrize(
    ("epoch", "expected"),
    [("86400", datetime(1970, 1, 2, tzinfo=UTC)), (None, datetime(2014, 5, 2, tzinfo=UTC)), ("", datetime(2014, 5, 2, tzinfo=UTC))],
    ids=["SOURCE_DATE_EPOCH", "the newest event", "empty is unset"],
)
def test_the_date_of_a_report_never_comes_from_the_clock(epoch: str | None, expected: datetime) -> None:
    assert made_at([flow(["gender"], "A", "2014-05-01", "2014-05-02"), flow(["gender"], "A", "2013-01-01")], epoch) == expected


@pytest.mark.parametrize("epoch", ["yesterday", "9" * 30])
def test_a_wrong_date_is_a_usage_error_with_a_next_step(epoch: str) -> None:
    with pytest.raises(UsageError, match=r"SOURCE_DATE_EPOCH.*set it to seconds"):
        made_at([], epoch)


def test_only_the_first_hundred_quarantined_rows_are_shown_and_all_are_counted() -> None:
    one = replace(case(), judged=())
    report = build_report(one, (), LogRead(250, (ROW,) * 250), Run("checker check"))
    assert (len(report.quarantined), report.summary.events_quarantined, report.outcome) == (100, 250, Outcome.INCOMPLETE)


def test_consistent_events_say_how_clear_the_words_were() -> None:
    assert sample_report().clarity == {Clarity.CLEAR: 964, Clarity.VAGUE: 300}
