from pathlib import Path

import pytest

from checker.project import load_project
from checker.resources import data_folder
from tests.conftest import checker


def test_a_new_project_checks_at_once_and_shows_what_a_finding_is(tmp_path: Path) -> None:
    assert checker("init", tmp_path / "new").exit_code == 0
    result = checker("check", tmp_path / "new")
    assert (result.exit_code, result.stderr) == (1, "")
    assert "2 events read = 2 judged + 0 quarantined." in result.stdout
    assert "1 contradicts, 0 not covered, 0 cannot be determined, 1 consistent" in result.stdout
    assert load_project(tmp_path / "new").waivers == tmp_path / "new" / "waivers.yaml"


def test_it_writes_here_unless_told_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = checker("init")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "Next: checker check")
    assert "into this folder." in result.stdout
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in data_folder("start").iterdir()}


def test_nothing_of_anybodys_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "policy.md").write_text("mine")
    result = checker("init", tmp_path)
    assert (result.exit_code, "policy.md: is there already" in result.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["policy.md"]
    assert (tmp_path / "policy.md").read_text() == "mine"
