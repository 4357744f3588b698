"""A sample of every output, made from a small case: `make samples` writes them, `test_samples` compares.

What changes with the machine or with any rule (versions, rules digest) is left out, so that a sample changes only when an output does.
"""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from checker.cli import main
from checker.rendering import formats
from checker.schemas import schema

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "reports" / "samples"
SCHEMA = ROOT / "reports" / "report.schema.json"
CASE = "corpora/okcupid-2014/hired"
SUFFIXES = {form: form for form in formats()} | {"text": "txt", "junit": "xml", "github": "github.txt"}


def samples() -> dict[str, str]:
    """Return every sample by its file name."""
    here = Path.cwd()
    os.chdir(ROOT)
    try:
        result = json.loads(CliRunner().invoke(main, ["check", CASE, "--format", "json"]).stdout)
    finally:
        os.chdir(here)
    result["rules_digest"] = "left out of samples"
    result["provenance"] |= {"versions": {}, "pipeline": ""}
    with TemporaryDirectory() as folder:
        saved = Path(folder, "result.json")
        saved.write_text(json.dumps(result), encoding="utf-8")
        return {f"okcupid-hired.{SUFFIXES[form]}": _rendered(saved, form) for form in formats()}


def _rendered(saved: Path, form: str) -> str:
    return CliRunner().invoke(main, ["report", str(saved), "--format", form]).stdout


def write() -> None:
    """Write the samples and the schema of the report."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in samples().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    SCHEMA.write_text(schema("report"), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
