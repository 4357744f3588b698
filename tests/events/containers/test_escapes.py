"""Escapes take as many bytes beyond what they stand for as numpy says."""

import json

from hypothesis import given
from hypothesis import strategies as st

from checker.events.containers.escapes import surplus
from checker.events.text.block import Block

TEXTS = st.lists(st.text(st.characters(codec="utf-8"), max_size=12), min_size=1, max_size=6)


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be")
    return "".join(f"\\u{int.from_bytes(units[n : n + 2]):04x}" for n in range(0, len(units), 2))


@given(texts=TEXTS, every=st.booleans())
def test_a_line_is_as_much_longer_as_its_escapes_say(texts: list[str], every: bool) -> None:  # noqa: FBT001 (a parameter of a test)
    lines = ["".join(map(_escaped, text)) if every else json.dumps(text)[1:-1] for text in texts]
    sizes, odd = surplus(Block(1, "\n".join(lines).encode()))

    assert not odd.any()
    assert sizes.tolist() == [len(line.encode()) - len(text.encode()) for line, text in zip(lines, texts, strict=True)]


def test_escaped_backslashes_and_slashes_are_told_apart() -> None:
    sizes, odd = surplus(Block(1, rb"\\\\" + b"\n" + rb"\\n\/" + b"\n" + rb"a\\\"b" + b"\n" + rb"\u00E9"))
    assert (sizes.tolist(), odd.tolist()) == ([2, 2, 2, 4], [False] * 4)


def test_what_is_no_escape_of_json_is_odd() -> None:
    texts = [rb"\x", b"fine", rb"\u12", rb"\u12g4", rb"\ud83c\udff3", rb"\U0041", b"\\"]
    assert surplus(Block(1, b"\n".join(texts)))[1].tolist() == [True, False, True, True, False, True, True]


def test_lines_without_escapes_are_as_long_as_they_are() -> None:
    sizes, odd = surplus(Block(1, b"a\n\nb"))
    assert (sizes.tolist(), odd.tolist()) == ([0, 0, 0], [False] * 3)
