"""Print how many verdicts on the excerpts of corpora/excerpts are right: short texts in many voices, each with two to four events.

An excerpt is made into a project in a temporary folder and checked as a user would. Run ``python -m tests.benchmarks.excerpts``;
with ``--accused`` the list of innocents that are accused is written anew (corpora/excerpts/accused.txt, see tests/test_excerpts.py).
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from click.testing import CliRunner

from checker.cli import main as cli
from tests.benchmarks.cases import row

EXCERPTS = Path(__file__).resolve().parents[2] / "corpora" / "excerpts"
ACCUSED = EXCERPTS / "accused.txt"
FILES = tuple(sorted(EXCERPTS.glob("*.jsonl")))
USUAL_DAY = "2014-09-15T12:00:00Z"
ACME = """name = "Acme"
aliases = ["Acme, Inc."]
affiliates = ["Acme Sister"]"""
PROJECT = """[organisation]
{organisation}

[[statements]]
path = "text.md"
effective_from = 2010-01-01
{kind}

[events]
paths = ["events.jsonl"]

[recipients]
path = "recipients.yaml"
"""

Excerpt = dict[str, Any]


def excerpts(path: Path) -> list[Excerpt]:
    """Return the excerpts of one file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def event_ids(excerpt: Excerpt) -> list[str]:
    """Return the ids under which the events of an excerpt are judged."""
    return [f"{excerpt['id']}-{number}" for number, _ in enumerate(excerpt["events"], start=1)]


def write(excerpt: Excerpt, folder: Path) -> None:
    """Write an excerpt as a project: text, log and register."""
    contract = excerpt.get("kind") == "contract"
    party, ref = json.dumps(excerpt.get("party") or "Other"), json.dumps(excerpt.get("ref") or "C-1")
    kind = f'kind = "contract"\nparty = {party}\nref = {ref}' if contract else 'kind = "privacy_policy"'
    organisation = f"name = {json.dumps(excerpt['organisation'])}" if "organisation" in excerpt else ACME
    (folder / "checker.toml").write_text(PROJECT.format(organisation=organisation, kind=kind), encoding="utf-8")
    (folder / "text.md").write_text(excerpt["text"], encoding="utf-8")
    log = "\n".join(map(json.dumps, _events(excerpt)))
    (folder / "events.jsonl").write_text(log + "\n", encoding="utf-8")
    register = (
        json.dumps({"recipients": list(_register(excerpt))}).replace('"2010-01-01"', "2010-01-01").replace('"2030-01-01"', "2030-01-01")
    )
    (folder / "recipients.yaml").write_text(register, encoding="utf-8")


def _events(excerpt: Excerpt) -> Iterator[dict[str, Any]]:
    for name, event in zip(event_ids(excerpt), excerpt["events"], strict=True):
        told = {"event_id": name, "occurred_at": USUAL_DAY, "action": event["action"], "data": event["data"], **(event.get("fields") or {})}
        if event.get("recipient") is not None:
            told.setdefault("recipient", event["recipient"])
        if excerpt.get("kind") == "contract" and event.get("recipient") != excerpt.get("party"):
            told.setdefault("contract", excerpt.get("ref") or "C-1")  # what the organisation does itself cites the agreement
        yield told


def _register(excerpt: Excerpt) -> Iterator[dict[str, Any]]:
    known: dict[str, dict[str, Any]] = {}
    for number, event in enumerate(excerpt["events"], start=1):
        if event.get("recipient") is None:
            continue
        entry = known.setdefault(event["recipient"], {"name": event["recipient"], "role": None, "contracts": []})
        entry["role"] = entry["role"] or event.get("role")
        if event.get("contracts") and not entry["contracts"]:
            entry["contracts"] = [{"ref": f"R-{number}", "from": "2010-01-01", "until": "2030-01-01", "purposes": event["contracts"]}]
    yield from known.values()


def verdicts(excerpt: Excerpt) -> dict[str, str]:
    """Return the verdict on each event of an excerpt by its id."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        write(excerpt, folder)
        output = folder / "verdicts.jsonl"
        result = CliRunner().invoke(cli, ["check", str(folder), "--verdicts", str(output)], catch_exceptions=False)
        if not output.exists():
            raise ValueError(f"{excerpt['id']}: exit code {result.exit_code}\n{result.output}")
        found = map(json.loads, output.read_text(encoding="utf-8").splitlines())
        return {each["event_id"]: each["verdict"] for each in found}


def tally(path: Path) -> tuple[Counter[str], list[str]]:
    """Return the counts of one file, and the ids of innocents that were accused."""
    counts, accused = Counter[str](), []
    for excerpt in excerpts(path):
        found = verdicts(excerpt)
        for name, event in zip(event_ids(excerpt), excerpt["events"], strict=True):
            want, got = event["accept"], found[name]
            guilty = want == ["contradicted"]
            counts.update(events=1, right=got in want, guilty=guilty, caught=guilty and got == "contradicted")
            counts.update(innocent="contradicted" not in want)
            if "contradicted" not in want and got == "contradicted":
                counts["accused"] += 1
                accused.append(name)
    return counts, accused


def main() -> None:
    """Print one line a file; with ``--accused`` write the list of accused innocents."""
    print(f"{'':34s}{'right':19s}{'caught':19s}{'accused':19s}")
    listed: list[str] = []
    for path in FILES:
        counts, accused = tally(path)
        listed += accused
        print(row(path.stem, counts))
    if "--accused" in sys.argv:
        ACCUSED.write_text("".join(f"{name}\n" for name in sorted(listed)), encoding="utf-8")


if __name__ == "__main__":
    main()
