from pathlib import Path

import pytest

from tests.conftest import POLICY, checker

APPROVED = 'approved: {who: "A. Person", on: 2027-01-31}'


def approve(path: Path) -> None:
    path.write_text(path.read_text().replace("approved: null", APPROVED))


@pytest.fixture
def reviewed(case: Path) -> Path:
    """Return a case whose commitments somebody approved: the denial turned into a permission."""
    made = checker("commitments", case / "policy.md", "--project", case / "checker.toml", "--write", case / "c.yaml")
    assert made.exit_code == 0, made.stderr
    approve(case / "c.yaml")
    project = case / "checker.toml"
    project.write_text(project.read_text().replace('path = "policy.md"', 'path = "policy.md"\ncommitments = "c.yaml"'))
    return case


def test_a_check_uses_what_was_approved_and_says_so(reviewed: Path) -> None:
    assert checker("check", reviewed).exit_code == 1
    text = (reviewed / "c.yaml").read_text()
    (reviewed / "c.yaml").write_text(text.replace('kind: "deny"', 'kind: "permit"'))
    page = reviewed / "page.html"
    outputs = {form: checker("check", reviewed, "--format", form, "--report", page) for form in ("text", "json", "md")}
    assert {each.exit_code for each in outputs.values()} == {0}
    said = "commitments approved by A. Person on 2027-01-31 (c.yaml)"
    assert said in outputs["text"].stdout
    assert said in page.read_text()
    assert "approved by A" in outputs["md"].stdout
    assert '"review": {' in outputs["json"].stdout
    assert '"role": "commitments"' in outputs["json"].stdout


def test_a_changed_text_is_loud_and_judges_nothing(reviewed: Path) -> None:
    (reviewed / "policy.md").write_text(POLICY + "\nWe sell your photos to advertisers.\n")
    result = checker("check", reviewed)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "stale: policy.md has changed" in result.stderr
    assert "--update c.yaml --write c.yaml" in result.stderr


def test_an_update_carries_over_and_lists_what_is_to_be_looked_at(reviewed: Path) -> None:
    (reviewed / "policy.md").write_text(POLICY + "\nWe sell your e-mail address to data brokers.\n")
    updated = checker("commitments", reviewed / "policy.md", "--update", reviewed / "c.yaml", "--write", reviewed / "c.yaml")
    assert (updated.exit_code, "look at: new in this text: “We sell your e-mail address to data brokers.”" in updated.stdout) == (0, True)
    approve(reviewed / "c.yaml")
    refused = checker("check", reviewed)
    assert (refused.exit_code, "nobody has looked at this since" in refused.stderr) == (2, True)
    text = (reviewed / "c.yaml").read_text()
    (reviewed / "c.yaml").write_text(text.replace('    look_at: "new in this text"\n', ""))
    assert checker("check", reviewed).exit_code == 1


def test_what_nobody_approved_is_not_used(reviewed: Path) -> None:
    text = (reviewed / "c.yaml").read_text()
    (reviewed / "c.yaml").write_text(text.replace(APPROVED, "approved: null"))
    result = checker("check", reviewed)
    assert (result.exit_code, "nobody has approved" in result.stderr) == (2, True)


def test_a_file_is_never_overwritten_by_chance(reviewed: Path) -> None:
    before = (reviewed / "c.yaml").read_text()
    result = checker("commitments", reviewed / "policy.md", "--write", reviewed / "c.yaml")
    assert (result.exit_code, (reviewed / "c.yaml").read_text()) == (2, before)


def test_without_a_file_it_is_printed(case: Path) -> None:
    result = checker("commitments", case / "policy.md")
    assert (result.exit_code, result.stdout.count("  - words: ")) == (0, 3)


def test_a_project_must_name_the_statement(case: Path) -> None:
    (case / "other.md").write_text(POLICY)
    result = checker("commitments", case / "other.md", "--project", case / "checker.toml")
    assert (result.exit_code, "names no such statement" in result.stderr) == (2, True)
