from pathlib import Path

import pytest

from checker.errors import InputError, UsageError
from checker.events.layouts.layout import Layout, known_layouts
from checker.events.logs.sources import CONTAINERS, SUFFIXES, chosen, digest, find_sources


def names(folder: Path, *patterns: str) -> list[tuple[str, str]]:
    return [(source.shown, source.container.NAME) for source in find_sources(patterns, None, folder)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "logs").mkdir()
    for name in ("b.jsonl", "a.ndjson.gz", "c.csv", "d.CSV", "e.parquet", "logs/f.jsonl.zst", "x[1].jsonl", "notes.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
    return tmp_path


def test_formats_are_told_by_the_suffix_and_globs_are_sorted(folder: Path) -> None:
    assert names(folder, "b.jsonl", "a.*", "*.csv", "d.CSV", "e.parquet", "**/*.zst") == [
        ("b.jsonl", "jsonl"),
        ("a.ndjson.gz", "jsonl"),
        ("c.csv", "csv"),
        ("d.CSV", "csv"),
        ("e.parquet", "parquet"),
        ("logs/f.jsonl.zst", "jsonl"),
    ]


def test_a_file_is_read_once_however_often_it_is_named(folder: Path) -> None:
    assert names(folder, "b.jsonl", "./b.jsonl", str(folder / "b.jsonl"), "b.*") == [("b.jsonl", "jsonl")]


def test_a_name_with_brackets_is_a_file_before_it_is_a_pattern(folder: Path) -> None:
    assert names(folder, "x[1].jsonl") == [("x[1].jsonl", "jsonl")]


def test_everything_that_is_not_there_or_not_known_is_told_at_once(folder: Path) -> None:
    (folder / "bare").mkdir()
    with pytest.raises(InputError) as caught:
        find_sources(["gone.jsonl", "*.xml", "notes.txt", "bare", "postgres://host/table"], None, folder)

    assert [(mistake.place, mistake.problem) for mistake in caught.value.mistakes] == [
        ("gone.jsonl", "no such file"),
        ("*.xml", "no file matches this pattern"),
        ("notes.txt", "cannot tell the format from the suffix '.txt'"),
        ("bare", "is a folder without any log"),
        ("postgres://host/table", "logs are read from files, not from addresses"),
    ]
    assert all(suffix in caught.value.mistakes[2].hint for suffix in SUFFIXES)


def test_no_path_at_all_is_told(folder: Path) -> None:
    with pytest.raises(InputError, match="no log is named"):
        find_sources([], None, folder)


def test_a_named_format_overrules_the_suffix(folder: Path) -> None:
    assert [source.container.NAME for source in find_sources(["notes.txt"], CONTAINERS["csv"], folder)] == ["csv"]


def test_a_format_is_a_container_or_a_layout() -> None:
    layouts = known_layouts()

    assert (chosen(None, layouts), chosen("csv", layouts)) == ((None, Layout()), (CONTAINERS["csv"], Layout()))
    assert chosen("own", layouts) == (None, layouts["own"])
    with pytest.raises(UsageError, match="did you mean 'jsonl'"):
        chosen("jsnl", layouts)


def test_the_digest_is_of_the_bytes_on_disk(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")

    assert digest(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_folder_stands_for_the_logs_in_it(tmp_path: Path) -> None:
    for name in ("b.jsonl", "_SUCCESS", ".a.jsonl.crc", "notes.txt", "deep/a.csv"):
        (tmp_path / "logs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "logs" / name).write_text("")
    assert names(tmp_path, "logs") == [("logs/b.jsonl", "jsonl"), ("logs/deep/a.csv", "csv")]


def test_columns_in_the_names_of_folders_are_not_lost_silently(tmp_path: Path) -> None:
    (tmp_path / "logs" / "recipient=Acme").mkdir(parents=True)
    (tmp_path / "logs" / "recipient=Acme" / "a.jsonl").write_text("")
    for pattern in ("logs", "logs/**/*.jsonl", "logs/*/a.jsonl", "*/*/*.jsonl", str(tmp_path / "logs" / "*" / "*.jsonl")):
        with pytest.raises(InputError, match=r"recipient=Acme/a\.jsonl lies in a folder that is a column, which text files do not have"):
            find_sources([pattern], None, tmp_path)
    for pattern in ("logs/recipient=Acme/a.jsonl", "logs/recipient=Acme/*.jsonl", "logs/recipient=Acme"):  # somebody chose that folder
        assert names(tmp_path, pattern) == [("logs/recipient=Acme/a.jsonl", "jsonl")]
