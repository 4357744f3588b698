"""The console: progress, colour, mistakes and exit codes, as every command needs them."""
# ruff: noqa: PLC0415 (heavy modules are imported where they are needed: --help does not wait for them)

import functools
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from checker.errors import CheckerError, InputError, Mistake, UsageError, interrupted

if TYPE_CHECKING:
    from checker.options import Outlets
    from checker.report import Report

FOUND, USAGE, UNREADABLE, OUR_BUG, INTERRUPTED, PIPE_CLOSED = 1, 2, 3, 70, 130, 141
LEVEL = re.compile(r"^(?:(error)|(warning)|(note))(?=\[)|^(?:(FAIL)|(INCOMPLETE)|(PASS))\b", re.MULTILINE)
COLOURS = ("red", "yellow", "cyan", "red", "yellow", "green")


def answers_for_itself(command: Callable[..., None]) -> Callable[..., None]:
    """Turn what a command raises into a message and an exit code of INTERFACE section 5; a bug of ours keeps its traceback."""

    @functools.wraps(command)
    def run(*args: object, **kwargs: object) -> None:
        try:
            command(*args, **kwargs)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except CheckerError as error:
            tell_mistakes(error)
            sys.exit(UNREADABLE if isinstance(error, InputError) else USAGE)
        except KeyboardInterrupt:
            tell_interrupted()
        except BrokenPipeError:  # whoever reads our output has enough of it
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(PIPE_CLOSED)
        except Exception as error:  # noqa: BLE001 (Python would exit with 1, and 1 means findings)
            if interrupted(error):
                tell_interrupted()
            traceback.print_exc()
            click.echo("This is a bug of the checker, not a fault of your input. Please report the lines above.", err=True)
            sys.exit(OUR_BUG)

    return run


def tell_interrupted() -> NoReturn:
    """Say that the user's interrupt came before an answer, and end with its code."""
    click.echo("Interrupted before there was an answer.", err=True)
    sys.exit(INTERRUPTED)


def tell_mistakes(error: CheckerError) -> None:
    """Print every mistake: where and what, and below it the next step."""
    from checker.rendering.hostile import one_line

    for mistake in error.mistakes:
        click.echo(f"{click.style('error:', fg='red')} {one_line(mistake.place)}: {one_line(mistake.problem)}", err=True)
        if mistake.hint:
            click.echo(f"       {one_line(mistake.hint)}", err=True)


def tell_aside(text: str) -> None:
    """Print a line that is no part of the answer."""
    from checker.rendering.hostile import one_line

    click.echo(one_line(text), err=True)


def answer(text: str, path: str, color: str, *, last_words: bool = False) -> None:
    """Print the answer or write it to a file; of a text that is long, perhaps only the last block."""
    shown = text.rstrip("\n").rsplit("\n\n", 1)[-1] + "\n" if last_words else text
    if path != "-":
        write(Path(path), shown)
        return
    auto = False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None  # None: if a terminal listens
    click.echo(coloured(shown), nl=False, color={"auto": auto, "always": True, "never": False}[color])


def answer_all(report: "Report", outlets: "Outlets") -> None:
    """Give a report in every form that was asked for."""
    from checker.rendering import formats

    for form, path in outlets.answers:
        if form == "html" and path != "-":
            write_page(Path(path), report)
            continue
        answer(formats()[form](report), path, outlets.color, last_words=outlets.quiet and form == "text")


def write_page(path: Path, report: "Report") -> None:
    """Write the page and, where it had no room for every finding, the others beside it, and say so."""
    from checker.exports import page_files

    for place, text in page_files(path, report).items():
        write(place, text)
        if place != path:
            tell_aside(f"note: {path} has no room for {text.count(chr(10)):,} findings; they are in {place}")


def today() -> date:
    """Return the day on which waivers are looked at: SOURCE_DATE_EPOCH (reproducible-builds.org), else the clock's, in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return (datetime.fromtimestamp(int(epoch), tz=UTC) if epoch else datetime.now(tz=UTC)).date()
    except (ValueError, OverflowError, OSError):
        mistake = Mistake(
            "SOURCE_DATE_EPOCH", f"{str(epoch)[:40]!r} is not a number of seconds", "set it to seconds since 1970, or unset it"
        )
        raise UsageError(mistake) from None


def coloured(text: str) -> str:
    """Colour the words that say how bad it is; the words stay, so nothing is told by colour alone."""
    return LEVEL.sub(lambda found: click.style(found.group(), fg=COLOURS[(found.lastindex or 1) - 1], bold=True), text)


@contextmanager
def progress(*, quiet: bool, always: bool = False) -> Iterator[Callable[[str], None]]:
    """Say on standard error what is being done while somebody watches; leaves nothing behind. ``always``: as lines, whoever listens."""
    if always:
        yield lambda text: click.echo(text, err=True)
        return
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("Starting") as status:
        yield status.update


def write(path: Path, text: str) -> None:
    """Write a result; raises UsageError where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(Mistake(str(path), f"cannot be written: {error.strerror}", "name a file that you may write")) from error
