"""A project file says which statements, events and register belong together."""

from datetime import date
from pathlib import Path

import pytest

from checker.errors import Mistake, UsageError
from checker.model import Organisation, StatementKind
from checker.project import EventsSpec, Project, StatementSpec, load_project, with_drafts, with_events, with_policies

WHOLE = """\
[organisation]
name = "Acme"
aliases = ["Acme, Inc."]
affiliates = ["Acme Labs"]

[[statements]]
path = "policy-2012.md"
effective_from = 2012-01-01

[[statements]]
path = "policy-2014.md"
kind = "privacy_policy"
effective_from = "2014-05-01"
effective_until = 2015-01-01

[[statements]]
path = "dpa.md"
kind = "contract"
party = "Acme Hosting"
ref = "DPA-17"

[events]
paths = ["logs/*.csv"]
format = "csv"
mapping = "mapping.yaml"

[recipients]
path = "recipients.yaml"

[waivers]
path = "waivers.yaml"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "checker.toml"
    path.write_text(text)
    return path


def mistakes(folder: Path, text: str) -> tuple[Mistake, ...]:
    with pytest.raises(UsageError) as caught:
        load_project(written(folder, text))
    return caught.value.mistakes


@pytest.mark.parametrize("named", ["file", "folder"])
def test_a_project_is_read_whole_from_its_file_or_its_folder(tmp_path: Path, named: str) -> None:
    path = written(tmp_path, WHOLE)
    assert load_project(path if named == "file" else tmp_path) == Project(
        file=path,
        organisation=Organisation(name="Acme", aliases=("Acme, Inc.",), affiliates=("Acme Labs",)),
        statements=(
            StatementSpec(path="policy-2012.md", effective_from=date(2012, 1, 1), series="privacy_policy"),
            StatementSpec(
                path="policy-2014.md", effective_from=date(2014, 5, 1), effective_until=date(2015, 1, 1), series="privacy_policy"
            ),
            StatementSpec(path="dpa.md", kind=StatementKind.CONTRACT, party="Acme Hosting", ref="DPA-17", series="dpa.md"),
        ),
        statements_folder=tmp_path,
        events=EventsSpec(paths=("logs/*.csv",), format="csv", mapping="mapping.yaml"),
        events_folder=tmp_path,
        vendor_folder=tmp_path,
        recipients=tmp_path / "recipients.yaml",
        waivers=tmp_path / "waivers.yaml",
    )


@pytest.mark.parametrize(
    ("table", "series"),
    [
        pytest.param({"path": "a.md"}, "privacy_policy", id="a policy"),
        pytest.param({"path": "a.md", "kind": "privacy_policy"}, "privacy_policy", id="a policy by name"),
        pytest.param({"path": "a.md", "kind": "notice"}, "a.md", id="a notice stands alone"),
        pytest.param({"path": "a.md", "kind": "contract"}, "a.md", id="a contract stands alone"),
        pytest.param({"path": "a.md", "kind": "notice", "series": "sign-up"}, "sign-up", id="unless told otherwise"),
    ],
)
def test_only_policies_replace_each_other_unless_told_so(table: dict[str, str], series: str) -> None:
    assert StatementSpec.model_validate(table).series == series


def test_every_mistake_is_told_at_once_with_its_line_and_the_likely_word(tmp_path: Path) -> None:
    text = """\
[organization]
name = "Acme"

[[statements]]
path = "a.md"
kind = "privacy-policy"
efective_from = 2012-01-01

[[statements]]
kind = "notice"
effective_from = 2012-01-01T00:00:00Z

[events]
path = ["events.jsonl"]

[check]
fail_on = "none"
"""
    path = tmp_path / "checker.toml"
    assert {(mistake.place, mistake.problem, mistake.hint) for mistake in mistakes(tmp_path, text)} == {
        (f"{path}:1", "unknown key 'organization'", "did you mean 'organisation'?"),
        (f"{path}:6", "kind: 'privacy-policy' is not known", "did you mean 'privacy_policy'?"),
        (f"{path}:7", "unknown key 'efective_from'", "did you mean 'effective_from'?"),
        (f"{path}:9", "'path' is missing", "add it"),
        (f"{path}:11", "effective_from: should be a day without quotes or time, such as 2014-09-01", ""),
        (f"{path}:14", "unknown key 'path'", "did you mean 'paths'?"),
        (f"{path}:16", "unknown key 'check'", "known here: events, organisation, recipients, statements, vendor_events, waivers"),
    }


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        pytest.param('path = ""', "path: String should have at least 1 character", id="no name"),
        pytest.param('path = "a.md"\neffective_from = 2012', "effective_from: should be a day without", id="a year"),
        pytest.param('path = "a.md"\neffective_from = "1 May"', "effective_from: Input should be a valid date", id="a day in words"),
        pytest.param(
            'path = "a.md"\neffective_from = 2012-01-02\neffective_until = 2012-01-02',
            "effective_until 2012-01-02 is not after effective_from 2012-01-02",
            id="ends before it begins",
        ),
    ],
)
def test_a_statement_that_cannot_be_dated_or_found_is_refused(tmp_path: Path, statement: str, problem: str) -> None:
    (mistake,) = mistakes(tmp_path, f"[[statements]]\n{statement}\n")
    assert problem in mistake.problem


def test_a_project_without_statements_is_refused(tmp_path: Path) -> None:
    (mistake,) = mistakes(tmp_path, '[events]\npaths = ["e.jsonl"]\n')
    assert mistake.problem == "names no statement to hold the events against"


def test_a_missing_project_file_names_the_other_way(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such project file") as caught:
        load_project(tmp_path)
    assert "--policy FILE --events FILE" in caught.value.mistakes[0].hint


def test_a_policy_of_the_command_line_takes_the_place_of_the_projects(tmp_path: Path) -> None:
    project = load_project(written(tmp_path, WHOLE))
    changed = with_policies(project, ["other.md"])
    assert changed.statements == (StatementSpec(path="other.md", series="privacy_policy"),)
    assert changed.statements_folder == Path()
    assert (changed.events, changed.events_folder, changed.organisation) == (project.events, tmp_path, project.organisation)


def test_two_policies_without_dates_are_refused_with_the_word_series() -> None:
    with pytest.raises(UsageError, match=r"a\.md and b\.md would all be in force always") as caught:
        with_policies(Project(), ["a.md", "b.md"])
    assert "`series`" in caught.value.mistakes[0].hint


def test_logs_of_the_command_line_take_the_place_of_the_projects(tmp_path: Path) -> None:
    project = load_project(written(tmp_path, WHOLE))
    changed = with_events(project, ["a.jsonl", "b.jsonl"])
    assert (changed.events, changed.events_folder) == (EventsSpec(paths=("a.jsonl", "b.jsonl")), Path())
    assert changed.statements == project.statements


CONTRACT = """
[[statements]]
path = "dpa.md"
kind = "contract"
party = "Acme Hosting"
ref = "DPA-17"

"""


@pytest.mark.parametrize("head", ["[vendor_events]", "[[vendor_events]]"])
def test_a_vendors_log_is_named_with_its_vendor_or_its_contract(tmp_path: Path, head: str) -> None:
    project = load_project(written(tmp_path, f'{CONTRACT}{head}\npaths = ["vendor.jsonl"]\nvendor = "acme hosting"\n'))
    assert [(each.paths, each.vendor, each.contract) for each in project.vendor_events] == [(("vendor.jsonl",), "acme hosting", None)]
    assert project.vendor_events[0].covers(project.statements[0])
    assert not project.vendor_events[0].covers(project.statements[0].model_copy(update={"party": "Another"}))


def test_a_vendors_log_without_a_contract_or_a_name_is_refused(tmp_path: Path) -> None:
    (nameless,) = mistakes(tmp_path, f'{CONTRACT}[vendor_events]\npaths = ["vendor.jsonl"]\n')
    assert "should name whose log it is" in nameless.problem
    (unbound,) = mistakes(tmp_path, f'{CONTRACT}[vendor_events]\npaths = ["vendor.jsonl"]\nvendor = "Nobody"\n')
    assert "no contract with it is among the statements" in unbound.problem


def test_a_draft_beside_a_linked_project_is_found(tmp_path: Path) -> None:
    (tmp_path / "far" / "away" / "case").mkdir(parents=True)
    (tmp_path / "case").symlink_to(tmp_path / "far" / "away" / "case")
    (tmp_path / "draft.md").write_text("We share nothing.")

    project = with_drafts(Project(statements_folder=tmp_path / "case"), [f"{tmp_path / 'draft.md'}@2026-12-01"])

    assert (project.statements_folder / project.statements[0].path).read_text() == "We share nothing."
