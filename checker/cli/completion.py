"""`checker completion`: what a shell needs to complete the commands and options."""

import click
from click.shell_completion import get_completion_class

from checker.console import answer, answers_for_itself

SHELLS = ("bash", "zsh", "fish")


@click.command(
    short_help="Print the script that lets your shell complete commands.",
    epilog="""\b
Examples:
  checker completion bash > ~/.local/share/bash-completion/completions/checker
  checker completion zsh > ~/.zfunc/_checker
  checker completion fish > ~/.config/fish/completions/checker.fish""",
)
@click.argument("shell", type=click.Choice(SHELLS))
@answers_for_itself
def completion(*, shell: str) -> None:
    """Print the script that makes SHELL complete what is typed after `checker`."""
    from checker.cli import main

    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"this click cannot complete for {shell}")
    answer(made(main, {}, "checker", "_CHECKER_COMPLETE").source() + "\n", "-", "never")
