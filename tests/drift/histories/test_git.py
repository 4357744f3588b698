import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from checker.drift.histories.git import content, history
from checker.errors import UsageError

PATH = "Acme/Privacy Policy.md"


def commit(repository: Path, words: str | None, day: str) -> None:
    file = repository / PATH
    file.parent.mkdir(parents=True, exist_ok=True)
    if words is None:
        file.unlink()
    else:
        file.write_text(words, encoding="utf-8")
    stamp = f"{day}T12:00:00+00:00"
    names = {f"GIT_{who}_{what}": "a@b.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = os.environ | names | {"GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp, "GIT_CONFIG_GLOBAL": os.devnull}
    for words_of_git in (["add", "-A"], ["commit", "--quiet", "-m", day]):
        subprocess.run(["git", "-C", str(repository), *words_of_git], check=True, env=environment)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    commit(tmp_path, "one", "2020-01-01")
    commit(tmp_path, "two", "2021-01-01")
    commit(tmp_path, None, "2021-06-01")
    commit(tmp_path, "one", "2022-01-01")
    return tmp_path


def test_every_version_is_found_oldest_first_and_a_deletion_too(repository: Path) -> None:
    found = history(repository, PATH)
    assert [each.committed.year for each in found] == [2020, 2021, 2021, 2022]
    assert [each.blob is None for each in found] == [False, False, True, False]
    assert found[0].blob == found[3].blob
    assert found[0].blob is not None
    assert content(repository, found[0].blob) == b"one"


def test_since_a_day_begins_with_the_version_of_that_day(repository: Path) -> None:
    assert [each.committed for each in history(repository, PATH, date(2021, 3, 1))] == [
        date(2021, 1, 1),
        date(2021, 6, 1),
        date(2022, 1, 1),
    ]


@pytest.mark.parametrize("path", ["gone.md", "--output=x", "../outside.md"])
def test_a_path_that_no_commit_has_is_named(repository: Path, path: str) -> None:
    with pytest.raises(UsageError):
        history(repository, path)
    assert not (repository / "x").exists()


def test_a_folder_that_is_no_repository_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="not a git repository"):
        history(tmp_path, PATH)


def test_a_repository_may_not_name_programs_to_run(repository: Path) -> None:
    script = repository / "owned.sh"
    script.write_text("#!/bin/sh\ntouch owned\n", encoding="utf-8")
    script.chmod(0o755)
    for name in ("core.fsmonitor", "core.pager", "gpg.program"):
        subprocess.run(["git", "-C", str(repository), "config", name, str(script)], check=True)
    subprocess.run(["git", "-C", str(repository), "config", "log.showSignature", "true"], check=True)
    assert len(history(repository, PATH)) == 4
    assert not (repository / "owned").exists()


def test_without_git_there_is_a_next_step(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="not installed"):
        history(repository, PATH)
