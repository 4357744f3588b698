"""Options of a check: what is written beside its answer, and how hard the engine may work."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from checker.events import Engine

OUT = click.Path(dir_okay=False, path_type=Path)
Command = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Beside:
    """Files that are written beside the answer."""

    report: Path | None = None
    verdicts: Path | None = None
    quarantine: Path | None = None
    violations: Path | None = None


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard the engine may work, and whether it tells of it."""

    memory: str | None = None
    unique_ids: bool = False
    samples: int = 5
    told: bool = False

    def engine(self) -> "Engine":
        """Return it as the log's engine takes it."""
        from checker.events import Engine  # noqa: PLC0415 (--help does not wait for it)

        return Engine(self.memory, unique_ids=self.unique_ids, samples=self.samples)


def takes_beside(command: Command) -> Command:
    """Give a command the options of files beside its answer, as one value ``beside``."""

    @functools.wraps(command)
    def run(report: Path | None, verdicts: Path | None, quarantine: Path | None, violations: Path | None, **rest: object) -> None:
        command(beside=Beside(report, verdicts, quarantine, violations), **rest)

    options = (
        click.option("--report", type=OUT, metavar="FILE", help="Also write the report, one HTML file."),
        click.option("--verdicts", type=OUT, metavar="FILE", help="Also write every event's verdict: .jsonl or .parquet."),
        click.option("--quarantine", type=OUT, metavar="FILE", help="Also write the rows that could not be judged, as JSON lines."),
        click.option("--violations", type=OUT, metavar="FILE", help="Also write the events at or above --fail-on, as Parquet."),
    )
    return _with(run, options)


def takes_effort(command: Command) -> Command:
    """Give a command the options of the engine, as one value ``effort``."""

    @functools.wraps(command)
    def run(memory: str | None, unique_ids: bool, samples: int, told: bool, **rest: object) -> None:  # noqa: FBT001 (click's values)
        command(effort=Effort(memory, unique_ids, samples, told), **rest)

    options = (
        click.option("--memory", metavar="SIZE", help="Spill to disk above this (2GB; default: most of the machine's)."),
        click.option("--unique-ids", is_flag=True, help="Trust that no event id stands twice, and do not look."),
        click.option("--samples", type=click.IntRange(0, 100), default=5, show_default=True, help="Event ids named of each finding."),
        click.option("--progress", "told", is_flag=True, help="Tell what is being done on standard error, terminal or not."),
    )
    return _with(run, options)


def _with(command: Command, options: tuple[Callable[[Command], Command], ...]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command
