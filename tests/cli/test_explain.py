import re
from pathlib import Path

import pytest

from tests.conftest import checker


def test_explain_gives_the_steps_for_one_event(case: Path) -> None:
    result = checker("explain", case, "denied")
    assert result.exit_code == 0
    assert "We never share your photos with advertisers." in result.stdout


def test_explain_works_without_a_project_file(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    (case / "checker.toml").unlink()
    assert checker("explain", "denied", "--policy", "policy.md", "--events", "events.jsonl").exit_code == 0


def test_explain_takes_one_event_of_one_project(case: Path) -> None:
    assert checker("explain", case, "denied", "allowed").exit_code == 2
    unknown = checker("explain", case, "denyed")
    assert (unknown.exit_code, "did you mean 'denied'?" in unknown.stderr) == (2, True)


def test_explain_names_the_lines_that_check_names(case: Path) -> None:
    policy = case / "policy.md"
    policy.write_text("\n\n\n" + policy.read_text(encoding="utf-8"), encoding="utf-8")
    places = re.findall(r"--> (policy\.md:\d+)", checker("check", case).stdout)
    assert places
    assert re.findall(r"--> (policy\.md:\d+)", checker("explain", case, "denied").stdout) == places
