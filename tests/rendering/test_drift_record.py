import json

from jsonschema import Draft202012Validator

from checker.rendering.drift_record import as_json
from checker.rendering.readings import FIRST_KEYS
from checker.schemas import schema
from tests.rendering.drift_case import sample_drift


def test_the_promised_keys_come_first_and_the_rest_is_what_the_schema_says() -> None:
    values = json.loads(as_json(sample_drift()))
    assert list(values)[:3] == ["schema_version", "changes", "flips"]
    assert list(values["changes"][0]["before"])[: len(FIRST_KEYS)] == FIRST_KEYS
    assert {"change", "before", "after", "summary", "dimension"} <= values["changes"][0].keys()
    validator = Draft202012Validator(json.loads(schema("drift")))
    assert [error.message for error in validator.iter_errors(values)] == []
    values["changes"][0]["change"] = "guilty"
    assert not validator.is_valid(values)
