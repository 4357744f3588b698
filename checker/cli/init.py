"""`checker init`: a commented project that checks at once."""

import shlex
from pathlib import Path

import click

from checker.console import answer, answers_for_itself, write


@click.command(
    short_help="Write a commented project to begin with.",
    epilog="""\b
Examples:
  checker init my-service
  checker check my-service""",
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path())
@answers_for_itself
def init(*, folder: Path) -> None:
    """Write a commented project into FOLDER (default: here): a small example that checks at once, to put your own in its place."""
    from checker.errors import Mistake, UsageError
    from checker.resources import data_folder

    sources = sorted(path for path in data_folder("start").iterdir() if path.is_file())
    targets = {folder / path.name: path.read_text(encoding="utf-8") for path in sources}
    there = [Mistake(str(path), "is there already", "name another folder, or move it away") for path in targets if path.exists()]
    if there:
        raise UsageError(*there)
    for path, text in targets.items():
        write(path, text)
    names = ", ".join(path.name for path in targets)
    where, project = ("this folder", "") if folder == Path() else (str(folder), f" {shlex.quote(str(folder))}")
    answer(f"Wrote {names} into {where}.\nNext: checker check{project}\n", "-", "never")
