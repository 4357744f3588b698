"""The plain reader gives ruamel's answers, or none at all."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from checker import plainyaml

RULES = Path(__file__).resolve().parents[1] / "rules"
FRAGMENTS = [
    "a",
    "b",
    "key",
    ": ",
    ":",
    "- ",
    "-",
    "\n",
    "\n  ",
    "\n    ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "'",
    '"',
    "#",
    " #",
    "''",
    " ",
    "1",
    "0",
    "01",
    "1.5",
]
FRAGMENTS += [
    "true",
    "True",
    "null",
    "~",
    "yes",
    "no",
    "2014-09-01",
    "&x",
    "*x",
    "!t",
    "|",
    ">",
    "?",
    "@",
    "%",
    "it's",
    "a: b",
    "[a, b]",
    "{a: b}",
    "\t",
    "é",
    "x:y",
]


def full(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(StringIO(text))


@pytest.mark.parametrize("path", sorted(RULES.rglob("*.yaml")), ids=lambda path: path.relative_to(RULES).as_posix())
def test_every_rule_file_is_plain_and_reads_as_the_full_parser_reads_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.stat().st_size < 50_000:
        assert plainyaml.parse(text) == full(text)
    else:
        assert plainyaml.parse(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: NO\nb: yes\n", {"a": "NO", "b": "yes"}),
        ("a: 'it''s'\nb: \"x: y\"\n", {"a": "it's", "b": "x: y"}),
        ("a: [one, two words] # why\nb: ['x, y', it's]\n", {"a": ["one", "two words"], "b": ["x, y", "it's"]}),
        ("a: [one,\n  two]\n", {"a": ["one", "two"]}),
        ("a:\n- x: 1\n  y: true\n-   z: null\n", {"a": [{"x": 1, "y": True}, {"z": None}]}),
        ("a: {yes: [b, c], no: []}\n", {"a": {"yes": ["b", "c"], "no": []}}),
        ("# nothing\n\n", None),
        ('{"a": [1, "b"]}', {"a": [1, "b"]}),
    ],
    ids=[
        "words that are no booleans",
        "quotes",
        "flow list and comment",
        "list over lines",
        "list of mappings",
        "nested flow",
        "comments only",
        "json",
    ],
)
def test_plain_text_reads_as_the_full_parser_reads_it(text: str, value: Any) -> None:
    assert plainyaml.parse(text) == value == full(text)


NOT_PLAIN = {
    "anchor": "a: &x 1\nb: *x\n",
    "block scalar": "a: |\n  text\n",
    "repeated key": "a: 1\na: 2\n",
    "repeated json key": '{"a": 1, "a": 2}',
    "date": "a: 2014-09-01\n",
    "octal": "a: 012\n",
    "escape": 'a: "\\n"\n',
    "tag": "a: !!str 1\n",
    "folded text": "a: b\n  c\n",
    "wrong indent": "- a\n -b\n",
    "endless list": "[" * 500,
    "pair in a list": "a: [b: c]\n",
    "merge": "<<: {a: 1}\n",
    "tab": "a:\tb\n",
    "explicit key": "? a\n",
    "document mark": "---\na: 1\n",
    "comment after a quote": "a: ['x'] # why\n",
}


@pytest.mark.parametrize("text", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_what_is_not_plain_is_left_to_the_full_parser(text: str) -> None:
    with pytest.raises(plainyaml.Unusual):
        plainyaml.parse(text)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join))
@settings(max_examples=400, deadline=None)
def test_no_text_reads_differently_from_the_full_parser(text: str) -> None:
    try:
        value = plainyaml.parse(text)
    except plainyaml.Unusual:
        return
    try:
        expected = full(text)
    except YAMLError:
        pytest.fail(f"{text!r} is not YAML and was read as {value!r}")
    assert (value, type(value)) == (expected, type(expected))
