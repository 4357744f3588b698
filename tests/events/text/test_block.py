import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events.text import block
from checker.events.text.block import Block, between

LINES = st.lists(st.binary(max_size=9).map(lambda held: held.replace(b"\n", b"")), min_size=1, max_size=40)


@given(texts=LINES, stretch=st.integers(1, 9))
def test_a_line_is_found_by_itself_as_among_all(texts: list[bytes], stretch: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(block, "AT_ONCE", stretch)
        lines = Block(7, b"\n".join(texts))
        alone = ([lines.line(index) for index in range(lines.count)], lines.count, lines.mapped)
        starts = lines.starts.tolist()

    assert alone == (texts, len(texts), False)
    assert [lines.line(index) for index in range(len(starts))] == texts
    assert (lines.mapped, lines.count, lines.escaped) == (True, len(texts), any(b"\\" in text for text in texts))


@given(texts=LINES, data=st.data())
def test_neighbours_are_the_same_lines(texts: list[bytes], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(texts) - 1))
    stop = data.draw(st.integers(start + 1, len(texts)))
    some = between(Block(7, b"\n".join(texts)), start, stop)

    assert (some.first, [some.line(index) for index in range(some.count)], some.file) == (7 + start, texts[start:stop], None)


@pytest.mark.parametrize("wide", [1, 1_000], ids=["of lines that are found", "of lines too long to be found so"])
def test_lines_from_all_over_a_file_are_whole_lines(wide: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block, "SEEN", 600)
    texts = [json.dumps({"number": number, "more": "x" * wide * (number % 7)}).encode() for number in range(5_000)]
    lines = Block(1, b"\n".join(texts), tmp_path)
    found = [*lines.some(64)]

    assert {*found} <= {*texts}
    assert len({json.loads(line)["number"] // 1_000 for line in found}) == 5
    assert len({json.loads(line)["number"] % 2 for line in found}) == 2
    assert lines.mapped == (wide == 1_000)


def test_lines_become_text_with_the_places_where_they_break() -> None:
    found = Block(1, b"one\nt\xffwo\n\xc3\xbc")
    assert found.texts([2, 1]) == (["ü", "t\ufffdwo"], {1: "byte 0xff at position 2"})
