import json
from pathlib import Path

import pytest

from checker.cli.drift import exit_code
from tests.conftest import DENIED, POLICY, checker, log
from tests.drift.histories.test_git import PATH, commit, repository
from tests.rendering.drift_case import sample_drift

__all__ = ["repository"]  # the fixture

REWORDED = POLICY.replace("so that they can send you", "so that they are able to send you")
WEAKER = POLICY.replace("We never share your photos with advertisers.", "We may share your photos with advertisers.")


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {"old": POLICY, "reworded": REWORDED, "weaker": WEAKER}
    for name, text in made.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    return {name: tmp_path / f"{name}.md" for name in made}


def test_a_change_of_meaning_exits_with_1_and_other_wording_with_0(files: dict[str, Path]) -> None:
    weaker = checker("drift", files["old"], files["weaker"], "--no-cache")
    assert (weaker.exit_code, weaker.stderr) == (1, "")
    assert "WEAKENED in action (less protection): a rule that forbids became one that allows" in weaker.stdout
    same = checker("drift", files["old"], files["reworded"], "--no-cache")
    assert same.exit_code == 0
    assert "No change of meaning over 1 step: 1 reworded" in same.stdout


def test_a_possible_change_exits_with_1_too() -> None:
    report = sample_drift().model_copy(update={"collapsed": (), "events_quarantined": 0})
    possible = report.changes[1].model_copy(update={"sure": False})
    assert exit_code(report.model_copy(update={"changes": (possible, report.changes[3])})) == 1
    assert exit_code(report.model_copy(update={"changes": (report.changes[3],)})) == 0


def test_json_and_html_are_written_where_they_are_asked_for(files: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "drift.json"
    assert checker("drift", files["old"], files["weaker"], "--no-cache", "--format", "json", "--output", out).exit_code == 1
    (change,) = json.loads(out.read_text(encoding="utf-8"))["changes"]
    assert (change["change"], change["before"]["kind"], change["after"]["kind"]) == ("weakened", "deny", "permit")
    page = checker("drift", files["old"], files["weaker"], "--no-cache", "--format", "html").stdout
    assert "<ins>may</ins>" in page


def test_a_version_that_cannot_be_read_exits_with_3_unless_meaning_changed(files: dict[str, Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.md"
    broken.write_bytes(b"\x00\x01\x02" * 100)
    assert checker("drift", files["old"], broken, files["reworded"], "--no-cache").exit_code == 3
    found = checker("drift", files["old"], broken, files["weaker"], "--no-cache")
    assert found.exit_code == 1
    assert "set aside" in found.stdout


def test_a_project_is_compared_with_its_events(case: Path) -> None:
    (case / "later.md").write_text(WEAKER, encoding="utf-8")
    file = (case / "checker.toml").read_text(encoding="utf-8")
    (case / "checker.toml").write_text(
        file.replace("[events]", '[[statements]]\npath = "later.md"\neffective_from = 2021-01-01\n\n[events]')
    )
    result = checker("drift", case, "--no-cache")
    assert result.exit_code == 1
    assert "This change allows what was already done" in result.stdout


def test_the_commits_of_a_repository_are_versions(repository: Path, tmp_path: Path) -> None:
    commit(repository, POLICY, "2023-01-01")
    commit(repository, REWORDED, "2023-06-01")
    words = ("drift", "--git", repository, PATH, "--cache", tmp_path / "kept")
    assert checker(*words, "--since", "2023-03-01").exit_code == 0
    assert list((tmp_path / "kept").rglob("*.json"))
    assert "2023-06-01" in checker(*words).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("policy.md",), "name another"),
        (("--since", "2020-01-01", "a.md", "b.md"), "--since goes with --git"),
        (("--git", ".", "a.md", "b.md"), "takes one PATH"),
        ((), "no such project file"),
    ],
)
def test_wrong_usage_says_what_to_do(words: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policy.md").write_text(POLICY, encoding="utf-8")
    result = checker("drift", *words)
    assert result.exit_code == 2
    assert said in result.stderr


def test_check_tells_what_a_draft_would_do(case: Path) -> None:
    draft = case / "draft.md"
    draft.write_text(WEAKER, encoding="utf-8")
    later = DENIED | {"event_id": "later", "occurred_at": "2027-01-01T00:00:00Z", "collected_at": "2026-12-15T00:00:00Z"}
    (case / "events.jsonl").write_text(log(DENIED, later), encoding="utf-8")
    out = case / "verdicts.jsonl"

    def verdicts(*more: object) -> dict[str, str]:
        checker("check", case, "--verdicts", out, *map(str, more))
        return {line["event_id"]: line["verdict"] for line in map(json.loads, out.read_text(encoding="utf-8").splitlines())}

    assert verdicts() == {"denied": "contradicted", "later": "contradicted"}
    assert verdicts("--statement", f"{draft}@2026-12-01") == {"denied": "contradicted", "later": "consistent"}
    wrong = checker("check", case, "--statement", "draft.md")
    assert (wrong.exit_code, "FILE@DATE" in wrong.stderr) == (2, True)
