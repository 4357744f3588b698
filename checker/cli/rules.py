"""`checker rules`: what the checker knows, and whether it keeps the promises of its examples."""

import sys

import click

from checker.console import USAGE, answer, answers_for_itself
from checker.options import Outlet, takes_outlet


@click.group(
    short_help="Show the rules, and test their examples.",
    epilog="""\b
Examples:
  checker rules list
  checker rules show PP107
  checker rules show user.location
  checker rules test""",
)
def rules() -> None:
    """Show the rules: what findings are called, and what data, purposes and recipients there are."""


@rules.command(
    name="list",
    epilog="""\b
Examples:
  checker rules list
  checker rules list recipients""",
)
@click.argument("kind", default="findings", metavar="[findings|data|purposes|recipients]")
@takes_outlet
@answers_for_itself
def list_(*, kind: str, outlet: Outlet) -> None:
    """List the ids of one KIND of rule, each with what it is called."""
    from checker.rulebook import rulebook
    from checker.rulelist import listed

    answer(listed(rulebook(), kind), outlet.path, outlet.color)


@rules.command(
    epilog="""\b
Examples:
  checker rules show PP107
  checker rules show user.location"""
)
@click.argument("name", metavar="ID")
@takes_outlet
@answers_for_itself
def show(*, name: str, outlet: Outlet) -> None:
    """Show one rule: what it means, what mends it or belongs to it, and its source."""
    from checker.rulebook import rulebook
    from checker.rulelist import shown

    answer(shown(rulebook(), name), outlet.path, outlet.color)


@rules.command(
    epilog="""\b
Examples:
  checker rules test

Exits with 2 when a rule does not do what its examples say."""
)
@takes_outlet
@answers_for_itself
def test(*, outlet: Outlet) -> None:
    """Hold every entry of the taxonomies against its own examples."""
    from checker.rulebook import rulebook
    from checker.rulelist import broken

    text, failed = broken(rulebook())
    answer(text, outlet.path, outlet.color)
    if failed:
        sys.exit(USAGE)
