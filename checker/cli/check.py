"""`checker check`: hold logged events against the statements in force that day."""

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.console import FOUND, UNREADABLE, answer, answers_for_itself, progress, tell_aside, write
from checker.options import Format, Inputs, Outlet, project_of, takes_inputs, takes_outlet

if TYPE_CHECKING:
    from checker.audit import Audit
    from checker.project import Project

FAIL_ON = ("contradicted", "undisclosed", "undetermined", "none")
EXIT_CODES = {"pass": 0, "fail": FOUND, "incomplete": UNREADABLE}
OUT = click.Path(dir_okay=False, path_type=Path)


@click.command(
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
