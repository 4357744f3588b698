from pathlib import Path

import pytest

from checker.rendering import formats
from tests.conftest import checker


@pytest.mark.parametrize("form", formats())
def test_a_saved_report_is_rendered_as_the_run_rendered_it(case: Path, tmp_path: Path, form: str) -> None:
    outputs: list[str | Path] = ["--format", "json", "--output", tmp_path / "result.json", "--format", form, "--output", tmp_path / "first"]
    checker("check", case, *outputs)
    for path in case.iterdir():
        path.unlink()  # nothing is read again
    again = checker("report", tmp_path / "result.json", "--format", form, "--output", tmp_path / "second")
    assert (again.exit_code, again.stderr) == (0, "")
    assert (tmp_path / "second").read_bytes() == (tmp_path / "first").read_bytes()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"schema_version": 1}', "\0"])
def test_what_is_no_report_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "result.json").write_text(text)
    result = checker("report", tmp_path / "result.json")
    assert (result.exit_code, "is no report" in result.stderr) == (2, True)
