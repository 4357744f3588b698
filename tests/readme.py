"""The result that the README shows, made from the result that the checker gives: `make readme` puts it in, `test_docs` compares."""

import re
from pathlib import Path

from click.testing import CliRunner

from checker.cli import main

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
RESULT = re.compile(r"^```text\n(.*?)^```", re.MULTILINE | re.DOTALL)


def result() -> str:
    """Return what `checker check` says on Clarifai, without the chain of reasons, and how it ends."""
    output = CliRunner().invoke(main, ["check", str(ROOT / "corpora" / "okcupid-2014")]).stdout
    *findings, ending = output.rstrip("\n").split("\n\n")
    finding = next(block for block in findings if "Clarifai" in block.split("\n  -->")[0])
    shown = [line for line in finding.splitlines() if not line.startswith(("    = ", " " * 20))]
    counts = [line for line in ending.splitlines() if not line.startswith("  ")]
    return "\n".join([*shown, "...", *counts]) + "\n"


def shown() -> str:
    """Return the result that the README shows."""
    (block,) = RESULT.findall(README.read_text(encoding="utf-8"))
    return str(block)


def renewed(text: str, block: str) -> str:
    """Return the README's text with another result."""
    return RESULT.sub(lambda _: f"```text\n{block}```", text)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8"), result()), encoding="utf-8")
