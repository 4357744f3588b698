"""What the documents say can be done can be done."""

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from ruamel.yaml import YAML

from checker import __version__
from checker.cli import main
from checker.project import ProjectFile
from checker.rendering import formats
from tests.conftest import POLICY, REGISTER
from tests.readme import result, shown
from tests.reference import FOLDER, pages
from tests.rendering.sample_case import sample_report

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = sorted(path for path in (ROOT / "docs").rglob("*.md") if path.parent != FOLDER)
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted((ROOT / "decisions").glob("*.md")) + GUIDES


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def commands() -> list[list[str]]:
    lines = [line for block in blocks("console") for line in block.splitlines() if line.startswith("$ ")]
    return [shlex.split(line[2:], comments=True) for line in lines]


CHECKER = [words[1:] for words in commands() if words[0] == "checker"]
MAKE = [words[1:] for words in commands() if words[0] == "make"]


@pytest.mark.parametrize("words", CHECKER, ids=" ".join)
def test_every_command_of_the_readme_runs(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    (tmp_path / "policy.md").write_text(POLICY, encoding="utf-8")
    (tmp_path / "recipients.yaml").write_text(REGISTER, encoding="utf-8")
    (tmp_path / "events.jsonl").write_text("".join(blocks("json")), encoding="utf-8")
    (tmp_path / "report.json").write_text(formats()["json"](sample_report()), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, words)
    assert result.exit_code in {0, 1}, result.output


def test_the_readme_shows_the_main_commands_and_the_two_ways_to_start() -> None:
    assert {words[0] for words in CHECKER} >= {"check", "extract", "explain"}
    assert MAKE == [["demo"], ["test"]]


@pytest.mark.parametrize("path", [path for path in GUIDES if "```console" in path.read_text(encoding="utf-8")], ids=lambda path: path.stem)
def test_every_command_of_a_guide_runs_one_after_the_other_and_says_what_is_shown(path: Path, tmp_path: Path) -> None:
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    said, lines = "", 0
    for language, block in re.findall(r"^```(console|text)\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        if language == "text":
            assert [line for line in block.splitlines() if line not in said.splitlines()] == []
            continue
        said = ""
        for line in re.findall(r"^\$ (.*)", block, re.MULTILINE):
            lines += 1
            run = subprocess.run(["bash", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
            assert (run.returncode in {0, 1}, run.stderr) == (True, ""), line
            said += run.stdout
    assert lines


def test_the_guides_and_the_readme_show_every_command() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *GUIDES)]
    shown_ones = set(re.findall(r"^\$ checker (\w+)", "\n".join(texts), re.MULTILINE))
    looked_up = {"completion", "rules", "schema"}  # in the reference
    assert set(main.list_commands(click.Context(main))) - looked_up <= shown_ones


@pytest.mark.parametrize("name", pages())
def test_the_reference_is_what_the_code_says(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == pages()[name], "`make docs` writes it again"


def snippets(guide: str, language: str) -> list[str]:
    """Return the blocks of a guide in a language that no shell runs."""
    text = (ROOT / "docs" / "how-to" / guide).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_every_snippet_of_a_guide_is_tried_here() -> None:
    tried = {"ci.md", "contracts.md", "foreign-logs.md", "large-logs.md", "pre-commit.md"}
    assert {
        path.name for path in GUIDES if re.search(r"^```(?!console|text|$)\w*", path.read_text(encoding="utf-8"), re.MULTILINE)
    } == tried


def test_the_hook_of_the_guide_is_ours_and_checks_the_project_that_it_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    yaml = YAML(typ="safe", pure=True)
    (block,) = snippets("pre-commit.md", "yaml")
    (repository,) = yaml.load(block)["repos"]
    (ours,) = yaml.load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (hook,) = repository["hooks"]
    assert hook["id"] == ours["id"]
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", *hook["args"]]).exit_code == 0
    result = CliRunner().invoke(main, [*ours["entry"].split()[1:], *hook["args"]])
    assert (result.exit_code, "FAIL  1 finding" in result.stdout) == (1, True)


@pytest.mark.parametrize("guide", ["contracts.md", "large-logs.md"])
def test_the_parts_of_a_project_file_in_a_guide_are_valid(guide: str) -> None:
    blocks = snippets(guide, "toml")
    assert blocks
    for block in blocks:
        assert ProjectFile.model_validate(tomllib.loads(block)).model_fields_set


def test_the_mappings_of_the_guide_map_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    columns, fields = snippets("foreign-logs.md", "yaml")
    record = {"meta": {"sent_at": "2024-03-01T10:00:00Z"}, "profile": {"email": "x"}, "ip": "::1", "url": "https://ads.example/collect"}
    own = record | {"url": "https://acme.example/collect"}
    logs = {"disclosures.csv": "ref,date,vendor,fields,agreed\n1,2024-03-01,Adsworth,email;gps_lat,Y\n"}
    logs |= {"records.jsonl": f"{json.dumps(record)}\n{json.dumps(own)}\n"}
    (tmp_path / "policy.md").write_text(POLICY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    judged = []
    for (name, log), mapping in zip(logs.items(), (columns, fields), strict=True):
        (tmp_path / name).write_text(log, encoding="utf-8")
        (tmp_path / "mapping.yaml").write_text(mapping, encoding="utf-8")
        project = f'[[statements]]\npath = "policy.md"\n[events]\npaths = ["{name}"]\nmapping = "mapping.yaml"\n'
        (tmp_path / "checker.toml").write_text(project, encoding="utf-8")
        result = json.loads(CliRunner().invoke(main, ["check", "--format", "json"]).stdout)
        judged.append(
            [(flow["recipient"], flow["flow"]["data"], flow["flow"]["consent"], flow["flow"]["purpose"]) for flow in result["flows"]]
        )
        assert result["summary"]["events_quarantined"] == 0
    assert judged == [
        [("Adsworth", ["email", "gps_lat"], "granted", None)],
        [("ads.example", ["email", "ip address"], None, "analytics")],
    ]


def test_the_workflow_of_the_guide_gives_the_action_what_it_takes() -> None:
    yaml = YAML(typ="safe", pure=True)
    (block,) = re.findall(r"^```yaml\n(.*?)^```", (ROOT / "docs/how-to/ci.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    steps = yaml.load(block)["jobs"]["check"]["steps"]
    (ours,) = [step for step in steps if "privacy-practice-checker" in step.get("uses", "")]
    inputs = yaml.load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"]
    assert set(ours["with"]) <= set(inputs)
    assert steps[-1]["with"]["sarif_file"] == inputs["sarif"]["default"]


@pytest.mark.parametrize("target", ["demo", "test", "lint", "types", "imports", "tests", "wheel", "train", "readme", "samples", "docs"])
def test_make_knows_what_the_documents_name(target: str) -> None:
    run = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_project_file_of_the_readme_is_valid() -> None:
    (block,) = blocks("toml")
    assert ProjectFile.model_validate(tomllib.loads(block)).statements


def test_the_readme_names_every_format() -> None:
    (line,) = re.findall(r"^`--format` is one of (.*)\.", README, re.MULTILINE)
    assert sorted(re.findall(r"`(\w+)`", line)) == sorted(formats())


def test_the_result_in_the_readme_is_the_real_one() -> None:
    assert shown() == result(), "the result of the case has changed: `make readme` puts it into the README"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_a_document_names_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"`((?:checker|rules|corpora|reports|tests|decisions)/[\w./-]*)`", text)
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    made_by_running = {"reports/okcupid.html"}
    lost = [name for name in named if name not in made_by_running and not (ROOT / name).exists()]
    assert [*lost, *(link for link in links if not (path.parent / link).exists())] == []


@pytest.mark.parametrize("path", sorted((ROOT / "decisions").glob("*.md")), ids=lambda path: path.name)
def test_a_decision_is_short_and_says_why(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    assert all(heading in text for heading in ("**Decision.**", "**Why", "**What it costs.**"))


def test_the_changelog_has_the_version_or_is_about_to() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{__version__}]" in text or "## [Unreleased]" in text
    assert "### Rules" in text
