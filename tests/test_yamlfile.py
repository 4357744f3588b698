from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict

from checker import yamlfile
from checker.errors import Mistake, UsageError


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Item(Strict):
    id: str
    nature: Literal["kind", "generic"] = "kind"


class Shelf(Strict):
    entries: tuple[Item, ...]


def written(folder: Path, text: str) -> Path:
    path = folder / "rule.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def mistakes_of(path: Path) -> tuple[Mistake, ...]:
    with pytest.raises(UsageError) as caught:
        yamlfile.validated(Shelf, path)
    return caught.value.mistakes


def test_a_good_file_becomes_its_model(tmp_path: Path) -> None:
    path = written(tmp_path, "entries:\n- {id: a}\n- id: b\n  nature: generic\n")
    assert yamlfile.validated(Shelf, path) == Shelf(entries=(Item(id="a"), Item(id="b", nature="generic")))


def test_every_mistake_is_named_at_once_with_its_line_and_a_hint(tmp_path: Path) -> None:
    path = written(tmp_path, "entries:\n- id: a\n  nature: kimd\n- idd: b\n  nature: kind\n")
    assert mistakes_of(path) == (
        Mistake(f"{path}:3", "entries.0.nature: Input should be 'kind' or 'generic'", "did you mean 'kind'?"),
        Mistake(f"{path}:4", "'id' is missing", "add it"),
        Mistake(f"{path}:4", "unknown key 'idd'", "did you mean 'id'?"),
    )


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("a: 1\na: 2\n", ":2:1", 'found duplicate key "a"'),
        ("a: [1\nb: 2\n", ":2:2", "expected ',' or ']'"),
        ("a: &x [1]\nb: *x\n", ":1:4", "anchors and aliases are not read"),
        ("a: !!python/object:os.system x\n", ":1:4", "could not determine a constructor"),
        ("[" * 5000, "", "nested too deeply"),
        ("a: 'x\n", ":2:1", "unexpected end of stream"),
    ],
    ids=["repeated key", "broken list", "alias bomb", "python tag", "deep nesting", "open quote"],
)
def test_broken_and_hostile_yaml_is_refused_with_its_place(tmp_path: Path, text: str, place: str, problem: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        yamlfile.load(path)
    (mistake,) = caught.value.mistakes
    assert mistake.place == f"{path}{place}"
    assert problem in mistake.problem


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        yamlfile.load(tmp_path / "none.yaml")


def test_a_file_that_is_no_text_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "bytes.yaml"
    path.write_bytes(b"a: 1\nb: \xff\n")
    with pytest.raises(UsageError, match=r":2: not UTF-8 text"):
        yamlfile.load(path)


def test_a_word_like_no_stays_text_and_a_date_becomes_one(tmp_path: Path) -> None:
    loaded = yamlfile.load(written(tmp_path, "country: NO\nfrom: 2014-09-01\n"))
    assert loaded["country"] == "NO"
    assert loaded["from"].isoformat() == "2014-09-01"


def test_an_empty_file_lacks_what_the_model_needs(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    assert mistakes_of(path) == (Mistake(f"{path}:1", "'entries' is missing", "add it"),)


def test_places_find_the_lines_of_entries(tmp_path: Path) -> None:
    path = written(tmp_path, "entries:\n- id: a\n- id: b\n  nature: kind\n")
    assert yamlfile.places(path, [("entries", 1, "nature"), ("entries", 0)]) == (f"{path}:4", f"{path}:2")


def test_a_rule_file_of_the_package_is_found_by_its_name_and_held_to_its_model() -> None:
    class Matters(BaseModel):
        matters: tuple[dict[str, object], ...]

    assert yamlfile.shipped(Matters, "contracts/matters.yaml").matters
    with pytest.raises(UsageError):
        yamlfile.shipped(Shelf, "contracts/matters.yaml")
    with pytest.raises(UsageError):
        yamlfile.shipped(Shelf, "contracts/none.yaml")
