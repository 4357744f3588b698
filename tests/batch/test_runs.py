"""A batch goes on after a kill: nothing is lost, nothing is judged twice; a process that dies takes only its own project with it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from checker.batch.entries import ENTRY, Terms
from checker.batch.manifest import Task, load_manifest
from checker.batch.runs import DIED, run
from checker.report.batch import State

PROJECTS = 6


@pytest.fixture
def manifest(case: Path, tmp_path: Path) -> Path:
    """Return a manifest of projects that differ in their text, so that none is read from another's cache."""
    for number in range(PROJECTS):
        folder = tmp_path / "all" / f"p{number}"
        shutil.copytree(case, folder)
        policy = (folder / "policy.md").read_text()
        more = "".join(f"\n\nWe share item {number} and item {line} with our service providers.\n" for line in range(150))
        (folder / "policy.md").write_text(policy + more)
    path = tmp_path / "m.toml"
    path.write_text('projects = ["all/*"]\n')
    return path


def terms(tmp_path: Path, name: str = "out", cache: str | None = None) -> Terms:
    return Terms(tmp_path / name, "contradicted", date(2024, 1, 1), tmp_path / cache if cache else None)


def times(into: Path) -> dict[str, int]:
    return {path.parent.name: path.stat().st_mtime_ns for path in into.glob(f"projects/*/{ENTRY}")}


def test_after_a_real_kill_nothing_is_lost_and_nothing_judged_twice(manifest: Path, tmp_path: Path) -> None:
    into = tmp_path / "out"
    words: list[str | Path] = [sys.executable, "-m", "checker", "batch", manifest, "--jobs", "2", "--into", into, "--no-cache", "--quiet"]
    process = subprocess.Popen(words, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not times(into) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    finished = times(into)

    assert 0 < len(finished) < PROJECTS
    assert not (into / "batch.json").exists()
    batch = run(load_manifest(manifest), Terms(into, "contradicted", date(2024, 1, 1), None), jobs=2)
    assert (batch.kept, batch.judged) == (len(finished), PROJECTS - len(finished))
    assert {name: moment for name, moment in times(into).items() if name in finished} == finished
    whole = run(load_manifest(manifest), terms(tmp_path, "other"), jobs=1)
    assert batch.record == whole.record


def test_the_processes_of_a_killed_run_end_too(manifest: Path, tmp_path: Path) -> None:
    words: list[str | Path] = [
        sys.executable,
        "-m",
        "checker",
        "batch",
        manifest,
        "--jobs",
        "2",
        "--into",
        tmp_path / "out",
        "--no-cache",
        "--quiet",
    ]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not times(tmp_path / "out") and time.monotonic() < deadline:
        time.sleep(0.01)
    children = [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
    process.kill()
    process.wait()
    while any(Path(f"/proc/{pid}").exists() for pid in children) and time.monotonic() < deadline:
        time.sleep(0.05)

    assert children
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def test_a_bad_project_stops_no_other(manifest: Path, tmp_path: Path) -> None:
    (tmp_path / "all" / "p1" / "checker.toml").write_text("x = [")
    (tmp_path / "all" / "p2" / "policy.md").unlink()
    batch = run(load_manifest(manifest), terms(tmp_path), jobs=2)

    assert [entry.state for entry in batch.record.projects] == [State.FAIL, State.UNREADABLE, State.UNREADABLE, *[State.FAIL] * 3]


def test_a_project_that_kills_its_process_is_tried_alone_and_told(manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import os, pathlib\n"
        "real = pathlib.Path.read_bytes\n"
        "def read(path):\n"
        "    if path.name == 'policy.md' and path.parent.name == 'p3': os._exit(9)\n"
        "    return real(path)\n"
        "pathlib.Path.read_bytes = read\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    batch = run(load_manifest(manifest), terms(tmp_path), jobs=2)

    states = {entry.project: (entry.state, entry.problems) for entry in batch.record.projects}
    assert states.pop("all/p3/checker.toml") == (State.BROKEN, (DIED,))
    assert len(states) == PROJECTS - 1
    assert {state for state, _ in states.values()} == {State.FAIL}


def test_a_run_with_nothing_left_starts_no_process(case: Path, tmp_path: Path) -> None:
    tasks = [Task(case / "checker.toml", "case/checker.toml")]
    first = run(tasks, terms(tmp_path), jobs=1)
    told: list[str] = []
    second = run(tasks, terms(tmp_path), jobs=1, tell=told.append)

    assert (first.judged, second.judged, second.kept, told, second.record) == (1, 0, 1, [], first.record)
