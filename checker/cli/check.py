"""`checker check`: hold logged events against the statements in force that day."""

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.console import FOUND, UNREADABLE, answer_all, answers_for_itself, progress, tell_aside, today, write, write_page
from checker.effort import Beside, Effort, takes_beside, takes_effort
from checker.options import Inputs, Outlets, project_of, takes_inputs, takes_outlets

if TYPE_CHECKING:
    from checker.audit import Audit
    from checker.project import Project

FAIL_ON = ("contradicted", "undisclosed", "undetermined", "none")
EXIT_CODES = {"pass": 0, "fail": FOUND, "incomplete": UNREADABLE}
FILE = click.Path(path_type=Path)


@click.command(
    short_help="Hold logged events against the statements in force that day.",
    epilog="""\b
Examples:
  checker check corpora/okcupid-2014 --report report.html
  checker check --policy policy.md --events events.jsonl --recipients recipients.yaml
  checker check --format sarif --output check.sarif --format md --output check.md
  checker check my-service --statement draft.md@2026-12-01
  checker check --baseline last.json --format json --output this.json
  checker check --memory 4GB --unique-ids --violations violations.parquet
  zcat events.jsonl.gz | checker check --policy policy.md --events - --verdicts verdicts.jsonl

\b
Exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage: command line, project file, register or rules
  3  an input could not be read (then nothing is judged), or events were set aside and nothing was found""",
)
@click.argument("project", type=click.Path(path_type=Path), required=False)
@takes_inputs
@takes_beside
@takes_effort
@click.option("--fail-on", type=click.Choice(FAIL_ON), default=FAIL_ON[0], show_default=True, help="The mildest verdict that exits with 1.")
@click.option("--waivers", type=FILE, metavar="FILE", help="Accepted findings; in the place of the project's.")
@click.option("--baseline", type=FILE, metavar="FILE", help="An earlier --format json: its findings are known and do not fail.")
@click.option("-v", "--verbose", is_flag=True, help="Name every row set aside and every clause not understood.")
@takes_outlets
@answers_for_itself
def check(
    *,
    project: Path | None,
    inputs: Inputs,
    outlets: Outlets,
    beside: Beside,
    effort: Effort,
    fail_on: str,
    waivers: Path | None,
    baseline: Path | None,
    verbose: bool,
) -> None:
    """Hold logged events against the statements in force that day.

    PROJECT is a checker.toml or a folder with one (default: ./checker.toml). --policy, --events and --recipients take the
    place of what it names; with --policy and no PROJECT, no project file is needed. --statement adds a version of the
    privacy policy, such as a draft, before it is published.
    """
    chosen = project_of(project, inputs)
    chosen = chosen.model_copy(update={"waivers": waivers}) if waivers else chosen
    from checker.audit import audit
    from checker.baselines import load_baseline
    from checker.workers import in_processes

    command = _command(project, inputs, {"--waivers": waivers, "--baseline": baseline})
    known = load_baseline(baseline) if baseline else None
    with progress(quiet=outlets.quiet, always=effort.told) as tell:
        result = audit(
            chosen,
            fail_on=fail_on,
            command=command,
            folder=_folder(chosen),
            today=today(),
            baseline=known,
            extract=in_processes(inputs.jobs),
            tell=tell,
            engine=effort.engine(),
        )
        _write_beside(result, beside, fail_on)
    if not outlets.quiet:
        _say_what_was_left_aside(result, verbose=verbose)
    answer_all(result.report, outlets)
    sys.exit(EXIT_CODES[result.report.outcome])


def _command(project: Path | None, inputs: Inputs, options: Mapping[str, Path | None]) -> str:
    """Return the command that makes the same report again."""
    named = [word for option, path in options.items() if path for word in (option, str(path))]
    return shlex.join(["checker", "check", *([str(project)] if project else []), *inputs.words(), *named])


def _folder(project: "Project") -> str:
    """Return the folder that the statements' paths start at, if it is below the current one."""
    folder, here = project.statements_folder.resolve(), Path.cwd()
    below = folder.is_relative_to(here) and folder != here
    return folder.relative_to(here).as_posix() if below else ""


def _write_beside(result: "Audit", beside: Beside, fail_on: str) -> None:
    from checker.exports import quarantine_lines, write_verdicts, write_violations

    if beside.verdicts:
        write_verdicts(beside.verdicts, result.assignments(), result.every)
    if beside.violations:
        write_violations(beside.violations, result.log, result.verdicts, fail_on)
        for number, (log, verdicts) in enumerate(result.vendors, 1):
            write_violations(beside.violations.with_stem(f"{beside.violations.stem}-vendor-{number}"), log, verdicts, fail_on)
    if beside.quarantine:
        write(beside.quarantine, "".join(quarantine_lines(row for log in result.logs for row in log.quarantined)))
    if beside.report:
        write_page(beside.report, result.report)


def _say_what_was_left_aside(result: "Audit", *, verbose: bool) -> None:
    from checker.rendering.words import maybe
    from checker.waivers import warning as trouble

    for told in map(trouble, result.report.waivers):
        if told:
            tell_aside(f"warning: {told}")
    for statement in result.report.statements:
        for warning in statement.warnings:
            tell_aside(f"warning: {statement.path}: {warning}")
        for clause in statement.unread if verbose else ():
            tell_aside(f"not understood: {statement.path}, characters {clause.start}-{clause.end} ({maybe(clause.reason)}): {clause.text}")
    for file in (file for log in result.logs for file in log.files):
        for reason, count in sorted(file.passed.items()):
            tell_aside(f"note: {file.path}: {count:,} records are no sharing events: {reason}")
    for row in (row for log in result.logs for row in log.quarantined) if verbose else ():
        tell_aside(f"set aside: {row.file}:{row.line}: {row.reason}")
