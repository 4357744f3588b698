"""`checker drift`: what changed in meaning between versions of a text, and what it does to logged events."""

import shlex
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.console import FOUND, UNREADABLE, answer, answers_for_itself, progress
from checker.options import Outlet, takes_outlet

if TYPE_CHECKING:
    from checker.extractions import Extract
    from checker.report.drift import DriftReport

FILE = click.Path(path_type=Path)


@click.command(
    short_help="Say what changed in meaning between versions of a text.",
    epilog="""\b
Examples:
  checker drift policy-2013.md policy-2018.md
  checker drift corpora/okcupid-2014 --format html --output drift.html
  checker drift history/
  checker drift --git policies "Acme/Privacy Policy.md" --since 2020-01-01

\b
Exit codes:
  0  no change of meaning
  1  a change of meaning, or a possible one that a reader has to look at
  2  wrong usage: command line, project file or repository
  3  a text could not be read, or events were set aside, and no meaning changed""",
)
@click.argument("texts", nargs=-1, type=FILE, metavar="OLD NEW... | PROJECT | FOLDER | PATH")
@click.option(
    "--git",
    "repository",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="REPO",
    help="Take the versions of PATH from a git repository.",
)
@click.option("--since", type=click.DateTime(("%Y-%m-%d",)), metavar="DATE", help="With --git: from the version of that day on.")
@click.option(
    "--format", "form", type=click.Choice(("text", "json", "html")), default="text", show_default=True, help="How the answer is written."
)
@click.option(
    "--cache", type=click.Path(file_okay=False, path_type=Path), help="Keep what was read in texts here.  [default: the user's cache]"
)
@click.option("--no-cache", is_flag=True, help="Read every text anew.")
@takes_outlet
@answers_for_itself
def drift(
    *,
    texts: tuple[Path, ...],
    repository: Path | None,
    since: datetime | None,
    form: str,
    cache: Path | None,
    no_cache: bool,
    outlet: Outlet,
) -> None:
    """Say what changed in meaning between versions of a text, and what it does to logged events.

    Versions are files in order of time, the statements of a PROJECT (a checker.toml or its folder) with its events, the
    files of a FOLDER by name, or the commits of one PATH of a repository. Repeats, flaps, empty and partial captures are
    collapsed first; other wording of the same is told apart from a change of meaning.
    """
    from checker.rendering.drift_lines import as_text
    from checker.rendering.drift_page import as_html
    from checker.rendering.drift_record import as_json

    words = [*(["--git", str(repository)] if repository else []), *map(str, texts), *(["--since", str(since.date())] if since else [])]
    with progress(quiet=outlet.quiet) as tell:
        tell("Reading the versions")
        report = _report(
            texts, repository, since.date() if since else None, _extract(cache, no_cache=no_cache), shlex.join(["checker", "drift", *words])
        )
    answer(
        {"text": as_text, "json": as_json, "html": as_html}[form](report),
        outlet.path,
        outlet.color,
        last_words=outlet.quiet and form == "text",
    )
    sys.exit(exit_code(report))


def exit_code(report: "DriftReport") -> int:
    """Return 1 for a change of meaning, or a possible one, else 3 where something could not be read, else 0."""
    if any(change.is_meaning or change.is_possible for change in report.changes):
        return FOUND
    return UNREADABLE if report.events_quarantined or any(each.noise == "unreadable" for each in report.collapsed) else 0


def _report(texts: tuple[Path, ...], repository: Path | None, since: date | None, extract: "Extract", command: str) -> "DriftReport":
    from checker.drift.histories.sources import of_files, of_folder, of_git
    from checker.drift.stories.story import drift_of_captures, drift_of_project
    from checker.project import FILE_NAME, load_project

    if repository:
        if len(texts) != 1:
            raise click.UsageError("--git REPO takes one PATH: the file, seen from the repository's top folder")
        return drift_of_captures(of_git(repository, str(texts[0]), since), str(texts[0]), extract=extract, command=command)
    if since:
        raise click.UsageError("--since goes with --git REPO PATH")
    if len(texts) > 1:
        return drift_of_captures(of_files(texts), f"{texts[0]} to {texts[-1]}", extract=extract, command=command)
    given = texts[0] if texts else Path()
    if given.is_dir() and not (given / FILE_NAME).exists() and texts:
        return drift_of_captures(of_folder(given), str(given), extract=extract, command=command)
    if given.is_file() and given.suffix != ".toml":
        raise click.UsageError(f"{given} is one text: name another to compare it with")
    return drift_of_project(load_project(given), extract=extract, command=command)


def _extract(cache: Path | None, *, no_cache: bool) -> "Extract":
    from platformdirs import user_cache_path

    from checker.extraction import extract_documents
    from checker.extractions import kept_in

    return extract_documents if no_cache else kept_in(cache or user_cache_path("privacy-practice-checker") / "extractions")
