import gzip
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.events.text.stream import MAX_LINE, Lines, blocks, filled

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


def read(path: Path, size: int = 1 << 20) -> list[tuple[int, str]]:
    return [(block.first + index, text) for block in blocks(path, path.name, size) for index, text in enumerate(block.texts)]


@given(
    texts=st.lists(st.text(st.characters(exclude_characters="\n\ufeff", codec="utf-8"), max_size=9), max_size=20), size=st.integers(1, 30)
)
def test_no_line_is_lost_or_moved_however_the_file_is_cut(tmp_path_factory: pytest.TempPathFactory, texts: list[str], size: int) -> None:
    path = tmp_path_factory.mktemp("cut") / "a.jsonl"
    path.write_bytes("\n".join(texts).encode())
    expected = list(enumerate(texts, start=1))

    assert [row for row in read(path, size) if row[1]] == [row for row in expected if row[1]]


@pytest.mark.parametrize(("suffix", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)], ids=["plain", "gz", "zst"])
def test_compressed_files_read_like_plain_ones(tmp_path: Path, suffix: str, pack: "type[bytes]") -> None:
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(pack(b"\xef\xbb\xbfone\r\ntwo\n"))

    assert read(path) == [(1, "one\r"), (2, "two")]


@pytest.mark.parametrize(("suffix", "pack"), [(".gz", gzip.compress), (".zst", zstd.compress)], ids=["gz", "zst"])
@pytest.mark.parametrize("damage", ["cut", "not compressed"])
def test_a_damaged_compressed_file_fails_loudly(tmp_path: Path, suffix: str, pack: "type[bytes]", damage: str) -> None:
    whole = pack(b"\n".join(b"%d" % index for index in range(10_000)))
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(whole[:-20] if damage == "cut" else b"plain text, and some more of it")

    with pytest.raises(InputError, match=rf"^a\.jsonl\{suffix}: the compressed file is damaged or cut off"):
        read(path)


def test_utf16_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes("one".encode("utf-16"))

    with pytest.raises(InputError, match="the file is UTF-16"):
        read(tmp_path / "a.jsonl")


def test_a_line_without_end_does_not_fill_the_memory(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"a" * (3 * MAX_LINE) + b"\nshort\n")
    (long, short) = read(tmp_path / "a.jsonl", 1 << 16)

    assert (long[0], len(long[1]) > MAX_LINE, len(long[1]) < MAX_LINE + (1 << 17), short) == (1, True, True, (2, "short"))


def test_a_line_that_is_no_utf8_is_kept_with_the_place_where_it_breaks(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"one\nt\xffwo\nthree")

    assert list(blocks(tmp_path / "a.jsonl", "a")) == [Lines(1, ["one", "t\ufffdwo"], {1: "byte 0xff at position 2"}), Lines(3, ["three"])]


def test_blank_lines_are_no_rows() -> None:
    assert filled(["", " \t\r", "x", "\x00", "\u00a0"]) == 3
