import json
from pathlib import Path

import pytest

from tests.conftest import POLICY, checker


def test_extract_prints_one_commitment_a_line(case: Path) -> None:
    result = checker("extract", case / "policy.md", "--format", "jsonl")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, result.stderr) == (0, "")
    denial = next(line for line in lines if line["kind"] == "deny")
    assert (denial["text"], denial["actor"], denial["action"]) == ("We never share your photos with advertisers.", "first_party", "share")
    assert {line["statement"] for line in lines} == {str(case / "policy.md")}


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_extract_prints_the_rest_when_a_file_cannot_be_read(case: Path, form: str) -> None:
    result = checker("extract", case / "gone.md", case / "policy.md", "--format", form)
    assert result.exit_code == 3
    assert "We never share your photos with advertisers." in result.stdout
    assert f"error: {case / 'gone.md'}: does not exist" in result.stderr


def test_extract_reads_standard_input() -> None:
    result = checker("extract", "-", "--format", "jsonl", stdin=POLICY)
    assert result.exit_code == 0
    assert "We never share your photos with advertisers." in result.stdout


def test_extract_gives_the_same_bytes_with_any_number_of_jobs(case: Path) -> None:
    names = [case / f"p{number}.md" for number in range(3)]
    for number, name in enumerate(names):
        name.write_text(POLICY + f"\n\nWe share item {number} with our service providers, among other things that people give us.\n" * 500)
    outputs = [checker("extract", names[0], case / "gone.md", *names[1:], "--format", "json", "--jobs", jobs) for jobs in ("1", "2")]
    assert outputs[0].stdout == outputs[1].stdout
    assert [each.exit_code for each in outputs] == [3, 3]
    assert outputs[0].stdout.count('"statement": ') > len(names)


@pytest.mark.parametrize("form", ["json", "jsonl", "text"])
def test_extract_explains_what_made_each_commitment(case: Path, form: str) -> None:
    plain, told = (checker("extract", case / "policy.md", "--format", form, *words).stdout for words in ([], ["--explain"]))
    assert "frames/share.yaml" in told
    assert "frames/share.yaml" not in plain
    assert ("trace" in plain, "trace" in told) == (False, form != "text")


def test_extract_wraps_to_the_terminal(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    page = checker("extract", case / "policy.md").stdout.splitlines()
    assert max(len(line) for line in page[1:]) <= 60
