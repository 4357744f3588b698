"""What the command line names is put together to a project, and standard input is a file like any other."""

from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from checker.errors import UsageError
from checker.options import Format, Inputs, Outlet, Outlets, paired, project_of, takes_inputs, takes_outlet, takes_outlets, with_stdin
from checker.project import EventsSpec, Project, StatementSpec
from checker.rendering import formats

PROJECT = '[[statements]]\npath = "policy.md"\n[events]\npaths = ["events.jsonl"]\n[recipients]\npath = "recipients.yaml"\n'
POLICY = StatementSpec(path="policy.md", series="privacy_policy")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "checker.toml").write_text(PROJECT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", [None, Path(), Path("checker.toml")], ids=["default", "folder", "file"])
def test_the_project_file_is_found(folder: Path, path: Path | None) -> None:
    del folder
    assert project_of(path, Inputs()) == Project(
        file=Path("checker.toml"),
        statements=(POLICY,),
        events=EventsSpec(paths=("events.jsonl",)),
        recipients=Path("recipients.yaml"),
    )


def test_a_policy_without_a_project_needs_no_project_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert project_of(None, Inputs(("policy.md",), ("a.csv", "b.csv"), Path("r.yaml"))) == Project(
        statements=(POLICY,), events=EventsSpec(paths=("a.csv", "b.csv")), recipients=Path("r.yaml")
    )


def test_a_policy_beside_a_project_file_does_not_read_it(folder: Path) -> None:
    del folder
    assert project_of(None, Inputs(("other.md",))).events == EventsSpec()


def test_options_take_the_place_of_what_a_named_project_says(folder: Path) -> None:
    changed = project_of(folder, Inputs(events=("new.jsonl",), recipients=Path("new.yaml")))
    assert changed == Project(
        file=folder / "checker.toml",
        statements=(POLICY,),
        statements_folder=folder,
        vendor_folder=folder,
        events=EventsSpec(paths=("new.jsonl",)),
        recipients=Path("new.yaml"),
    )


def test_standard_input_cannot_be_two_things() -> None:
    with pytest.raises(UsageError, match="standard input can be read only once"):
        project_of(None, Inputs(("-",), ("-",)))


def spooled(content: bytes, paths: Sequence[str]) -> Result:
    @click.command()
    def command() -> None:
        names, folder = with_stdin(paths)
        click.echo(",".join(names))
        click.echo((folder / names[0]).read_bytes())

    return CliRunner().invoke(command, input=content)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        pytest.param(b"We share nothing.", "stdin.md", id="a policy in Markdown"),
        pytest.param(b"\xef\xbb\xbf\n <!doctype html>", "stdin.html", id="a policy in HTML"),
        pytest.param(b"%PDF-1.7", "stdin.pdf", id="a policy in PDF"),
    ],
)
def test_standard_input_is_known_by_how_it_begins(content: bytes, name: str) -> None:
    result = spooled(content, ["-"])
    assert result.stdout_bytes == name.encode() + b"\n" + content + b"\n"


def test_other_files_are_still_found_beside_standard_input(folder: Path) -> None:
    result = spooled(b"text", ["-", "policy.md"])
    assert result.stdout.splitlines()[0] == f"stdin.md,{folder / 'policy.md'}"


def test_paths_without_standard_input_stay_as_they_are() -> None:
    assert with_stdin(["a/b.md"]) == (("a/b.md",), Path())


def test_options_are_handed_over_as_values() -> None:
    seen: list[tuple[Inputs, Outlet]] = []

    @click.command()
    @takes_inputs
    @takes_outlet
    def command(inputs: Inputs, outlet: Outlet) -> None:
        seen.append((inputs, outlet))

    words = ["--policy", "p.md", "--events", "a.csv", "--events", "b.csv", "--recipients", "r.yaml", "--jobs", "3"]
    assert CliRunner().invoke(command, [*words, "-q", "--color", "never"]).exit_code == 0
    inputs = Inputs(("p.md",), ("a.csv", "b.csv"), Path("r.yaml"), 3)
    assert seen == [(inputs, Outlet("-", "never", quiet=True))]
    assert inputs.words() == words[:-2]  # the number of processes changes no result


def test_the_formats_are_those_that_rendering_has() -> None:
    @click.command()
    @click.option("--format", "form", type=Format(), default="text")
    def command(form: str) -> None:
        click.echo(form)

    assert f"--format {'|'.join(formats())}" in CliRunner().invoke(command, ["--help"], terminal_width=200).stdout
    for name in formats():
        assert CliRunner().invoke(command, ["--format", name]).stdout == f"{name}\n"
    wrong = CliRunner().invoke(command, ["--format", "xml"])
    assert wrong.exit_code == 2
    assert "'xml' is not one of" in wrong.stderr


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        pytest.param([], (("text", "-"),), id="nothing said"),
        pytest.param(["--format", "csv"], (("csv", "-"),), id="a format"),
        pytest.param(["--output", "a"], (("text", "a"),), id="an output"),
        pytest.param(["--format", "csv", "--output", "a", "--format", "md", "--output", "-"], (("csv", "a"), ("md", "-")), id="pairs"),
        pytest.param(["--format", "csv", "--format", "md", "--output", "a", "--output", "b"], (("csv", "a"), ("md", "b")), id="in order"),
    ],
)
def test_formats_and_outputs_are_pairs(words: list[str], answers: tuple[tuple[str, str], ...]) -> None:
    seen: list[Outlets] = []

    @click.command()
    @takes_outlets
    def command(outlets: Outlets) -> None:
        seen.append(outlets)

    assert CliRunner().invoke(command, words).exit_code == 0
    assert seen == [Outlets(answers, "auto", quiet=False)]


@pytest.mark.parametrize(("forms", "paths"), [(("csv", "md"), ("a",)), (("csv",), ("a", "b")), (("csv", "md"), ("a", "a"))])
def test_formats_and_outputs_that_are_no_pairs_are_wrong_use(forms: tuple[str, ...], paths: tuple[str, ...]) -> None:
    with pytest.raises(click.UsageError, match="--output"):
        paired(forms, paths)
