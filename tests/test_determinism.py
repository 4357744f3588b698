"""The same input gives the same bytes, in every process, whatever the hash seed, and whatever order the log is in."""

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from checker.rendering import formats
from checker.resources import data_folder
from tests.conftest import DENIED, checker, log

CASE = data_folder("corpora") / "okcupid-2014"
PAIRS = [word for form in formats() for word in ("--format", form, "--output", form)]


def run(case: Path, folder: Path, seed: str) -> dict[str, bytes]:
    folder.mkdir()
    environment = os.environ | {"PYTHONHASHSEED": seed}
    words = [sys.executable, "-m", "checker", "check", str(case), *PAIRS, "--verdicts", "verdicts"]
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return run(CASE, tmp_path_factory.mktemp("first") / "out", "0")


def test_every_output_is_there(first: Mapping[str, bytes]) -> None:
    assert set(first) == {*formats(), "verdicts"}
    assert all(first.values())


@pytest.mark.parametrize("seed", ["0", "1"])
def test_two_runs_give_the_same_bytes(first: Mapping[str, bytes], tmp_path: Path, seed: str) -> None:
    again = run(CASE, tmp_path / "out", seed)
    assert [name for name in first if first[name] != again[name]] == []


def test_the_order_of_the_log_does_not_matter_but_to_its_hash_and_the_verdicts(first: Mapping[str, bytes], tmp_path: Path) -> None:
    shuffled = tmp_path / CASE.name
    shuffled.mkdir()
    for path in CASE.iterdir():
        if path.is_file():
            (shuffled / path.name).write_bytes(path.read_bytes())
    before = (CASE / "events.jsonl").read_bytes()
    lines = before.splitlines(keepends=True)
    random.Random(7).shuffle(lines)
    assert b"".join(lines) != before
    (shuffled / "events.jsonl").write_bytes(b"".join(lines))
    again = run(shuffled, tmp_path / "out", "1")
    names = [(hashlib.sha256(b"".join(lines)).hexdigest(), hashlib.sha256(before).hexdigest()), (str(shuffled), str(CASE))]
    for there, here in names:
        again = {name: content.replace(there.encode(), here.encode()) for name, content in again.items()}
    assert [name for name in formats() if first[name] != again[name]] == []
    assert sorted(first["verdicts"].splitlines()) == sorted(again["verdicts"].splitlines())


def test_many_events_of_one_kind_are_shown_alike_in_any_order(case: Path) -> None:
    rows = [DENIED | {"event_id": f"e{number}", "occurred_at": f"2020-05-{1 + number % 5:02}T10:00:00Z"} for number in range(40)]
    rows += [row | {"event_id": f"x{number}", "recipient": "Unknown Ltd", "data": ["shoe size"]} for number, row in enumerate(rows)]
    seen = set()
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        (case / "events.jsonl").write_text(log(*rows), encoding="utf-8")
        report = json.loads(checker("check", case, "--format", "json").stdout)
        del report["provenance"]["inputs"]  # the hash of the log is another
        seen.add(json.dumps(report))
    assert len(seen) == 1
