import gzip
import json
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.events.text.jsonstream import MAX_DEPTH, members


def found(path: Path, where: str = "Records", **options: bool) -> list[object]:
    return [built.value for _, built in members(path, path.name, where, **options)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log.json"


@pytest.mark.parametrize(
    ("text", "where", "values"),
    [
        ('{"Records": [{"a": 1}, {"a": [2.5, null]}]}', "Records", [{"a": 1}, {"a": [2.5, None]}]),
        ('{"log": {"pages": [1], "entries": [{"a": {}}]}}', "log.entries", [{"a": {}}]),
        ('[{"a": 1}, 2]', "Records", [{"a": 1}, 2]),
        ('\ufeff{"a": 1}', "", [{"a": 1}]),
        ('{"Records": []}', "Records", []),
    ],
    ids=["list", "deep", "top", "single", "empty"],
)
def test_members_of_a_list_come_one_by_one(file: Path, text: str, where: str, values: list[object]) -> None:
    file.write_text(text, encoding="utf-8")

    assert found(file, where) == values


def test_packed_files_are_unpacked(tmp_path: Path) -> None:
    packed = tmp_path / "log.json.gz"
    packed.write_bytes(gzip.compress(b'{"Records": [{"a": 1}]}'))

    assert found(packed) == [{"a": 1}]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b'{"Records": [{"a": 1}, {"a"', "cut off, after 1 record:"),
        (b'{"Records": [{"a": 1}]} x', "not valid JSON"),
        (b'{"other": [1]}', "has no list 'Records'"),
        ('{"Records": []}'.encode("utf-16"), "UTF-16"),
        (b'{"Records": [{"a": "\xff"}]}', "not valid JSON"),
        (b"", "not valid JSON"),
    ],
    ids=["cut", "tail", "other", "utf-16", "latin-1", "empty"],
)
def test_what_cannot_be_read_to_its_end_is_refused(file: Path, raw: bytes, told: str) -> None:
    file.write_bytes(raw)
    with pytest.raises(InputError, match=told):
        found(file)


def test_a_list_that_need_not_be_there_tells_no_place_where_a_file_is_cut(file: Path) -> None:
    file.write_bytes(b'{"Records": [{"a": 1}], "others": [{"b"')
    with pytest.raises(InputError, match=r"^log\.json: not valid JSON, or cut off: "):
        found(file, required=False)


def test_a_cut_off_packed_file_is_refused(tmp_path: Path) -> None:
    packed = tmp_path / "log.json.gz"
    packed.write_bytes(gzip.compress(json.dumps({"Records": [{"a": n} for n in range(9_999)]}).encode())[:-50])
    with pytest.raises(InputError, match="damaged or cut off"):
        found(packed)


def test_a_list_that_may_be_absent_is_no_mistake(file: Path) -> None:
    file.write_text("{}")

    assert found(file, required=False) == []


def test_repeated_keys_and_depth_are_noticed(file: Path) -> None:
    file.write_text('{"Records": [{"a": 1, "b": {"c": 1, "c": 2}}, ' + "[" * (MAX_DEPTH + 5) + "]" * (MAX_DEPTH + 5) + "]}")
    (_, first), (_, second) = members(file, "x", "Records")

    assert (first.repeated, first.too_deep, second.repeated, second.too_deep) == ("c", False, None, True)
