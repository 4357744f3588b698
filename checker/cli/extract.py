"""`checker extract`: list what texts commit to."""

from functools import partial
from shutil import get_terminal_size

import click

from checker.console import answer, answers_for_itself, progress
from checker.errors import InputError
from checker.options import Outlet, takes_jobs, takes_outlet, with_stdin


@click.command(
    short_help="List what a statement commits to, with its place.",
    epilog="""\b
Examples:
  checker extract policy.md
  checker extract policy.md --explain
  checker extract policies/*.html --format jsonl --output commitments.jsonl

Exits with 0 when every file was read, and with 3 otherwise, after printing the rest.""",
)
@click.argument("statements", nargs=-1, required=True, metavar="STATEMENT...")
@click.option(
    "--format", "form", type=click.Choice(("text", "json", "jsonl")), default="text", show_default=True, help="How the answer is written."
)
@click.option("--explain", is_flag=True, help="Name the frame, cues and entries of the rules that made each commitment.")
@takes_jobs
@takes_outlet
@answers_for_itself
def extract(*, statements: tuple[str, ...], form: str, explain: bool, jobs: int, outlet: Outlet) -> None:
    """List what each STATEMENT commits to, with its place in the text; - reads standard input."""
    from checker.extraction.documents.grounds import grounds
    from checker.inputs import read_statements
    from checker.rendering.reading_page import as_text
    from checker.rendering.readings import as_json, as_jsonl
    from checker.rulebook import rulebook

    with progress(quiet=outlet.quiet) as tell:
        found, mistakes = read_statements(*with_stdin(statements), tell, jobs=jobs, traced=explain)
        why = partial(grounds, ontology=rulebook().ontology) if explain else None
        if form == "text":
            text = as_text(found, why, width=get_terminal_size((100, 1)).columns)
        else:
            text = (as_json if form == "json" else as_jsonl)(found, why)
    answer(text, outlet.path, outlet.color, last_words=outlet.quiet and form == "text")
    if mistakes:
        raise InputError(*mistakes)
