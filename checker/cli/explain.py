"""`checker explain`: the reasoning for one event."""

from pathlib import Path

import click

from checker.console import answer, answers_for_itself, progress
from checker.options import Inputs, Outlet, project_of, takes_inputs, takes_outlet


@click.command(
    short_help="Give the reasoning for one event, step by step.",
    epilog="""\b
Examples:
  checker explain corpora/okcupid-2014 clarifai
  checker explain clarifai --policy policy.md --events events.jsonl""",
)
@click.argument("target", nargs=-1, required=True, metavar="[PROJECT] EVENT_ID")
@takes_inputs
@takes_outlet
@answers_for_itself
def explain(*, target: tuple[str, ...], inputs: Inputs, outlet: Outlet) -> None:
    """Give the reasoning for one event, step by step, and what would make the practice consistent."""
    if len(target) > 2:
        raise click.UsageError("name at most one project, and one event")
    project = project_of(Path(target[0]) if target[1:] else None, inputs)
    from checker.audit import explain as explained
    from checker.rendering.explanation import explain as in_words
    from checker.workers import in_processes

    with progress(quiet=outlet.quiet) as tell:
        found = explained(project, target[-1], extract=in_processes(inputs.jobs), tell=tell)
    told = in_words(target[-1], found.flow, found.verdict, found.texts, found.remedies, found.lines)
    answer(told, outlet.path, outlet.color)
