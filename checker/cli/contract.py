"""`checker contract`: who may do what with which data until when, by an agreement."""

from pathlib import Path

import click

from checker.console import answer, answers_for_itself, progress
from checker.options import Outlet, takes_outlet


@click.command(
    short_help="Say what an agreement lets and forbids each party.",
    epilog="""\b
Examples:
  checker contract corpora/vendor-contract/agreement.md
  checker contract agreement.pdf --format json --output agreement.json

Exits with 0 when the agreement was read, and with 3 when it could not be.""",
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True, help="How the answer is written.")
@takes_outlet
@answers_for_itself
def contract(*, file: Path, form: str, outlet: Outlet) -> None:
    """Say what the agreement in FILE lets and forbids each of its parties, with the numbers of the clauses.

    FILE is .md, .txt, .html, .pdf or .docx. What no log of data can show (audits, breach notice, security ...) is listed as not judged.
    """
    from checker.contracting import read_agreement
    from checker.rendering.agreement import as_json, as_text
    from checker.rulebook import rulebook

    with progress(quiet=outlet.quiet) as tell:
        tell("Reading the agreement in the voice of each party")
        found = read_agreement(file, str(file), rulebook())
        text = {"text": as_text, "json": as_json}[form](found)
    answer(text, outlet.path, outlet.color, last_words=outlet.quiet and form == "text")
