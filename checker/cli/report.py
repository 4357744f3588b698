"""`checker report`: render a saved result again, without judging."""

from pathlib import Path

import click

from checker.console import answer_all, answers_for_itself
from checker.options import Outlets, takes_outlets


@click.command(
    short_help="Render a kept result in another form, without judging again.",
    epilog="""\b
Examples:
  checker check --format json --output result.json
  checker report result.json
  checker report result.json --format html --output report.html --format csv --output findings.csv

Exits with 0 when the report was rendered, whatever it found.""",
)
@click.argument("result", type=click.Path(path_type=Path))
@takes_outlets
@answers_for_itself
def report(*, result: Path, outlets: Outlets) -> None:
    """Render RESULT, which check --format json wrote, again; nothing is read or judged anew."""
    from checker.baselines import load_report

    answer_all(load_report(result), outlets)
