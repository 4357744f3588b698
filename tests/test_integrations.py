"""What other programs run of ours does what it should: the GitHub Action and the pre-commit hook, run as they would run it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.conftest import ALLOWED, checker, log

ROOT = Path(__file__).resolve().parents[1]
YAML_1_2 = YAML(typ="safe", pure=True)
ACTION: dict[str, Any] = YAML_1_2.load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
ENVIRONMENT = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


def act(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the step as the runner does: the inputs, else their defaults, in its environment."""
    given = {name: inputs.get(name.replace("-", "_"), value["default"]) for name, value in ACTION["inputs"].items()}
    step = {name: given[value.removeprefix("${{ inputs.").removesuffix(" }}")] for name, value in CHECK["env"].items()}
    words = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", CHECK["run"]]
    environment = ENVIRONMENT | step | {"GITHUB_STEP_SUMMARY": str(folder / "summary.md")}
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_action_annotates_summarises_and_fails(case: Path) -> None:
    run = act(case)
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout.startswith("::error endLine=7,file=policy.md,line=7,title=PP101 F-0001::")
    assert (case / "summary.md").read_text(encoding="utf-8").startswith("# Statements against practice: Heartline")
    assert json.loads((case / "checker.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_the_action_passes_when_nothing_is_found_or_all_is_known(case: Path) -> None:
    act(case, result="last.json")
    assert act(case, baseline="last.json").returncode == 0
    assert act(case, fail_on="none").returncode == 0
    (case / "events.jsonl").write_text(log(ALLOWED))
    assert act(case).returncode == 0


@pytest.mark.parametrize("project", ["$(touch owned)", "; touch owned", '" && touch owned #'])
def test_an_input_of_the_action_is_never_run(case: Path, project: str) -> None:
    assert act(case, project=project).returncode == 2
    assert not (case / "owned").exists()


def test_the_action_installs_the_folder_it_comes_with_and_splices_nothing_into_its_scripts() -> None:
    assert (INSTALL["env"], INSTALL["run"].split()[-1]) == ({"ACTION": "${{ github.action_path }}"}, '"$ACTION"')
    assert (ROOT / "pyproject.toml").exists()
    assert "${{" not in INSTALL["run"] + CHECK["run"]


def test_the_hook_of_pre_commit_checks_the_project_of_the_repository(case: Path) -> None:
    (hook,) = YAML_1_2.load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)
    for events, code in ((None, 1), (log(ALLOWED), 0)):
        if events:
            (case / "events.jsonl").write_text(events)
        run = subprocess.run(hook["entry"].split(), cwd=case, env=ENVIRONMENT, capture_output=True, text=True, check=False)
        assert run.returncode == code, run.stderr
        assert run.stdout == checker("check", case).stdout
