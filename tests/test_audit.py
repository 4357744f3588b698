"""The whole story, from files to a report that adds up."""

from pathlib import Path

import pytest

from checker.audit import audit, explain
from checker.errors import InputError, UsageError
from checker.model import VerdictKind
from checker.project import load_project
from checker.report import Outcome
from tests.conftest import ALLOWED, DENIED, log


def test_what_the_policy_rules_out_is_found_and_what_it_permits_is_not(case: Path) -> None:
    result = audit(load_project(case), command="checker check case")
    by_event = {event_id: result.verdicts[index].verdict for event_id, index in result.assignments()}
    assert by_event == {"denied": VerdictKind.CONTRADICTED, "allowed": VerdictKind.CONSISTENT}
    assert [finding.samples for finding in result.report.findings] == [("denied",)]
    assert result.report.outcome is Outcome.FAIL
    assert result.report.provenance.command == "checker check case"
    assert set(result.report.provenance.versions) == {"duckdb", "pydantic", "spacy"}
    assert result.report.provenance.pipeline


def test_events_read_are_events_judged_and_events_set_aside(case: Path) -> None:
    (case / "events.jsonl").write_text(log(ALLOWED) + '{"event_id": "cut", \n' + log({"event_id": "bare"}) + log(DENIED))
    result = audit(load_project(case))
    summary = result.report.summary
    assert (summary.events_read, summary.events_judged, summary.events_quarantined) == (4, 2, 2)
    assert [row.line for row in result.logs[0].quarantined] == [2, 3]
    assert [event_id for event_id, _ in result.assignments()] == ["allowed", "denied"]


def test_records_that_are_no_sharing_are_counted_in_the_report(case: Path) -> None:
    (case / "mapping.yaml").write_text("first_party: [own.example]\nfields: {event_id: id, occurred_at: at, data: what, recipient: to}\n")
    project = (case / "checker.toml").read_text()
    (case / "checker.toml").write_text(project.replace("[events]", '[events]\nmapping = "mapping.yaml"'))
    row: dict[str, object] = {"id": "a", "at": "2024-01-01", "what": ["photo"], "to": "Other"}
    (case / "events.jsonl").write_text(log(row, {**row, "id": "b", "to": "own.example"}))
    summary = audit(load_project(case)).report.summary

    assert (summary.events_read, summary.not_sharing) == (1, {"to a place of the organisation itself (first_party)": 1})


@pytest.mark.parametrize(
    ("events", "fail_on", "outcome"),
    [
        pytest.param(log(ALLOWED), "undetermined", Outcome.PASS, id="nothing found"),
        pytest.param(log(DENIED), "contradicted", Outcome.FAIL, id="a contradiction"),
        pytest.param(log(DENIED), "undetermined", Outcome.FAIL, id="worse than the threshold"),
        pytest.param(log(DENIED), "none", Outcome.PASS, id="none never fails"),
        pytest.param(log(ALLOWED) + "{\n", "contradicted", Outcome.INCOMPLETE, id="a row set aside"),
        pytest.param(log(DENIED) + "{\n", "contradicted", Outcome.FAIL, id="a finding outranks a row set aside"),
        pytest.param(log(DENIED) + "{\n", "none", Outcome.INCOMPLETE, id="a row set aside is told in any case"),
    ],
)
def test_the_outcome_follows_the_threshold(case: Path, events: str, fail_on: str, outcome: Outcome) -> None:
    (case / "events.jsonl").write_text(events)
    assert audit(load_project(case), fail_on=fail_on).report.outcome is outcome


def test_the_same_inputs_make_the_same_report(case: Path) -> None:
    assert audit(load_project(case)).report == audit(load_project(case)).report


def test_one_event_is_explained_with_the_text_it_rests_on(case: Path) -> None:
    found = explain(load_project(case), "denied")
    assert (found.flow.samples, found.verdict.verdict) == (("denied",), VerdictKind.CONTRADICTED)
    assert found.verdict.steps
    assert all(found.texts[item.statement][item.start : item.end] == item.text for item in found.verdict.evidence)


def test_an_event_that_is_not_there_is_a_usage_error_with_the_likely_one(case: Path) -> None:
    with pytest.raises(UsageError) as caught:
        explain(load_project(case), "denied1")
    assert caught.value.mistakes[0].hint == "did you mean 'denied'?"


def test_an_event_that_was_set_aside_says_why(case: Path) -> None:
    (case / "events.jsonl").write_text(log(DENIED, {"event_id": "undated", "data": ["photos"]}))
    with pytest.raises(InputError, match="event undated was not judged") as caught:
        explain(load_project(case), "undated")
    assert caught.value.mistakes[0].place == "events.jsonl:2"
