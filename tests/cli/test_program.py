"""The commands together: help, names, and the program as a process of its own."""

import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from checker import cli
from tests.conftest import checker

COMMANDS = cli.main.list_commands(click.Context(cli.main))
BELOW = [["waiver", "new", "-h"], ["waiver", "check", "-h"], ["rules", "list", "-h"], ["rules", "show", "-h"], ["rules", "test", "-h"]]


@pytest.mark.parametrize("words", [["-h"], ["--help"], *([name, "-h"] for name in COMMANDS), *BELOW], ids=" ".join)
def test_help_is_everywhere_and_has_examples(words: list[str]) -> None:
    result = checker(*words)
    assert result.exit_code == 0
    assert "Examples:" in result.stdout


def test_every_module_of_the_command_line_is_a_command_of_its_name() -> None:
    modules = sorted(path.stem for path in Path(cli.__file__).parent.glob("*.py") if path.stem != "__init__")
    assert modules == COMMANDS
    assert [name for name in COMMANDS if f"\n  {name} " not in checker("--help").stdout] == []


def test_what_a_command_does_is_told_whole_in_the_list() -> None:
    assert "..." not in checker("--help").stdout.replace("[ARGS]...", "")


@pytest.mark.parametrize(("typed", "told"), [("chek", "Did you mean 'check'?"), ("zzzz", "Known here: ")])
def test_a_mistyped_command_is_answered_with_what_there_is(typed: str, told: str) -> None:
    result = checker(typed)
    assert (result.exit_code, told in result.stderr) == (2, True)


def test_help_is_quick_and_loads_nothing_heavy() -> None:
    script = (
        "import sys\nfrom checker.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\nprint(*sys.modules, file=sys.stderr)"
    )
    seconds = []
    for _ in range(5):
        started = time.monotonic()
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        seconds.append(time.monotonic() - started)
    assert min(seconds) < 0.3
    assert set(run.stderr.split()).isdisjoint({"spacy", "duckdb", "pydantic", "jinja2", "numpy", "rich", "ruamel.yaml"})


def test_the_program_runs_as_a_module_and_keeps_its_exit_codes(case: Path) -> None:
    run = subprocess.run([sys.executable, "-m", "checker", "check", case], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (1, "")
    missing = subprocess.run([sys.executable, "-m", "checker", "check", case / "none"], capture_output=True, text=True, check=False)
    assert (missing.returncode, missing.stdout) == (2, "")


def test_a_terminal_without_utf_8_still_gets_every_finding(case: Path) -> None:
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    run = subprocess.run(
        [sys.executable, "-m", "checker", "extract", case / "policy.md"], capture_output=True, env=environment, check=False
    )
    assert run.returncode == 0
    assert b"We never share your photos with advertisers." in run.stdout
