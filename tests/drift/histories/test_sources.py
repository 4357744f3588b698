from datetime import date
from pathlib import Path

import pytest

from checker.drift.histories.captures import Noise, collapse
from checker.drift.histories.sources import day_of, of_documents, of_files, of_folder, of_git
from checker.errors import UsageError
from tests.drift.histories.test_captures import LONG, OTHER
from tests.drift.histories.test_git import PATH, commit, repository
from tests.drift.versions import capture

__all__ = ["repository"]  # the fixture


def test_the_date_in_a_name_is_the_day_of_capture() -> None:
    assert day_of("policy-2018-05-25.md") == day_of("20180525.html") == date(2018, 5, 25)
    assert day_of("policy-2018-99-99.md") is None
    assert day_of("policy.md") is None


def test_the_files_of_a_folder_are_versions_in_order_of_name(tmp_path: Path) -> None:
    for name, words in (("2020-02-01.md", OTHER), ("2020-01-01.md", LONG), ("notes.csv", "a,b")):
        (tmp_path / name).write_text(words, encoding="utf-8")
    assert [each.captured for each in of_folder(tmp_path)] == [date(2020, 1, 1), date(2020, 2, 1)]
    (tmp_path / "2020-02-01.md").unlink()
    with pytest.raises(UsageError, match="no two statements"):
        of_folder(tmp_path)


def test_a_file_that_cannot_be_read_says_why_and_an_empty_one_is_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("  \n", encoding="utf-8")
    (tmp_path / "picture.md").write_bytes(b"\x00\x01\x02\x03" * 100)
    empty, picture, gone = of_files([tmp_path / name for name in ("empty.md", "picture.md", "gone.md")])
    assert (empty.empty, picture.empty, gone.empty) == (True, False, False)
    assert "binary" in picture.problem
    assert "does not exist" in gone.problem


def test_a_repository_is_read_once_for_each_content_and_flaps_collapse(repository: Path) -> None:
    for day, words in (
        ("2023-01-01", LONG),
        ("2023-01-02", OTHER),
        ("2023-01-03", LONG),
        ("2023-01-04", ""),
        ("2023-01-05", LONG),
        ("2023-06-01", OTHER),
    ):
        commit(repository, words, day)
    captures = of_git(repository, PATH, date(2023, 1, 1))[1:]
    assert captures[0].document is captures[2].document is captures[4].document
    assert captures[0].name.startswith(f"{PATH}@")
    history = collapse(captures)
    assert [each.captured for each in history.versions] == [date(2023, 1, 1), date(2023, 6, 1)]
    assert [each.noise for each in history.collapsed] == [Noise.FLAP, Noise.IDENTICAL, Noise.EMPTY, Noise.IDENTICAL]


def test_documents_that_were_read_are_captures() -> None:
    document = capture("a", LONG).document
    assert document is not None
    (found,) = of_documents([(document, date(2020, 1, 1))])
    assert (found.name, found.captured, found.document) == ("a", date(2020, 1, 1), document)
