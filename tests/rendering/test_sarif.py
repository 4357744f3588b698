import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from checker.rendering import sarif
from checker.report import Baseline, Report, Waiver
from tests.rendering.hostile_case import HOSTILE, hostile
from tests.rendering.sample_case import sample_report

# The schema of the standard, as SchemaStore publishes it (OASIS, SARIF 2.1.0 rtm.5); it names draft 4 itself.
SCHEMA = json.loads((Path(__file__).resolve().parents[1] / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = Draft4Validator(SCHEMA)


def mistakes(text: str) -> list[str]:
    return [f"{list(error.path)}: {error.message}" for error in VALIDATOR.iter_errors(json.loads(text))]


def with_finding(report: Report, **values: object) -> Report:
    first, *rest = report.findings
    return report.model_copy(update={"findings": (first.model_copy(update=values), *rest)})


def test_the_schema_refuses_what_is_no_sarif() -> None:
    assert mistakes('{"version": "2.1.0", "runs": [{"results": []}]}')


@pytest.mark.parametrize("report", [sample_report(), *map(hostile, HOSTILE)], ids=["sample", *(repr(text[:12]) for text in HOSTILE)])
def test_it_is_valid_sarif_2_1_0(report: Report) -> None:
    assert mistakes(sarif.render(report)) == []


def test_results_have_the_order_the_fingerprints_and_the_places_of_the_findings() -> None:
    report = sample_report()
    (run,) = json.loads(sarif.render(report))["runs"]
    assert [one["partialFingerprints"]["checkerFinding/v1"] for one in run["results"]] == [one.fingerprint for one in report.findings]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[one["ruleIndex"]]["id"] for one in run["results"]] == [one.rule for one in report.findings]
    assert [one["level"] for one in run["results"][:1]] == ["error"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "policies/2013-08-15.md"


def test_a_place_is_the_line_of_the_file_below_the_folder_of_the_project() -> None:
    report = sample_report()
    quote = report.findings[0].evidence[0].model_copy(update={"lines": (12, 13)})
    placed = with_finding(report, evidence=(quote,))
    placed = placed.model_copy(update={"provenance": report.provenance.model_copy(update={"folder": "a b"})})
    (location,) = json.loads(sarif.render(placed))["runs"][0]["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/policies/2013-08-15.md"
    assert (location["physicalLocation"]["region"]["startLine"], location["physicalLocation"]["region"]["endLine"]) == (12, 13)


def test_a_waived_finding_is_suppressed_and_not_left_out() -> None:
    waiver = Waiver(id="0" * 16, who="A. Person", why="agreed", until=date(2030, 1, 1))
    (run,) = json.loads(sarif.render(with_finding(sample_report(), waiver=waiver)))["runs"]
    suppression = {"kind": "external", "status": "accepted", "justification": "agreed (A. Person, until 2030-01-01)"}
    assert [one.get("suppressions") for one in run["results"]] == [[suppression]] + [None] * (len(run["results"]) - 1)


def test_a_baseline_says_what_is_new() -> None:
    report = with_finding(sample_report(), known=True)
    report = report.model_copy(update={"baseline": Baseline(path="last.json", sha256="0" * 64, fingerprints=())})
    text = sarif.render(report)
    states = [one["baselineState"] for one in json.loads(text)["runs"][0]["results"]]
    assert states == ["unchanged"] + ["new"] * (len(states) - 1)
    assert mistakes(text) == []


def test_beyond_five_thousand_it_is_cut_and_says_so() -> None:
    report = sample_report()
    many = tuple(report.findings[0].model_copy(update={"id": f"F-{number:04}"}) for number in range(1, 5_004))
    text = sarif.render(report.model_copy(update={"findings": many}))
    (run,) = json.loads(text)["runs"]
    assert len(run["results"]) == 5_000
    told = [one["message"]["text"] for one in run["invocations"][0]["toolExecutionNotifications"]]
    assert told[0] == "3 of 5,003 findings are left out here; --format jsonl has them all"
    assert mistakes(text) == []
