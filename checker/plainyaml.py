"""The plain part of YAML 1.2, read by lines: what rule files are written in, twenty times faster than a full parser.

Anything beyond it (anchors, tags, block scalars, escapes, folded text, repeated keys) raises `Unusual`, and the full parser decides.
`tests/test_plainyaml.py` holds this reader to ruamel's answers.
"""

import json
import re
from typing import Any

KEY = re.compile(r"""("?)([A-Za-z_][\w.-]*)\1\s*:(?:\s+(.*))?$""", re.ASCII)
TOKEN = re.compile(r"""\s*(?:([\[\]{},])|"([^"\\]*)"|'((?:[^']|'')*)'|([^\s\[\]{},"'#&*!|>%@`:?=<~-][^\[\]{},:#]*))(:(?=\s))?""")
PLAIN = re.compile(r"""[^\s\[\]{},"'#&*!|>%@`:?=<~-](?:[^:#]|:(?=\S)|(?<=\S)#)*""")
QUOTED = re.compile(r""""([^"\\]*)"|'((?:[^']|'')*)'""")
NUMBER = re.compile(r"0|[1-9][0-9]*")
NUMBER_LIKE = re.compile(r"[-+0-9a-fA-FxXoO._:TtZz ]*")
WORDS = {"true": True, "false": False, "null": None}
DEEPEST = 60

Lines = list[tuple[int, str]]


class Unusual(Exception):  # noqa: N818 - no error: the text needs the full parser
    """The text is not in the plain part of YAML."""


def parse(text: str) -> Any:  # noqa: ANN401 - YAML holds anything
    """Return the value that `text` holds; raises Unusual when it is not plain, or not YAML at all."""
    if text[:1] in "{[" and text:
        return _json(text)
    lines = []
    for line in text.splitlines():
        content = _uncommented(line.strip(" "))
        if not content:
            continue
        if not content.isprintable():
            raise Unusual
        lines.append((len(line) - len(line.lstrip(" ")), content))
    value, rest = _block(lines, 0, lines[0][0], 0) if lines else (None, 0)
    if rest != len(lines):
        raise Unusual
    return value


def _uncommented(content: str) -> str:
    if content.startswith("#"):
        return ""
    before, mark, _ = content.partition(" #")
    return before.rstrip(" ") if mark and not ("'" in before or '"' in before) else content


def _json(text: str) -> Any:  # noqa: ANN401
    try:
        return json.loads(text, object_pairs_hook=_mapping, parse_float=_no_number, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Unusual from error


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Unusual
    return found


def _no_number(text: str) -> float:
    raise Unusual(text)


def _block(lines: Lines, at: int, indent: int, depth: int) -> tuple[Any, int]:
    if depth > DEEPEST:
        raise Unusual
    if lines[at][1].startswith("- "):
        return _sequence(lines, at, indent, depth)
    if not KEY.match(lines[at][1]):
        raise Unusual
    pairs = []
    while at < len(lines) and lines[at][0] == indent:
        key = KEY.match(lines[at][1])
        if key is None:
            raise Unusual
        value, at = _value(lines, at, (indent, key[3] or ""), depth)
        pairs.append((key[2] if key[1] else _key(key[2]), value))
    return _mapping(pairs), at


def _sequence(lines: Lines, at: int, indent: int, depth: int) -> tuple[list[Any], int]:
    items = []
    while at < len(lines) and lines[at][0] == indent and lines[at][1].startswith("- "):
        content = lines[at][1][2:]
        inner = indent + 2 + len(content) - len(content.lstrip(" "))
        content = content.lstrip(" ")
        if KEY.match(content):
            lines[at] = (inner, content)
            item, at = _block(lines, at, inner, depth + 1)
        else:
            item, at = _value(lines, at, (indent, content), depth)
        items.append(item)
    return items, at


def _value(lines: Lines, at: int, line: tuple[int, str], depth: int) -> tuple[Any, int]:
    """Return the value that stands at the end of a line, or below it, and the next line."""
    indent, text = line
    if not text and at + 1 < len(lines) and lines[at + 1][0] > indent and lines[at + 1][1][0] in "[{":
        at, text = at + 1, lines[at + 1][1]
    if not text:
        if at + 1 < len(lines) and (lines[at + 1][0] > indent or (lines[at + 1][0] == indent and lines[at + 1][1].startswith("- "))):
            return _block(lines, at + 1, lines[at + 1][0], depth + 1)
        return None, at + 1
    if text[0] not in "[{":
        if at + 1 < len(lines) and lines[at + 1][0] > indent:
            raise Unusual
        return _scalar(text), at + 1
    while not (text[-1] in "]}" and text.count("[") + text.count("{") == text.count("]") + text.count("}")):
        at += 1
        if at == len(lines) or lines[at][0] <= indent:
            raise Unusual
        text += " " + lines[at][1]
    value, end = _flow(text, 0, depth + 1)
    if text[end:].strip(" "):
        raise Unusual
    return value, at + 1


def _flow(text: str, at: int, depth: int) -> tuple[Any, int]:
    """Read one value between brackets from `at`."""
    token = TOKEN.match(text, at)
    if token is None or token[5] or depth > DEEPEST:
        raise Unusual
    if token[1] == "[":
        return _flow_items(text, token.end(), depth)
    if token[1] == "{":
        return _flow_pairs(text, token.end(), depth)
    if token[1]:
        raise Unusual
    return (_plain(token[4]) if token[4] is not None else _unquoted(token[2], token[3])), token.end()


def _flow_items(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    items: list[Any] = []
    while True:
        token = TOKEN.match(text, at)
        if token is not None and token[1] == "]" and not token[5]:
            return items, token.end()
        item, at = _flow(text, at, depth + 1)
        items.append(item)
        at = _past_comma(text, at, "]")


def _flow_pairs(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    pairs: list[tuple[str, Any]] = []
    while True:
        token = TOKEN.match(text, at)
        if token is not None and token[1] == "}" and not token[5]:
            return _mapping(pairs), token.end()
        if token is None or token[1] or not token[5] or token[4] is None:
            raise Unusual
        value, at = _flow(text, token.end(), depth + 1)
        pairs.append((_key(token[4]), value))
        at = _past_comma(text, at, "}")


def _past_comma(text: str, at: int, closing: str) -> int:
    token = TOKEN.match(text, at)
    if token is None or token[1] not in {",", closing} or token[5]:
        raise Unusual
    return token.end() if token[1] == "," else at


def _scalar(text: str) -> Any:  # noqa: ANN401
    quoted = QUOTED.fullmatch(text)
    if quoted:
        return _unquoted(quoted[1], quoted[2])
    if not PLAIN.fullmatch(text) or text.endswith(":"):
        raise Unusual
    return _plain(text)


def _unquoted(double: str | None, single: str) -> str:
    return double if double is not None else single.replace("''", "'")


def _plain(text: str) -> Any:  # noqa: ANN401
    text = text.rstrip(" ")
    if text in WORDS:
        return WORDS[text]
    if NUMBER.fullmatch(text):
        return int(text)
    if text.lower() in WORDS or text[0] in "+." or (text[0].isdigit() and NUMBER_LIKE.fullmatch(text)):
        raise Unusual
    return text


def _key(text: str) -> str:
    text = text.rstrip(" ")
    if not isinstance(_plain(text), str):
        raise Unusual
    return text
