"""What numpy tells of lines is what a look at each of them would."""

import json
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events.text.block import Block
from checker.events.text.linebytes import filled, nulls, only, padding, readable
from checker.events.text.stream import MAX_LINE

LINES = st.lists(
    st.one_of(st.binary(max_size=12).map(lambda b: b.replace(b"\n", b"")), st.sampled_from([b"", b" \t\r", b"{}", b'{"a":"\\n"}']))
)


@given(texts=LINES)
def test_lines_are_found_and_told_apart(texts: list[bytes]) -> None:
    texts = texts or [b""]
    found = Block(7, b"\n".join(texts))

    everything, rows = np.arange(len(texts)), [index for index, text in enumerate(texts) if text.strip(b" \t\r")]
    assert filled(found, everything).tolist() == rows
    assert found.lengths.tolist() == [len(text) for text in texts]
    assert filled(found, everything).tolist() == rows, "where lines are known by their places too"
    assert readable(found).tolist() == [text[:1] == b"{" for text in texts]
    assert bytes(only(found, readable(found))).split(b"\n") == [
        text if fit else b"{}" for text, fit in zip(texts, readable(found), strict=True)
    ]


def test_a_line_that_is_too_long_is_not_readable() -> None:
    found = Block(1, b"{" + b" " * MAX_LINE + b"}\n{}")
    assert readable(found).tolist() == [False, True]


HELD = st.recursive(
    st.one_of(st.text('a:, "\\', max_size=4), st.integers(-9, 99), st.none()), lambda inner: st.lists(inner, max_size=3), max_leaves=4
)


@given(
    rows=st.lists(st.dictionaries(st.text("a:, ", max_size=3), HELD, max_size=3), min_size=1),
    end=st.sampled_from(["", "\r"]),
)
def test_padding_is_what_looks_like_spaces_between_members(rows: list[dict[str, object]], end: str) -> None:
    texts = [json.dumps(row) + end for row in rows]
    found = Block(1, "\n".join(texts).encode())

    assert padding(found, spaced=False).tolist() == [len(end)] * len(texts)
    loose = [len({m.end() for m in re.finditer('(?<=":) |(?<=,) (?=")', text)}) + len(end) for text in texts]
    outside = [re.sub(r'"(?:[^"\\]|\\.)*"', '""', text) for text in texts]
    expected = [some + len(re.findall('(?<=,) (?!")', text)) for some, text in zip(loose, outside, strict=True)]
    assert padding(found, spaced=True).tolist() == expected


@pytest.mark.parametrize("spaced", [False, True])
def test_nulls_are_found_by_member_and_line(spaced: bool) -> None:  # noqa: FBT001 (a parameter of a test)
    keys = {"a": 1, "recipient": 2, "a longer name of some length": 4}
    rows: tuple[dict[str, object], ...] = (
        {"a": None},
        {},
        {"xa": None, "a": 1, "recipient": None},
        dict.fromkeys(keys),
        {"a": "null", "b": None},
    )
    texts = [json.dumps(row, separators=None if spaced else (",", ":")) for row in rows]
    doubled = texts[0][:-1] + "," + texts[0][1:]
    marks, sizes, twice = nulls(Block(1, "\n".join([*texts, doubled]).encode()), keys, spaced=spaced)

    assert marks.tolist() == [1, 0, 2, 7, 0, 1]
    assert sizes[:5].tolist() == [9, 0, 17, 9 + 17 + 36, 0]
    assert np.flatnonzero(twice).tolist() == [5]
