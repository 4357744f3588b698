import mmap
import os
from pathlib import Path

import pytest

from checker.events.text.buffers import Buffer, buffer


def test_a_buffer_is_a_file_as_far_as_it_was_cut() -> None:
    made = buffer(1 << 20)
    memoryview(made.held)[:9] = b"one\ntwo\n3"
    made.cut(7)
    assert made.file is None or made.file.read_bytes() == b"one\ntwo"
    made.mend()
    assert bytes(made.held[:9]) == (b"one\ntwo\0\0" if made.file else b"one\ntwo\n3")
    assert len(made.held) == 1 << 20


def test_its_file_goes_with_it() -> None:
    made = buffer(4096)
    if made.number is None:
        pytest.skip("this system has no files in memory")
    number = made.number
    os.fstat(number)
    del made
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(number)


@pytest.mark.parametrize("lacking", ["files in memory", "a place where they can be opened"])
def test_where_the_system_has_none_it_is_only_bytes(lacking: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if lacking == "files in memory":
        monkeypatch.delattr(os, "memfd_create", raising=False)
    else:
        monkeypatch.setattr("checker.events.text.buffers.OF_THE_SYSTEM", str(Path("nowhere", "at", "all")))
    made: Buffer = buffer(64)
    made.cut(3)
    made.mend()
    assert (made.number, made.file, len(made.held), isinstance(made.held, bytearray | mmap.mmap)) == (None, None, 64, True)
