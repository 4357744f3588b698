"""`checker waiver`: accept a finding for a time, and see what became of what was accepted."""

import sys
from datetime import datetime
from pathlib import Path

import click

from checker.console import FOUND, answer, answers_for_itself, today
from checker.options import Outlet, takes_outlet

FILE = click.Path(path_type=Path)
DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.group(
    short_help="Accept a finding for a time; check what was accepted.",
    epilog="""\b
Examples:
  checker waiver new result.json F-0003 --who "A. Person, DPO" --why "Consent forms on paper, PRIV-212" --until 2027-05-01
  checker waiver check waivers.yaml --against result.json""",
)
def waiver() -> None:
    """Accept a finding for a time, and see what became of what was accepted."""


@waiver.command(
    epilog="""\b
Examples:
  checker waiver new result.json F-0003 --who "A. Person, DPO" --why "Consent forms on paper, PRIV-212" --until 2027-05-01
  checker waiver new result.json de08db6ffb8507ba --who "A. Person" --why "Ends in May" --until 2027-05-01 >> waivers.yaml"""
)
@click.argument("result", type=FILE)
@click.argument("finding")
@click.option("--who", required=True, help="Who accepts it.")
@click.option("--why", required=True, help="The reason, with a reference that others can follow.")
@click.option("--until", type=DAY, required=True, metavar="DAY", help="The last day, such as 2027-05-01.")
@click.option("--owner", help="Who sees to it, if that is somebody else.")
@takes_outlet
@answers_for_itself
def new(*, result: Path, finding: str, who: str, why: str, until: datetime, owner: str | None, outlet: Outlet) -> None:
    """Print the entry of waivers.yaml that accepts FINDING (F-0003, or a fingerprint) of RESULT, a report in JSON."""
    from checker.baselines import load_report
    from checker.rendering.waivers import entry
    from checker.waivers import named

    found = named(load_report(result), finding)
    answer(entry(found, who=who, why=why, until=until.date(), owner=owner, approved_on=today()), outlet.path, outlet.color)


@waiver.command(
    epilog="""\b
Examples:
  checker waiver check waivers.yaml
  checker waiver check waivers.yaml --against result.json

Exits with 1 when a waiver has expired or is unused, with 2 when the file is wrong."""
)
@click.argument("waivers", type=FILE)
@click.option("--against", type=FILE, metavar="FILE", help="A report in JSON: tells which waivers are unused.")
@takes_outlet
@answers_for_itself
def check(*, waivers: Path, against: Path | None, outlet: Outlet) -> None:
    """Say of every entry in WAIVERS whether it applies, has expired, or is unused."""
    from checker.baselines import load_report
    from checker.rendering.waivers import listed
    from checker.report import WaiverState
    from checker.waivers import load_waivers, reviewed

    findings = load_report(against).findings if against else None
    uses = reviewed(load_waivers(waivers), findings, today())
    answer(listed(uses), outlet.path, outlet.color)
    if any(use.state is not WaiverState.APPLIES for use in uses):
        sys.exit(FOUND)
