from pathlib import Path

from checker.events.stores.store import connected
from checker.events.text.scratch import named, written


def test_lines_stand_where_those_before_them_stood() -> None:
    store = connected()
    first = written(store, b"a long line\n")
    second = written(store, b"short\n")

    assert (first.exists(), second.read_bytes(), [second]) == (False, b"short\n", list(second.parent.glob("*.jsonl")))
    assert first.name != second.name


def test_a_file_has_a_new_name_for_other_lines(tmp_path: Path) -> None:
    store, file = connected(), tmp_path / "lines"
    file.write_bytes(b"one\n")
    first = named(store, file)
    assert first.read_bytes() == b"one\n"
    file.write_bytes(b"two\n")
    second = named(store, file)
    written(store, b"three\n")

    assert (second.read_bytes(), file.read_bytes(), [second]) == (b"two\n", b"two\n", list(second.parent.glob("*.named")))
    assert first.name != second.name
