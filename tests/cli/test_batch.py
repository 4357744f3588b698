import json
from pathlib import Path

import pytest

from tests.conftest import checker


@pytest.fixture
def manifest(case: Path) -> Path:
    path = case.parent / "manifest.toml"
    path.write_text('projects = ["case"]\n')
    return path


def batch(manifest: Path, *words: str | Path) -> tuple[int, str, str]:
    result = checker("batch", manifest, "--into", manifest.parent / "out", "--no-cache", "--jobs", "1", *words)
    return result.exit_code, result.stdout, result.stderr


def test_a_batch_leaves_an_index_and_a_record(manifest: Path) -> None:
    code, out, _ = batch(manifest)
    record = json.loads((manifest.parent / "out" / "batch.json").read_text())
    (project,) = record["projects"]

    assert (code, record["state"], record["events_read"]) == (1, "fail", 2)
    assert out.startswith("FAIL case/checker.toml: 1 finding contradicted")
    assert "1 projects (1 judged now, 0 kept from an earlier run)" in out
    assert f'href="{project["report"]}"' in (manifest.parent / "out" / "index.html").read_text()
    assert (manifest.parent / "out" / project["report"]).exists()
    assert "(0 judged now, 1 kept from an earlier run)" in batch(manifest)[1]


def test_exit_codes_are_those_of_check(manifest: Path) -> None:
    case = manifest.parent / "case"

    assert batch(manifest, "--fail-on", "none")[0] == 0
    (case / "events.jsonl").write_text((case / "events.jsonl").read_text() + "{\n")
    assert batch(manifest, "--fail-on", "none")[0] == 3
    assert batch(manifest)[0] == 1
    (case / "policy.md").unlink()
    code, out, _ = batch(manifest)
    assert (code, "UNREADABLE case/checker.toml: " in out) == (3, True)


def test_a_wrong_manifest_is_wrong_usage(manifest: Path) -> None:
    manifest.write_text('projects = ["gone"]\n')
    code, _, err = batch(manifest)

    assert (code, "'gone' names no project" in err) == (2, True)


def test_results_that_cannot_be_written_are_wrong_usage(manifest: Path) -> None:
    (manifest.parent / "out").write_text("a file")

    assert batch(manifest)[0] == 2
