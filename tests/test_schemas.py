import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from checker.rendering import formats
from checker.schemas import MODELS, schema
from tests.conftest import REGISTER, checker
from tests.rendering.sample_case import sample_report

COMMITTED = Path(__file__).resolve().parents[1] / "reports" / "report.schema.json"


def test_the_committed_schema_is_the_one_that_the_checker_prints() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == schema("report"), "the report has changed: `make samples` writes its schema"


@pytest.mark.parametrize("name", MODELS)
def test_every_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(schema(name)))


def test_a_report_is_valid_and_one_with_a_wrong_verdict_is_not() -> None:
    validator = Draft202012Validator(json.loads(schema("report")))
    report = json.loads(formats()["json"](sample_report()))
    assert [error.message for error in validator.iter_errors(report)] == []
    report["findings"][0]["verdict"] = "guilty"
    assert not validator.is_valid(report)


def test_what_a_run_writes_is_valid(case: Path) -> None:
    report = json.loads(checker("check", case, "--format", "json").stdout)
    assert [error.message for error in Draft202012Validator(json.loads(schema("report"))).iter_errors(report)] == []


def test_the_other_files_are_described_too() -> None:
    validator = Draft202012Validator(json.loads(schema("waivers")))
    good = {"waivers": [{"id": "0123456789abcdef", "who": "A", "why": "b", "until": "2030-01-01"}]}
    assert validator.is_valid(good)
    assert not validator.is_valid({"waivers": [{"id": "0123456789abcdef", "who": "A", "why": "b"}]})
    register = json.loads(json.dumps(YAML(typ="safe", pure=True).load(REGISTER), default=str))
    assert Draft202012Validator(json.loads(schema("recipients"))).is_valid(register)
