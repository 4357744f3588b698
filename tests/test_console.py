"""Every command answers for itself: messages on standard error, the answer on standard output, and an exit code that means one thing."""

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from checker.console import answer, answers_for_itself, coloured, progress, today, write
from checker.errors import InputError, Mistake, UsageError


def command_that_raises(error: BaseException) -> click.Command:
    @click.command()
    @answers_for_itself
    def command() -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        pytest.param(
            UsageError(Mistake("a.toml:3", "unknown key", "remove it")), 2, "error: a.toml:3: unknown key\n       remove it\n", id="usage"
        ),
        pytest.param(
            InputError(Mistake("a.md", "empty"), Mistake("b.md", "binary")), 3, "error: a.md: empty\nerror: b.md: binary\n", id="input"
        ),
        pytest.param(InputError(Mistake("a\x1b[31m.md", "no\nsuch file")), 3, "error: a⟦U+001B⟧[31m.md: no such file\n", id="hostile name"),
        pytest.param(KeyboardInterrupt(), 130, "Interrupted before there was an answer.\n", id="control-C"),
        pytest.param(click.UsageError("no such thing"), 2, "Usage: command [OPTIONS]\n", id="click's own"),
    ],
)
def test_what_is_raised_becomes_a_message_and_an_exit_code(error: BaseException, code: int, told: str) -> None:
    result = CliRunner().invoke(command_that_raises(error), color=False)
    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr.startswith(told)


def test_a_bug_of_ours_keeps_its_traceback_and_never_looks_like_findings() -> None:
    result = CliRunner().invoke(command_that_raises(ZeroDivisionError("our own")))
    assert result.exit_code == 70
    assert "ZeroDivisionError: our own" in result.stderr
    assert "This is a bug of the checker" in result.stderr


TALKATIVE = """
import click
from checker.console import answer, answers_for_itself

@click.command()
@answers_for_itself
def command():
    for _ in range(100):
        answer("a line\\n" * 50_000, "-", "auto")

command()
"""


def test_a_reader_that_has_enough_is_left_in_peace() -> None:
    with subprocess.Popen([sys.executable, "-c", TALKATIVE], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.read(2)
        run.stdout.close()
        assert (run.wait(timeout=60), run.stderr.read()) == (141, b"")


TEXT = "error[PP101] F-0001 Photos\n\n3 events read = 3 judged + 0 quarantined.\nFAIL  1 finding\n"


@pytest.mark.parametrize(
    ("text", "styled"),
    [
        pytest.param("error[PP101] x\n", "\x1b[31m\x1b[1merror\x1b[0m[PP101] x\n", id="a finding"),
        pytest.param("warning[PP201] x\n", "\x1b[33m\x1b[1mwarning\x1b[0m[PP201] x\n", id="a milder one"),
        pytest.param("PASS  1 event\n", "\x1b[32m\x1b[1mPASS\x1b[0m  1 event\n", id="the ending"),
        pytest.param("an error[PP101] inside a line\n", "an error[PP101] inside a line\n", id="quoted words stay plain"),
    ],
)
def test_colour_is_added_to_words_that_stay(text: str, styled: str) -> None:
    assert coloured(text) == styled


@pytest.mark.parametrize(
    ("choice", "environment", "is_coloured"),
    [
        pytest.param("auto", {}, True, id="a terminal"),
        pytest.param("auto", {"NO_COLOR": "1"}, False, id="NO_COLOR"),
        pytest.param("auto", {"TERM": "dumb"}, False, id="a dumb terminal"),
        pytest.param("always", {"NO_COLOR": "1"}, True, id="always outranks NO_COLOR"),
        pytest.param("never", {}, False, id="never"),
    ],
)
def test_colour_is_for_those_who_want_it(choice: str, environment: dict[str, str], is_coloured: bool) -> None:  # noqa: FBT001
    @click.command()
    def command() -> None:
        answer(TEXT, "-", choice)

    defaults = {"NO_COLOR": None, "TERM": "xterm"}
    result = CliRunner(env=defaults | environment).invoke(command, color=True)  # color=True: click believes in a terminal
    assert ("\x1b[31m" in result.stdout) == is_coloured


def test_last_words_are_the_last_block(tmp_path: Path) -> None:
    answer(TEXT, str(tmp_path / "out.txt"), "auto", last_words=True)
    assert (tmp_path / "out.txt").read_text() == "3 events read = 3 judged + 0 quarantined.\nFAIL  1 finding\n"


def test_an_answer_in_a_file_has_no_colour_even_when_asked(tmp_path: Path) -> None:
    answer(TEXT, str(tmp_path / "new" / "out.txt"), "always")
    assert (tmp_path / "new" / "out.txt").read_text() == TEXT


def test_a_place_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path, tmp_path / "file" / "out.txt"):
        with pytest.raises(UsageError, match="cannot be written"):
            write(path, "x")


def test_progress_is_silent_unless_somebody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(quiet=False) as tell:
        tell("Reading")
    assert capsys.readouterr() == ("", "")


def test_the_day_is_that_of_the_epoch_else_of_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    assert today() == date(2020, 9, 13)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = datetime.now(tz=UTC).date()
    assert before <= today() <= datetime.now(tz=UTC).date()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    with pytest.raises(UsageError, match="is not a number of seconds"):
        today()
