import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import checker


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_its_script(shell: str) -> None:
    result = checker("completion", shell)
    assert (result.exit_code, f"_CHECKER_COMPLETE={shell}_complete" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("words", "number", "answered"),
    [
        pytest.param("checker che", 1, ["check"], id="a command"),
        pytest.param("checker waiver n", 2, ["new"], id="a command below another"),
        pytest.param("checker check --format s", 3, ["sarif"], id="a format"),
        pytest.param("checker check --base", 2, ["--baseline"], id="an option"),
    ],
)
def test_the_program_answers_what_the_script_asks(words: str, number: int, answered: list[str]) -> None:
    environment = {"_CHECKER_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(number)}
    program = Path(sys.executable).with_name("checker")
    run = subprocess.run([program], env=environment, capture_output=True, text=True, check=False)
    assert run.stdout.split() == [f"plain,{each}" for each in answered]


def test_another_shell_is_wrong_use() -> None:
    assert checker("completion", "csh").exit_code == 2
