"""All inputs are read before anything is judged, and everything wrong with them is told at once."""

import hashlib
from pathlib import Path

import pytest

from checker.errors import InputError, UsageError
from checker.inputs import UNNAMED, gather, read_all, read_statements
from checker.model import Organisation
from checker.project import Project, load_project, with_events, with_policies
from checker.report import InputFile
from checker.rulebook import rulebook
from tests.conftest import ALLOWED, DENIED, log


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_project_is_gathered_whole(case: Path) -> None:
    told: list[str] = []
    inputs = gather(load_project(case), rulebook(), told.append)
    (statement,) = inputs.timeline.statements
    assert inputs.organisation == Organisation(name="Heartline")
    assert (statement.path, statement.series, str(statement.effective_from)) == ("policy.md", "privacy_policy", "2019-01-01")
    assert statement.commitments
    assert all(statement.text[each.start : each.end] == each.text for each in statement.commitments)
    assert sorted(sample for flow in inputs.flows for sample in flow.samples) == ["allowed", "denied"]
    assert inputs.register.find("adsworth.example") is not None
    assert told


def test_every_input_is_named_with_the_hash_of_its_bytes(case: Path) -> None:
    assert gather(load_project(case), rulebook(), lambda _: None).files == (
        InputFile(path="checker.toml", sha256=digest(case / "checker.toml"), role="project"),
        InputFile(path="recipients.yaml", sha256=digest(case / "recipients.yaml"), role="recipients"),
        InputFile(path="policy.md", sha256=digest(case / "policy.md"), role="statement"),
        InputFile(path="events.jsonl", sha256=digest(case / "events.jsonl"), role="events"),
    )


def test_without_a_project_the_organisation_has_no_name(case: Path) -> None:
    project = with_events(with_policies(Project(), [str(case / "policy.md")]), [str(case / "events.jsonl")])
    assert gather(project, rulebook(), lambda _: None).organisation == UNNAMED


def test_what_is_wrong_with_statements_and_log_is_told_at_once(case: Path) -> None:
    (case / "checker.toml").write_text((case / "checker.toml").read_text() + '[[statements]]\npath = "gone.md"\nkind = "notice"\n')
    (case / "policy.md").write_text("")
    (case / "events.jsonl").unlink()
    with pytest.raises(InputError) as caught:
        gather(load_project(case), rulebook(), lambda _: None)
    assert [mistake.place.rsplit("/")[-1] for mistake in caught.value.mistakes] == ["policy.md", "gone.md", "events.jsonl"]


def test_an_empty_log_proves_nothing(case: Path) -> None:
    (case / "events.jsonl").write_text("")
    with pytest.raises(InputError):
        gather(load_project(case), rulebook(), lambda _: None)


@pytest.mark.parametrize(
    ("project", "option"),
    [
        pytest.param(Project(), "--policy", id="no statement"),
        pytest.param(with_policies(Project(), ["policy.md"]), "--events", id="no events"),
    ],
)
def test_a_check_needs_a_statement_and_events(project: Project, option: str) -> None:
    with pytest.raises(UsageError) as caught:
        gather(project, rulebook(), lambda _: None)
    assert caught.value.mistakes[0].place == option


def test_two_versions_of_a_series_on_one_day_are_refused(case: Path) -> None:
    (case / "policy-2.md").write_text((case / "policy.md").read_text())
    (case / "checker.toml").write_text(
        (case / "checker.toml").read_text() + '[[statements]]\npath = "policy-2.md"\neffective_from = 2019-01-01\n'
    )
    with pytest.raises(UsageError, match="series"):
        gather(load_project(case), rulebook(), lambda _: None)


def test_files_that_can_be_read_are_read_and_the_others_told(case: Path) -> None:
    documents, mistakes = read_all([(case / "gone.md", "gone.md"), (case / "policy.md", "mine")])
    assert list(documents) == ["mine"]
    assert [mistake.place for mistake in mistakes] == ["gone.md"]


def test_statements_are_read_without_a_project(case: Path) -> None:
    statements, mistakes = read_statements(["policy.md", "gone.md"], case, lambda _: None)
    assert [(each.path, bool(each.commitments)) for each in statements] == [("policy.md", True)]
    assert [mistake.place for mistake in mistakes] == ["gone.md"]


def test_a_log_beside_a_project_takes_the_place_of_its_own(case: Path) -> None:
    other = case / "other.jsonl"
    other.write_text(log(ALLOWED, DENIED, DENIED | {"event_id": "denied-2"}))
    inputs = gather(with_events(load_project(case), [str(other)]), rulebook(), lambda _: None)
    assert (inputs.log.rows_read, len(inputs.flows)) == (3, 2)
