from pathlib import Path

import pytest

from checker.errors import InputError
from checker.events.containers.records import records


def codes(tmp_path: Path, name: str, content: str | bytes, container: str, where: str = "") -> list[tuple[int, str | object]]:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [(each.number, each.fault.code if each.fault else each.content) for each in records(path, name, container, where)]


def test_lines_keep_their_numbers_and_bad_ones_their_faults(tmp_path: Path) -> None:
    lines = (b'{"a": 1}\n\n[1]\n{"a": 1, "a": 2}\n{"a"\n{"a": NaN}\n\xff{}\n"' + b"x" * 1_000_001 + b'"\n{"b": 2}', "log.jsonl", "jsonl")

    assert codes(tmp_path, lines[1], lines[0], lines[2]) == [
        (1, {"a": 1}),
        (3, "object"),
        (4, "repeated_key"),
        (5, "json"),
        (6, "json"),
        (7, "encoding"),
        (8, "too_long"),
        (9, {"b": 2}),
    ]


def test_members_of_a_document_are_checked_alike(tmp_path: Path) -> None:
    content = '{"Records": [{"a": 1}, 7, {"b": 1, "b": 1}, ' + "[" * 300 + "]" * 300 + "]}"

    assert codes(tmp_path, "log.json", content, "json", "Records") == [(1, {"a": 1}), (2, "object"), (3, "repeated_key"), (4, "too_deep")]


def test_table_rows_are_records_by_their_header(tmp_path: Path) -> None:
    content = 'Name , Note\na,"two\nlines"\n\nb\nc,"open\n\xff,d\ne, f \n'.encode("latin-1")

    assert codes(tmp_path, "log.csv", content, "csv") == [
        (2, {"Name": "a", "Note": "two\nlines"}),
        (5, "columns"),
        (6, "quote"),
        (7, "encoding"),
        (8, {"Name": "e", "Note": "f"}),
    ]


@pytest.mark.parametrize(("header", "told"), [("a,b,a\n1,2,3\n", "stands twice"), ('"a\n1\n', "cannot be read")])
def test_a_header_that_cannot_be_told_apart_is_refused(tmp_path: Path, header: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        codes(tmp_path, "log.csv", header, "csv")


def test_a_table_without_rows_has_no_records(tmp_path: Path) -> None:
    assert codes(tmp_path, "log.csv", "\n \n", "csv") == []
