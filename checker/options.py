"""Options that several commands share: what they read, and where their answer goes."""
# ruff: noqa: PLC0415 (heavy modules are imported where they are needed: --help does not wait for them)

import difflib
import functools
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from checker.errors import Mistake, UsageError

if TYPE_CHECKING:  # imported where it is needed: --help does not wait for pydantic
    from checker.project import Project

STDIN = "-"
STDIN_KINDS = ((b"%PDF", ".pdf"), (b"PK", ".docx"), (b"<", ".html"))

Command = Callable[..., None]


class Format(click.ParamType):  # type: ignore[type-arg]  # generic only in newer clicks
    """The name of an output format: what checker.rendering has, asked only when somebody needs to know."""

    name = "format"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 (click's signature)
        from checker.rendering import formats

        return "|".join(formats())

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        from checker.rendering import formats

        return [CompletionItem(name) for name in sorted(formats()) if name.startswith(incomplete)]

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from checker.rendering import formats

        try:
            return str(click.Choice(tuple(formats())).convert(value, param, ctx))
        except click.BadParameter as error:
            close = difflib.get_close_matches(value, formats(), n=1)
            raise click.BadParameter(f"{error.message} Did you mean {close[0]!r}?" if close else error.message, ctx, param) from None


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files that the command line names beside, or instead of, a project file."""

    policies: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    recipients: Path | None = None
    jobs: int = 1  # processes that read statements at once
    drafts: tuple[str, ...] = ()  # FILE@DATE: versions beside those of the project

    def words(self) -> list[str]:
        """Return the options that name the same files again."""
        named = [("--policy", path) for path in self.policies] + [("--events", path) for path in self.events]
        named += [("--recipients", str(self.recipients))] if self.recipients else []
        named += [("--statement", draft) for draft in self.drafts]
        return [word for pair in named for word in pair]


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where the answer goes, and how it looks there."""

    path: str
    color: str
    quiet: bool


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where each form of the answer goes, and how it looks there."""

    answers: tuple[tuple[str, str], ...]  # format, path; "-" is standard output
    color: str
    quiet: bool


def takes_jobs(command: Command) -> Command:
    """Add --jobs, the machine's cores unless told otherwise, and hand it over as `jobs`."""

    @click.option("--jobs", type=click.IntRange(1, 256), help="Processes that read statements at once.  [default: the machine's cores]")
    @functools.wraps(command)
    def run(jobs: int | None, **rest: object) -> None:
        command(jobs=jobs or os.cpu_count() or 1, **rest)

    return run


def takes_inputs(command: Command) -> Command:
    """Add --policy, --events, --recipients, --statement and --jobs, and hand them over as `inputs`."""

    @click.option("--policy", "policies", multiple=True, metavar="FILE", help="The policy, always in force; - reads standard input.")
    @click.option("--events", multiple=True, metavar="FILE", help="A log of events; repeat for more; - reads standard input.")
    @click.option("--recipients", type=click.Path(path_type=Path), metavar="FILE", help="The register of recipients.")
    @click.option("--statement", "drafts", multiple=True, metavar="FILE@DATE", help="What if this were the policy from that day on?")
    @takes_jobs
    @functools.wraps(command)
    def run(
        policies: tuple[str, ...], events: tuple[str, ...], recipients: Path | None, drafts: tuple[str, ...], jobs: int, **rest: object
    ) -> None:
        command(inputs=Inputs(policies, events, recipients, jobs, drafts), **rest)

    return run


def takes_outlet(command: Command) -> Command:
    """Add --output, --color and --quiet, and hand them over as `outlet`."""

    @click.option(
        "--output", type=click.Path(dir_okay=False, allow_dash=True), default=STDIN, metavar="FILE", help="Write the answer here."
    )
    @click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colour; auto honours NO_COLOR.")
    @click.option("-q", "--quiet", is_flag=True, help="Only the last words of the answer, and no warnings.")
    @functools.wraps(command)
    def run(output: str, color: str, quiet: bool, **rest: object) -> None:  # noqa: FBT001 (click passes it by name)
        command(outlet=Outlet(output, color, quiet), **rest)

    return run


def takes_outlets(command: Command) -> Command:
    """Add --format and --output, in pairs, with --color and --quiet, and hand them over as `outlets`."""

    @click.option("--format", "forms", type=Format(), multiple=True, help="How the answer is written, text unless told otherwise; repeat.")
    @click.option(
        "--output",
        "paths",
        type=click.Path(dir_okay=False, allow_dash=True),
        multiple=True,
        metavar="FILE",
        help="Write the answer here, one for each --format in the same order; - is standard output.",
    )
    @click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colour; auto honours NO_COLOR.")
    @click.option("-q", "--quiet", is_flag=True, help="Only the last words of the answer, and no warnings.")
    @functools.wraps(command)
    def run(forms: tuple[str, ...], paths: tuple[str, ...], color: str, quiet: bool, **rest: object) -> None:  # noqa: FBT001
        command(outlets=Outlets(paired(forms or ("text",), paths or ((STDIN,) if len(forms) < 2 else ())), color, quiet), **rest)

    return run


def paired(forms: Sequence[str], paths: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return each format with its file; raises click.UsageError where one has none, or two would share one."""
    if len(forms) != len(paths):
        counts = f"{len(forms)} --format and {len(paths)} --output"
        raise click.UsageError(f"{counts}: give one --output for each --format, in the same order; - is standard output")
    if twice := sorted({path for path in paths if paths.count(path) > 1}):
        raise click.UsageError(f"--output {twice[0]} would be written twice: name another file")
    return tuple(zip(forms, paths, strict=True))


def project_of(path: Path | None, inputs: Inputs) -> "Project":
    """Put the project together: its file (none is needed with --policy), then what the options name in its place."""
    from checker.project import FILE_NAME, Project, load_project, with_drafts, with_events, with_policies

    if (*inputs.policies, *inputs.events).count(STDIN) > 1:
        raise UsageError(Mistake(STDIN, "standard input can be read only once", "name a file for one of them"))
    project = Project() if inputs.policies and not path else load_project(path or Path(FILE_NAME))
    if inputs.policies:
        project = with_policies(project, *with_stdin(inputs.policies))
    if inputs.events:
        project = with_events(project, inputs.events)
    project = with_drafts(project, inputs.drafts)
    return project.model_copy(update={"recipients": inputs.recipients or project.recipients})


def with_stdin(paths: Sequence[str]) -> tuple[tuple[str, ...], Path]:
    """Return the statements' paths and the folder they start at; standard input becomes a file there, of the kind that it looks like."""
    if STDIN not in paths:
        return tuple(paths), Path()
    folder = Path(click.get_current_context().with_resource(TemporaryDirectory()))
    content = sys.stdin.buffer.read()
    start = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    name = "stdin" + next((suffix for magic, suffix in STDIN_KINDS if start.startswith(magic)), ".md")
    (folder / name).write_bytes(content)
    return tuple(name if path == STDIN else str(Path(path).absolute()) for path in paths), folder
