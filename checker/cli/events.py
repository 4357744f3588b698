"""`checker events`: what a log of events is made of."""

from pathlib import Path

import click

from checker.console import answer, answers_for_itself, write
from checker.options import Outlet, takes_outlet


@click.group(
    short_help="Look at a log before it is judged.",
    epilog="""\b
Examples:
  checker events inspect capture.har
  checker events inspect disclosures.csv --write mapping.yaml""",
)
def events() -> None:
    """Look at a log before it is judged."""


@events.command(
    epilog="""\b
Examples:
  checker events inspect capture.har
  checker events inspect disclosures.csv --write mapping.yaml
  checker events inspect disclosures.csv --mapping mapping.yaml

\b
Exit codes:
  0  the file could be looked at, whether or not it can be judged as it stands
  2  a wrong format or mapping
  3  the file cannot be read"""
)
@click.argument("file", type=click.Path(dir_okay=False))
@click.option("--as", "form", metavar="FORMAT", help="The format or layout, where it is not told by the file.")
@click.option("--mapping", type=click.Path(path_type=Path), metavar="FILE", help="Read the log by this mapping.")
@click.option("--write", "target", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write a mapping to start from.")
@takes_outlet
@answers_for_itself
def inspect(*, file: str, form: str | None, mapping: Path | None, target: Path | None, outlet: Outlet) -> None:
    """Say what FILE is recognised as, what of it is understood, what is not, and how much of each there is."""
    from checker.errors import Mistake, UsageError
    from checker.events.logs.inspection import inspect as inspected
    from checker.rendering.hostile import one_line
    from checker.rendering.inspected import told

    found = inspected(file, format=form, mapping=mapping)
    if target is not None:
        if target.exists():
            raise UsageError(Mistake(str(target), "is there already", "name another file, or move it away"))
        write(target, found.mapping)
    wrote = f"Wrote {one_line(str(target))}: correct it, and name it in checker.toml as [events] mapping\n" if target else ""
    answer(told(found) + wrote, outlet.path, outlet.color)
