from pathlib import Path

import pytest

from checker.baselines import compare, load_baseline, load_report
from checker.errors import UsageError
from checker.rendering import formats
from tests.rendering.sample_case import sample_report


def saved(folder: Path) -> Path:
    path = folder / "last.json"
    path.write_text(formats()["json"](sample_report()), encoding="utf-8")
    return path


def test_a_report_comes_back_as_it_was(tmp_path: Path) -> None:
    assert load_report(saved(tmp_path)) == sample_report()


def test_another_version_of_the_schema_and_a_missing_file_are_told(tmp_path: Path) -> None:
    path = saved(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('"schema_version": 1', '"schema_version": 99'), encoding="utf-8")
    with pytest.raises(UsageError, match="schema version 99"):
        load_report(path)
    with pytest.raises(UsageError, match="cannot be read"):
        load_report(tmp_path / "gone.json")


def test_known_new_and_gone_findings_are_told_apart(tmp_path: Path) -> None:
    baseline = load_baseline(saved(tmp_path))
    findings = sample_report().findings
    new = findings[0].model_copy(update={"fingerprint": "0" * 16})
    marked, compared = compare([new, *findings[2:]], baseline)
    assert [one.known for one in marked] == [False, *[True] * (len(findings) - 2)]
    assert compared.gone == 2
