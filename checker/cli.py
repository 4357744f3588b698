"""The command line: `check`, `extract` and `explain`, thin over the checker, which each imports when it runs."""
# ruff: noqa: PLC0415 (heavy modules are imported where they are needed: --help does not wait for them)

import io
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker import __version__
from checker.console import FOUND, UNREADABLE, answer, answers_for_itself, progress, tell_aside, write
from checker.errors import InputError
from checker.options import Format, Inputs, Outlet, project_of, takes_inputs, takes_outlet, with_stdin

if TYPE_CHECKING:
    from checker.audit import Audit
    from checker.project import Project

FAIL_ON = ("contradicted", "undisclosed", "undetermined", "none")
EXIT_CODES = {"pass": 0, "fail": FOUND, "incomplete": UNREADABLE}
OUT = click.Path(dir_okay=False, path_type=Path)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="""\b
Examples:
  checker check corpora/okcupid-2014 --report report.html
  checker check --policy policy.md --events events.jsonl
  checker extract policy.md
  checker explain corpora/okcupid-2014 clarifai""",
)
@click.version_option(__version__, prog_name="checker")
def main() -> None:
    """Hold logged data sharing against the privacy statements in force that day."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without UTF-8 still gets every word


@main.command(
    epilog="""\b
Examples:
  checker check corpora/okcupid-2014 --report report.html
  checker check --policy policy.md --events events.jsonl --recipients recipients.yaml
  zcat events.jsonl.gz | checker check --policy policy.md --events - --verdicts verdicts.jsonl

\b
Exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage: command line, project file, register or rules
  3  an input could not be read (then nothing is judged), or events were set aside and nothing was found"""
)
@click.argument("project", type=click.Path(path_type=Path), required=False)
@takes_inputs
@click.option("--report", type=OUT, metavar="FILE", help="Also write the report, one HTML file.")
@click.option("--format", "form", type=Format(), default="text", help="How the answer is written; text unless told otherwise.")
@click.option("--verdicts", type=OUT, metavar="FILE", help="Also write every event's verdict: .jsonl or .parquet.")
@click.option("--quarantine", type=OUT, metavar="FILE", help="Also write the rows that could not be judged, as JSON lines.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default=FAIL_ON[0], show_default=True, help="The mildest verdict that exits with 1.")
@click.option("-v", "--verbose", is_flag=True, help="Name every row set aside and every clause not understood.")
@takes_outlet
@answers_for_itself
def check(
    *,
    project: Path | None,
    inputs: Inputs,
    outlet: Outlet,
    report: Path | None,
    form: str,
    verdicts: Path | None,
    quarantine: Path | None,
    fail_on: str,
    verbose: bool,
) -> None:
    """Hold logged events against the statements in force that day.

    PROJECT is a checker.toml or a folder with one (default: ./checker.toml). --policy, --events and --recipients take the
    place of what it names; with --policy and no PROJECT, no project file is needed.
    """
    chosen = project_of(project, inputs)
    from checker.audit import audit
    from checker.exports import quarantine_lines, write_verdicts
    from checker.rendering import formats

    command = shlex.join(["checker", "check", *([str(project)] if project else []), *inputs.words()])
    with progress(quiet=outlet.quiet) as tell:
        result = audit(chosen, fail_on=fail_on, command=command, tell=tell)
        if verdicts:
            write_verdicts(verdicts, result.log.assignments(), result.verdicts)
        if quarantine:
            write(quarantine, "".join(quarantine_lines(result.log.quarantined)))
        if report:
            write(report, formats()["html"](result.report))
        text = formats()[form](result.report)
    if not outlet.quiet:
        _say_what_was_left_aside(chosen, result, verbose=verbose)
    answer(text, outlet.path, outlet.color, last_words=outlet.quiet and form == "text")
    sys.exit(EXIT_CODES[result.report.outcome])


def _say_what_was_left_aside(project: "Project", result: "Audit", *, verbose: bool) -> None:
    if project.waivers:
        tell_aside(f"warning: {project.waivers}: this version does not apply waivers yet; every finding counts")
    for statement in result.report.statements:
        for warning in statement.warnings:
            tell_aside(f"warning: {statement.path}: {warning}")
        for clause in statement.unread if verbose else ():
            tell_aside(f"not understood: {statement.path}, characters {clause.start}-{clause.end} ({clause.reason}): {clause.text}")
    for row in result.log.quarantined if verbose else ():
        tell_aside(f"set aside: {row.file}:{row.line}: {row.reason}")


@main.command(
    epilog="""\b
Examples:
  checker extract policy.md
  checker extract policies/*.html --format jsonl --output commitments.jsonl

Exits with 0 when every file was read, and with 3 otherwise, after printing the rest."""
)
@click.argument("statements", nargs=-1, required=True, metavar="STATEMENT...")
@click.option(
    "--format", "form", type=click.Choice(("text", "json", "jsonl")), default="text", show_default=True, help="How the answer is written."
)
@takes_outlet
@answers_for_itself
def extract(*, statements: tuple[str, ...], form: str, outlet: Outlet) -> None:
    """List what each STATEMENT commits to, with its place in the text; - reads standard input."""
    from checker.inputs import read_statements
    from checker.rendering.readings import as_json, as_jsonl, as_text

    with progress(quiet=outlet.quiet) as tell:
        found, mistakes = read_statements(*with_stdin(statements), tell)
        text = {"text": as_text, "json": as_json, "jsonl": as_jsonl}[form](found)
    answer(text, outlet.path, outlet.color, last_words=outlet.quiet and form == "text")
    if mistakes:
        raise InputError(*mistakes)


@main.command(
    epilog="""\b
Examples:
  checker explain corpora/okcupid-2014 clarifai
  checker explain clarifai --policy policy.md --events events.jsonl"""
)
@click.argument("target", nargs=-1, required=True, metavar="[PROJECT] EVENT_ID")
@takes_inputs
@takes_outlet
@answers_for_itself
def explain(*, target: tuple[str, ...], inputs: Inputs, outlet: Outlet) -> None:
    """Give the reasoning for one event, step by step."""
    if len(target) > 2:
        raise click.UsageError("name at most one project, and one event")
    project = project_of(Path(target[0]) if target[1:] else None, inputs)
    from checker.audit import explain as explained
    from checker.rendering.explanation import explain as in_words

    with progress(quiet=outlet.quiet) as tell:
        found = explained(project, target[-1], tell=tell)
    answer(in_words(target[-1], found.flow, found.verdict, found.texts), outlet.path, outlet.color)
