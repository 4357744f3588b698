import json

import pytest

from checker.schemas import MODELS
from tests.conftest import checker


@pytest.mark.parametrize("name", MODELS)
def test_every_schema_is_printed(name: str) -> None:
    result = checker("schema", name)
    assert (result.exit_code, json.loads(result.stdout)["type"]) == (0, "object")


def test_the_report_is_what_is_meant_and_a_mistyped_name_is_answered() -> None:
    assert checker("schema").stdout == checker("schema", "report").stdout
    wrong = checker("schema", "waiver")
    assert (wrong.exit_code, "did you mean 'waivers'?" in wrong.stderr) == (2, True)
