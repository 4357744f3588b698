"""`checker schema`: the JSON Schema of a file that the checker reads or writes."""

import click

from checker.console import answer, answers_for_itself
from checker.options import Outlet, takes_outlet


@click.command(
    short_help="Print the JSON Schema of what the checker writes.",
    epilog="""\b
Examples:
  checker schema
  checker schema waivers --output waivers.schema.json""",
)
@click.argument("name", default="report", metavar="[report|drift|project|recipients|waivers]")
@takes_outlet
@answers_for_itself
def schema(*, name: str, outlet: Outlet) -> None:
    """Print the JSON Schema of a report (what check --format json writes), of a drift, or of a file that the checker reads."""
    from checker.errors import Mistake, UsageError
    from checker.hints import did_you_mean
    from checker.schemas import MODELS
    from checker.schemas import schema as made

    if name not in MODELS:
        raise UsageError(Mistake(name, "no such schema", did_you_mean(name, tuple(MODELS))))
    answer(made(name), outlet.path, outlet.color)
