"""The command line: one module a command, imported when somebody asks for it, thin over the checker."""

import difflib
import io
import sys
from importlib import import_module
from pkgutil import iter_modules

import click

from checker import __version__


class Commands(click.Group):
    """The commands are the modules of this package; each has the click command of its own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return sorted(entry.name for entry in iter_modules(__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            close = difflib.get_close_matches(args[0], known, n=1, cutoff=0.5)
            hint = f"Did you mean {close[0]!r}?" if close else f"Known here: {', '.join(known)}."
            ctx.fail(f"No such command {args[0]!r}. {hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="""\b
Examples:
  checker init my-service
  checker check my-service --report report.html
  checker explain my-service e1
  checker check --policy policy.md --events events.jsonl
  checker extract policy.md""",
)
@click.version_option(__version__, prog_name="checker")
def main() -> None:
    """Hold logged data sharing against the privacy statements in force that day."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without UTF-8 still gets every word
