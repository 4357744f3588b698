import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import checker


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_its_script(shell: str) -> None:
    result = checker("completion", shell)
    assert (result.exit_code, f"_CHECKER_COMPLETE={shell}_complete" in result.stdout) == (0, True)


def test_the_program_answers_what_the_script_asks() -> None:
    environment = {"_CHECKER_COMPLETE": "bash_complete", "COMP_WORDS": "checker che", "COMP_CWORD": "1"}
    program = Path(sys.executable).with_name("checker")
    run = subprocess.run([program], env=environment, capture_output=True, text=True, check=False)
    assert run.stdout.split() == ["plain,check"]


def test_another_shell_is_wrong_use() -> None:
    assert checker("completion", "csh").exit_code == 2
