"""A TOML file is read strictly, and every mistake is told with its line."""

from pathlib import Path

import pytest

from checker.errors import Mistake, UsageError
from checker.model import Value
from checker.tomlfile import validated


class Shelf(Value):
    height: int
    label: str = ""


class Cupboard(Value):
    name: str
    shelves: tuple[Shelf, ...] = ()
    door: Shelf | None = None


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "cupboard.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def mistakes(path: Path) -> tuple[Mistake, ...]:
    with pytest.raises(UsageError) as caught:
        validated(Cupboard, path)
    return caught.value.mistakes


def test_a_good_file_becomes_a_value(tmp_path: Path) -> None:
    path = written(tmp_path, '\ufeffname = "oak"\n[[shelves]]\nheight = 30\n')
    assert validated(Cupboard, path) == Cupboard(name="oak", shelves=(Shelf(height=30),))


def test_every_mistake_is_told_at_once_and_on_its_own_line(tmp_path: Path) -> None:
    path = written(
        tmp_path, 'nam = "oak"\n\n[[shelves]]\nheight = 30\n\n[[shelves]] # second\nheight = "high"\nlabl = "x"\n[door]\nlabel = "d"\n'
    )
    assert set(mistakes(path)) == {
        Mistake(f"{path}:1", "unknown key 'nam'", "did you mean 'name'?"),
        Mistake(f"{path}:1", "'name' is missing", "add it"),
        Mistake(f"{path}:7", "height: Input should be a valid integer, unable to parse string as an integer"),
        Mistake(f"{path}:8", "unknown key 'labl'", "did you mean 'label'?"),
        Mistake(f"{path}:9", "'height' is missing", "add it"),
    }


def test_a_list_of_tables_that_nobody_knows_is_told_on_the_line_of_its_first(tmp_path: Path) -> None:
    path = written(tmp_path, 'name = "oak"\n\n[[shelfes]]\nheight = 30\n[[shelfes]]\n')
    assert mistakes(path) == (Mistake(f"{path}:3", "unknown key 'shelfes'", "did you mean 'shelves'?"),)


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        pytest.param('name = "oak"\nshelves = [\n', ":3", "Invalid value", id="cut off"),
        pytest.param('name = "oak"\nname = "elm"\n', ":2", "Cannot overwrite a value", id="a key twice"),
        pytest.param(b"name = '\xff'", "", "not UTF-8 text", id="not text"),
    ],
)
def test_a_file_that_is_no_toml_says_where(tmp_path: Path, text: str | bytes, place: str, problem: str) -> None:
    (mistake,) = mistakes(written(tmp_path, text))
    assert mistake.place.startswith(f"{tmp_path / 'cupboard.toml'}{place}")
    assert mistake.problem == problem
    assert mistake.hint


def test_a_missing_file_and_a_folder_are_no_files(tmp_path: Path) -> None:
    assert [mistake.problem for mistake in mistakes(tmp_path / "none.toml")] == ["no such file"]
    assert mistakes(tmp_path)[0].problem.startswith("cannot be read")
