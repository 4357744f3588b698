import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from checker.batch import entries
from checker.batch.entries import ENTRY, PAGE, RECORD, TRACE, Terms, judged, kept, key, write_whole
from checker.batch.manifest import Task
from checker.errors import CheckerError
from checker.project import load_project
from checker.report.batch import State


@pytest.fixture
def terms(tmp_path: Path) -> Terms:
    return Terms(tmp_path / "out", "contradicted", date(2024, 1, 1), tmp_path / "cache")


@pytest.fixture
def task(case: Path) -> Task:
    return Task(case / "checker.toml", "case/checker.toml")


def test_a_project_is_judged_and_its_results_are_written(task: Task, terms: Terms) -> None:
    entry = judged(task, terms)
    folder = terms.into / "projects" / task.slug

    assert (entry.state, entry.organisation, entry.report) == (State.FAIL, "Heartline", f"projects/{task.slug}/{PAGE}")
    assert sorted(path.name for path in folder.iterdir()) == sorted((ENTRY, PAGE, RECORD))
    assert json.loads((folder / RECORD).read_text())["summary"]["events_judged"] == 2
    assert kept(task, terms) == entry


@pytest.mark.parametrize("name", ["policy.md", "events.jsonl", "recipients.yaml", "checker.toml"])
def test_what_changed_is_judged_again(task: Task, terms: Terms, name: str) -> None:
    judged(task, terms)
    file = task.path.parent / name
    file.write_text(file.read_text() + "\n")

    assert kept(task, terms) is None


def test_other_terms_or_lost_results_are_judged_again(task: Task, terms: Terms) -> None:
    judged(task, terms)

    assert kept(task, replace(terms, fail_on="none")) is None
    assert kept(task, replace(terms, today=date(2025, 1, 1))) is not None  # without waivers the day does not matter
    (terms.into / "projects" / task.slug / PAGE).unlink()
    assert kept(task, terms) is None


@pytest.mark.parametrize("content", ["", "{", '{"project": "case/checker.toml", "state": "pass"}'], ids=["empty", "cut", "without a key"])
def test_a_damaged_entry_is_judged_again(task: Task, terms: Terms, content: str) -> None:
    judged(task, terms)
    (terms.into / "projects" / task.slug / ENTRY).write_text(content)

    assert kept(task, terms) is None


def test_what_is_wrong_with_a_project_is_its_entry(task: Task, terms: Terms) -> None:
    (task.path.parent / "policy.md").unlink()
    (task.path.parent / "events.jsonl").unlink()
    entry = judged(task, terms)

    assert (entry.state, entry.summary, len(entry.problems), kept(task, terms)) == (State.UNREADABLE, None, 2, None)
    task.path.write_text("x = [")
    assert judged(task, terms).problems[0].startswith("case/checker.toml:")


def test_a_bug_is_the_entry_of_its_project(task: Task, terms: Terms, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("ours")

    monkeypatch.setattr(entries, "audit", broken)
    entry = judged(task, terms)

    assert (entry.state, entry.problems) == (State.BROKEN, (f"bug of the checker: KeyError; see projects/{task.slug}/{TRACE}",))
    assert "KeyError: 'ours'" in (terms.into / "projects" / task.slug / TRACE).read_text()


def test_the_key_is_the_same_as_long_as_all_is(task: Task, terms: Terms) -> None:
    project = load_project(task.path)

    assert key(project, terms) == key(project, terms)
    assert key(project, terms) != key(project, replace(terms, fail_on="undisclosed"))


def test_the_key_changes_with_the_commitments_that_somebody_approved(task: Task, terms: Terms) -> None:
    project = load_project(task.path)
    named = project.model_copy(update={"statements": (project.statements[0].model_copy(update={"commitments": "c.yaml"}),)})
    keys = []
    for text in ("one", "two"):
        (project.statements_folder / "c.yaml").write_text(text)
        keys.append(key(named, terms))
    assert len({*keys, key(project, terms)}) == 3


VENDOR = """
[[statements]]
path = "contract.md"
kind = "contract"
party = "Brightloft"
ref = "B-1"
[[vendor_events]]
paths = ["vendor*.jsonl"]
vendor = "Brightloft"
mapping = "vendor.yaml"
"""


@pytest.mark.parametrize("name", ["contract.md", "vendor1.jsonl", "vendor.yaml"])
@pytest.mark.parametrize("own", [True, False], ids=["beside its own log", "without a log of its own"])
def test_a_vendors_log_is_among_what_a_key_is_made_of(task: Task, terms: Terms, name: str, *, own: bool) -> None:
    folder = task.path.parent
    text = task.path.read_text() + VENDOR
    task.path.write_text(text if own else text.replace('[events]\npaths = ["events.jsonl"]\n', ""))
    for each in ("contract.md", "vendor1.jsonl", "vendor.yaml"):
        (folder / each).write_text("one")
    project = load_project(task.path)
    before = key(project, terms)
    (folder / name).write_text("two")

    assert bool(project.events.paths) is own
    assert key(project, terms) != before


def test_a_log_that_is_a_table_has_no_key(task: Task, terms: Terms) -> None:
    project = load_project(task.path)
    table = project.events.model_copy(update={"paths": ("postgres://reader@nowhere/database#table",)})
    with pytest.raises(CheckerError):
        key(project.model_copy(update={"events": table}), terms)


def test_a_folder_that_is_a_column_is_part_of_the_key(task: Task, terms: Terms) -> None:
    project = load_project(task.path)
    parted = project.model_copy(update={"events": project.events.model_copy(update={"paths": ("log",)})})
    folder = task.path.parent / "log" / "recipient=Acme"
    folder.mkdir(parents=True)
    (folder / "1.parquet").write_bytes(b"PAR1")
    before = key(parted, terms)
    folder.rename(folder.with_name("recipient=Adster"))

    assert key(parted, terms) != before


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b.txt", "old")
    with pytest.raises(TypeError):
        write_whole(tmp_path / "a" / "b.txt", None)  # type: ignore[arg-type]

    assert [(path.name, path.read_text()) for path in (tmp_path / "a").iterdir()] == [("b.txt", "old")]


def test_an_interrupt_that_the_engine_took_is_no_bug_of_a_project(task: Task, terms: Terms, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise RuntimeError("Query interrupted")

    monkeypatch.setattr(entries, "audit", stopped)
    with pytest.raises(KeyboardInterrupt):
        judged(task, terms)
    assert not (terms.into / "projects" / task.slug / ENTRY).exists()
