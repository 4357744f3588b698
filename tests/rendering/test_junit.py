from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from xmlschema import XMLSchema

from checker.rendering import junit
from checker.report import Report, Waiver
from tests.rendering.hostile_case import HOSTILE, hostile
from tests.rendering.sample_case import sample_report

SCHEMA = XMLSchema(Path(__file__).resolve().parents[1] / "schemas" / "junit.xsd")


def test_the_schema_refuses_a_suite_without_counts() -> None:
    assert not SCHEMA.is_valid("<testsuites><testsuite/></testsuites>")


@pytest.mark.parametrize("report", [sample_report(), *map(hostile, HOSTILE)], ids=["sample", *(repr(text[:12]) for text in HOSTILE)])
def test_it_is_valid_and_its_counts_are_true(report: Report) -> None:
    text = junit.render(report)
    SCHEMA.validate(text)
    (suite,) = ElementTree.fromstring(text)
    kinds = {"tests": "testcase", "failures": "testcase/failure", "errors": "testcase/error", "skipped": "testcase/skipped"}
    for name, path in kinds.items():
        assert int(suite.attrib[name]) == len(suite.findall(path)), name


def test_only_what_fails_the_run_is_a_failure() -> None:
    report = sample_report()
    waiver = Waiver(id="0" * 16, who="A. Person", why="agreed", until=date(2030, 1, 1))
    first, second, *rest = report.findings
    changed = (first.model_copy(update={"waiver": waiver}), second.model_copy(update={"known": True}), *rest)
    (suite,) = ElementTree.fromstring(junit.render(report.model_copy(update={"findings": changed})))
    cases = suite.findall("testcase")
    assert [case.find("skipped").attrib["message"] for case in cases[:2]] == [  # type: ignore[union-attr]
        "waived by A. Person until 2030-01-01: agreed",
        "known from the baseline",
    ]
    failed = [case.attrib["classname"] for case in cases if case.find("failure") is not None]
    assert failed == [one.rule for one in rest if one.verdict == "contradicted"]


def test_rows_that_were_not_judged_are_an_error() -> None:
    (suite,) = ElementTree.fromstring(junit.render(sample_report()))
    (error,) = suite.findall("testcase/error")
    assert error.attrib["message"] == "3 rows not judged"
    assert "events/2014.jsonl:41: occurred_at is missing" in (error.text or "")
