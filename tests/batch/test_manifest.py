from pathlib import Path

import pytest

from checker.batch.manifest import Task, load_manifest
from checker.errors import UsageError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b", "other"):
        (tmp_path / "clients" / name).mkdir(parents=True)
    for name in ("a", "b"):
        (tmp_path / "clients" / name / "checker.toml").write_text("")
    (tmp_path / "clients" / "README.md").write_text("")
    return tmp_path


def names(folder: Path, text: str) -> list[str]:
    (folder / "m.toml").write_text(text)
    return [task.name for task in load_manifest(folder / "m.toml")]


@pytest.mark.parametrize(
    ("projects", "found"),
    [
        ('["clients/*"]', ["clients/a/checker.toml", "clients/b/checker.toml"]),
        ('["clients/b", "clients/*/checker.toml", "clients/b/checker.toml"]', ["clients/a/checker.toml", "clients/b/checker.toml"]),
        ('["clients/other"]', ["clients/other/checker.toml"]),
    ],
    ids=["folders", "each once", "without its file"],
)
def test_projects_are_named_by_folder_file_or_glob(folder: Path, projects: str, found: list[str]) -> None:
    assert names(folder, f"projects = {projects}") == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('projects = ["gone", "x*", "clients/a"]', ["'gone' names no project", "'x*' names no project"]),
        ("projects = []", ["projects"]),
        ('project = ["a"]', ["unknown key 'project'", "'projects' is missing"]),
        ("projects = [", ["m.toml"]),
    ],
    ids=["names none", "empty", "key", "TOML"],
)
def test_every_mistake_is_told_at_once(folder: Path, text: str, told: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        names(folder, text)

    assert len(caught.value.mistakes) == len(told)
    assert all(any(word in str(mistake) for mistake in caught.value.mistakes) for word in told)


def test_folders_of_results_are_readable_and_differ() -> None:
    slugs = [Task(Path(), name).slug for name in ("a/b/checker.toml", "a-b/checker.toml", "../\x1b/ü", "checker.toml")]

    assert len(set(slugs)) == 4
    assert slugs[0].startswith("a-b-")
    assert all(slug.replace("-", "").isalnum() and slug.isascii() for slug in slugs)
