from checker.events.scratch import written
from checker.events.store import connected


def test_lines_stand_where_those_before_them_stood() -> None:
    store = connected()
    first = written(store, b"a long line\n")
    second = written(store, b"short\n")

    assert (first.exists(), second.read_bytes(), [second]) == (False, b"short\n", list(second.parent.glob("*.jsonl")))
    assert first.name != second.name
