"""Read logs of JSON lines both ways, the fast one and the exact one, and hold what comes of them against each other byte for byte.

python -m tests.benchmarks.alike [KIND ...] [--rows N] [--folder DIR]. Report, every event's verdict and every row set aside must be the
same bytes; the ratio of the CPU seconds of reading says what the fast way is worth for each kind of log.
"""
# ruff: noqa: PLC0415 (a run of one way must not import what it patches before it does)

import argparse
import hashlib
import json
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.scale_data import DATA, PURPOSES, RECIPIENTS, REGIONS, write_project

WORDS = ('a"b', "a\\b", "tab\t", "é", "🏳", "\u2028", "plain", "x, y", "x: y", "true", "7", "\x00")


def usual(number: int, chance: random.Random) -> dict[str, Any]:
    """Return a row as most logs have it."""
    return {
        "event_id": f"event-{number:08}",
        "occurred_at": f"202{chance.randrange(1, 4)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}T10:{number % 60:02}:00Z",
        "data": json.loads(chance.choice(DATA).replace("'", '"')),
        "recipient": chance.choice(RECIPIENTS),
        "purpose": chance.choice(PURPOSES),
        "consent": chance.choice(("granted", "refused", "none")),
        "opted_out": chance.random() < 0.5,
        "subject_region": chance.choice(REGIONS),
        "subject_age": chance.randrange(13, 80),
        "count": chance.randrange(1, 4),
    }


def plain(number: int, chance: random.Random) -> str:
    return json.dumps(usual(number, chance), separators=(",", ":"))


def spaced(number: int, chance: random.Random) -> str:
    row = usual(number, chance) | {
        "app": chance.choice(WORDS),
        "place": {"lat": chance.random() * 90, "tags": [chance.choice(WORDS), None]},
    }
    return json.dumps(row | ({"channel": None} if chance.random() < 0.3 else {}))


def numbers(number: int, chance: random.Random) -> str:
    """Return a row with a list of numbers, one of fifty with exponents too, as Python writes them: "[1.5, 2]", "1e-07"."""
    row = usual(number, chance) | {
        "vector": [chance.random(), chance.randrange(99), 1e-7 * chance.random()],
        "score": chance.random() * 1e-5,
    }
    return json.dumps(row | {"scale": chance.choice((1e22, 5e-324, 0.1, 1, -0.0))})


def spoilt(number: int, chance: random.Random) -> str:
    """Return a row that has something odd about it one time in ten."""
    line = chance.choice((plain, spaced, numbers))(number, chance)
    if chance.random() > 0.1:
        return line
    odd: tuple[Callable[[], str], ...] = (
        lambda: line[:-1], lambda: line + "\r", lambda: " " + line, lambda: "", lambda: line[:-1] + ',"count":2}', lambda: f"[{line}]",
        lambda: line.replace('"consent"', '"Consent"'), lambda: line.replace("event_id", "\\u0065vent_id"), lambda: line + line,
        lambda: line.replace("[", "[1E5,", 1), lambda: line.replace("{", '{"recipient":null,', 1), lambda: line.replace("202", "302", 1),
        lambda: line[:-1] + ',"more":1.50}', lambda: line[:-1] + ',"more":[1.0,  2]}', lambda: line.replace("event-", "event", 1),
        lambda: line[:-1] + ',"data":["x"]}', lambda: line.replace('"event-', '"event-00', 1), lambda: line[: len(line) // 2],
    )  # fmt: skip
    return chance.choice(odd)()


def tiny(number: int, chance: random.Random) -> str:
    """Return a row that holds numbers with an exponent, as every row of a log of small shares does."""
    return json.dumps(usual(number, chance) | {"share": chance.random() * 1e-5, "vector": [chance.random() * 1e-7, 1e22, chance.random()]})


KINDS: Mapping[str, Callable[[int, random.Random], str]] = {
    "plain": plain,
    "spaced": spaced,
    "numbers": numbers,
    "tiny": tiny,
    "spoilt": spoilt,
}


def write_kind(path: Path, kind: str, rows: int) -> None:
    """Write a log; the same for the same kind and number of rows."""
    chance = random.Random(kind)
    with path.open("w", encoding="utf-8", newline="\n") as log:
        log.writelines(KINDS[kind](number, chance) + "\n" for number in range(rows))


def one_way(project: str, into: str, *, exact: bool) -> dict[str, Any]:
    """Check a project one of the ways; return the hash of each file that came of it, and the CPU seconds of reading alone."""
    import numpy as np

    from checker.audit import audit
    from checker.events import open_log
    from checker.events.containers import lines
    from checker.exports import quarantine_lines, write_verdicts
    from checker.project import load_project
    from checker.rendering import formats

    if exact:
        vars(lines)["take_plain"] = lambda _, given, *__: np.zeros(len(given.starts), bool)
    loaded = load_project(Path(project))
    begun = _used()
    open_log(loaded.events.paths)
    read = _used() - begun
    result = audit(loaded, command="checker check")
    verdicts = Path(into) / f"{'exact' if exact else 'fast'}.jsonl"
    write_verdicts(verdicts, result.assignments(), result.every)
    made = {
        "report": formats()["json"](result.report).encode(),
        "verdicts": verdicts.read_bytes(),
        "set aside": "".join(quarantine_lines(row for log in result.logs for row in log.quarantined)).encode(),
    }
    told = result.report.summary
    for name, content in made.items():  # to look at where they differ
        (verdicts.parent / f"{verdicts.stem}-{name.replace(' ', '-')}").write_bytes(content)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in made.items()}
    return {"hashes": hashes, "cpu": read, "said": f"{told.events_read:,} read, {told.events_quarantined:,} set aside"}


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def compare(kind: str, rows: int, folder: Path) -> bool:
    """Check a log of a kind both ways, each in a process of its own; print what differs."""
    log = folder / f"{kind}-{rows}.jsonl"
    if not log.exists():
        write_kind(log, kind, rows)
    project = str(write_project(folder / log.stem, str(log)))
    found = []
    for way in ("fast", "exact"):
        words = [sys.executable, "-m", "tests.benchmarks.alike", "--way", way, project, str(folder)]
        found.append(json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()[-1]))
    fast, exact = found
    differs = [name for name in fast["hashes"] if fast["hashes"][name] != exact["hashes"][name]]
    same = f"DIFFER in {', '.join(differs)}" if differs else "the same bytes of report, verdicts and rows set aside"
    print(f"{kind}: {fast['said']}; {same}; reading, CPU: exact / fast = {exact['cpu'] / fast['cpu']:.2f}", flush=True)
    return not differs


def main() -> None:
    if sys.argv[1:2] == ["--way"]:
        print(json.dumps(one_way(sys.argv[3], sys.argv[4], exact=sys.argv[2] == "exact")))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        alike = [compare(kind, given.rows, folder) for kind in given.kinds or KINDS]
    sys.exit(not all(alike))


if __name__ == "__main__":
    main()
