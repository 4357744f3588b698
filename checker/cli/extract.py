"""`checker extract`: list what texts commit to."""

import click

from checker.console import answer, answers_for_itself, progress
from checker.errors import InputError
from checker.options import Outlet, takes_jobs, takes_outlet, with_stdin


@click.command(
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
@takes_jobs
@takes_outlet
@answers_for_itself
def extract(*, statements: tuple[str, ...], form: str, jobs: int, outlet: Outlet) -> None:
    """List what each STATEMENT commits to, with its place in the text; - reads standard input."""
    from checker.inputs import read_statements
    from checker.rendering.readings import as_json, as_jsonl, as_text

    with progress(quiet=outlet.quiet) as tell:
        found, mistakes = read_statements(*with_stdin(statements), tell, jobs=jobs)
        text = {"text": as_text, "json": as_json, "jsonl": as_jsonl}[form](found)
    answer(text, outlet.path, outlet.color, last_words=outlet.quiet and form == "text")
    if mistakes:
        raise InputError(*mistakes)
