"""`checker batch`: many projects in one run, resumable, one index."""

import os
import sys
from pathlib import Path

import click

from checker.cli.check import FAIL_ON
from checker.console import FOUND, OUR_BUG, UNREADABLE, answer, answers_for_itself, progress, today
from checker.options import Outlet, takes_outlet

INDEX, RECORD = "index.html", "batch.json"
EXIT_CODES = {"pass": 0, "fail": FOUND, "incomplete": UNREADABLE, "unreadable": UNREADABLE, "broken": OUR_BUG}


@click.command(
    short_help="Judge many projects in one run; begin again where it stopped.",
    epilog="""\b
Examples:
  checker batch manifest.toml
  checker batch manifest.toml --jobs 4 --into results
  checker batch manifest.toml --no-cache

\b
A manifest names projects, globs too; paths start at it:
  projects = ["clients/*", "acme/checker.toml"]

\b
Exit codes:
  0   nothing at or above --fail-on in any project
  1   findings at or above --fail-on in some project
  2   wrong usage: command line or manifest
  3   a project could not be read, or had events set aside, and nothing was found
  70  a bug of the checker stopped a project, and nothing was found""",
)
@click.argument("manifest", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--jobs", type=click.IntRange(1, 256), help="Processes that judge at once.  [default: the machine's cores]")
@click.option(
    "--into", type=click.Path(file_okay=False, path_type=Path), default=Path("batch"), show_default=True, help="Write results here."
)
@click.option("--fail-on", type=click.Choice(FAIL_ON), default=FAIL_ON[0], show_default=True, help="The mildest verdict that exits with 1.")
@click.option(
    "--cache", type=click.Path(file_okay=False, path_type=Path), help="Keep what was read in statements here.  [default: the user's cache]"
)
@click.option("--no-cache", is_flag=True, help="Read every statement anew.")
@takes_outlet
@answers_for_itself
def batch(*, manifest: Path, jobs: int | None, into: Path, fail_on: str, cache: Path | None, no_cache: bool, outlet: Outlet) -> None:
    """Judge every project that MANIFEST names; begun again after an interruption, it goes on where it was.

    Results go into a folder: index.html, batch.json and each project's report. Projects that have not changed since an
    earlier run into the same folder are not judged again.
    """
    from platformdirs import user_cache_path

    from checker.batch import load_manifest, run
    from checker.batch.entries import Terms, write_whole
    from checker.errors import Mistake, UsageError
    from checker.rendering.index import index, lines

    tasks = load_manifest(manifest)
    kept_in = None if no_cache else (cache or user_cache_path("privacy-practice-checker") / "extractions")
    terms = Terms(into, fail_on, today(), kept_in)
    try:
        with progress(quiet=outlet.quiet) as tell:
            done = run(tasks, terms, jobs=jobs or os.cpu_count() or 1, tell=tell)
        write_whole(into / RECORD, done.record.model_dump_json(indent=2) + "\n")
        write_whole(into / INDEX, index(done.record))
    except OSError as error:
        mistake = Mistake(str(error.filename or into), f"cannot be written: {error.strerror}", "name a folder that you may write: --into")
        raise UsageError(mistake) from error
    text = lines(done.record, judged=done.judged, kept=done.kept)
    answer(text, outlet.path, outlet.color, last_words=outlet.quiet)
    sys.exit(EXIT_CODES[done.record.state])
