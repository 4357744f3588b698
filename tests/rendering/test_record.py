import json

from checker.rendering.record import dumped, render
from checker.report import Report
from tests.rendering.sample_case import sample_report


def test_the_json_is_the_report_and_has_the_promised_top_level() -> None:
    text = render(sample_report())
    assert Report.model_validate_json(text) == sample_report()
    promised = ["schema_version", "tool", "rules_digest", "statements", "summary", "findings", "provenance"]
    assert [name for name in promised if name not in json.loads(text)] == []


def test_a_lone_surrogate_is_written_as_an_escape_and_read_back() -> None:
    text = dumped({"name": "a\ud800b é"})
    assert text == '{"name": "a\\ud800b é"}'
    assert json.loads(text.encode().decode()) == {"name": "a\ud800b é"}
