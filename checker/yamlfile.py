"""YAML read strictly: YAML 1.2 words, no anchors, no repeated keys, and every mistake with its file and line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from checker import plainyaml
from checker.errors import Mistake, UsageError
from checker.hints import Where, did_you_mean, wrong_key
from checker.resources import data_folder

MAX_BYTES = 32 * 1024 * 1024

M = TypeVar("M", bound=BaseModel)


def load(path: Path) -> Any:  # noqa: ANN401 - YAML holds anything
    """Return the content of a YAML file; raises UsageError with file, line and column."""
    text = _text(path)
    try:
        return plainyaml.parse(text)
    except plainyaml.Unusual:
        return _load(text, path)


def _load(text: str, path: Path) -> Any:  # noqa: ANN401
    try:
        if "&" in text or "*" in text:
            _reject_aliases(text, path)
        return YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)
        raise UsageError(Mistake(place, _one_line(error.problem or error.context or "not YAML"), "correct the YAML there")) from error
    except (YAMLError, ValueError) as error:
        raise UsageError(Mistake(str(path), _one_line(str(error)), "the file must be YAML 1.2")) from error
    except RecursionError as error:
        raise UsageError(Mistake(str(path), "nested too deeply", "flatten the lists and mappings")) from error


def validated(model: type[M], path: Path, *, context: Mapping[str, object] | None = None) -> M:
    """Return a file's content as a model; raises UsageError with every mistake at once, each with its line."""
    content = load(path)
    try:
        return model.model_validate(content if content is not None else {}, context=dict(context or {}))
    except ValidationError as error:
        node = _composed(path)
        details = error.errors(include_url=False)
        raise UsageError(*(_mistake(model, path, node, detail) for detail in details)) from error


def shipped(model: type[M], name: str) -> M:
    """Return a rule file of the package ("lexicon/turns.yaml") as a model; raises UsageError as `validated` does."""
    return validated(model, data_folder("rules") / name)


def places(path: Path, wheres: Sequence[Where]) -> tuple[str, ...]:
    """Return "file:line" for each place of a file, for mistakes that show only when entries are compared."""
    node = _composed(path)
    return tuple(f"{path}:{_line(node, where)}" for where in wheres)


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise UsageError(Mistake(str(path), "no such file", "check the path; it is relative to the project file")) from error
    except OSError as error:
        raise UsageError(Mistake(str(path), f"cannot be read: {error.strerror}", "check that it is a readable file")) from error
    if len(raw) > MAX_BYTES:
        raise UsageError(Mistake(str(path), f"larger than {MAX_BYTES // 1024 // 1024} MB", "split it, or check that it is the right file"))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UsageError(Mistake(f"{path}:{line}", "not UTF-8 text", "save the file as UTF-8")) from error


def _reject_aliases(text: str, path: Path) -> None:
    """Refuse anchors and aliases: a few lines of them can expand to gigabytes."""
    for event in YAML(typ="safe", pure=True).parse(text):
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            mark = event.start_mark
            place = f"{path}:{mark.line + 1}:{mark.column + 1}"
            raise UsageError(Mistake(place, "anchors and aliases are not read", "write the value out"))


def _composed(path: Path) -> Node | None:
    node: Node | None = YAML(typ="safe", pure=True).compose(_text(path))
    return node


def _line(node: Node | None, where: Where) -> int:
    """Return the 1-based line of the deepest part of `where` that the file has."""
    line = 1
    for step in where:
        child = _child(node, step)
        if child is not None:
            mark, node = child
            line = mark + 1
    return line


def _child(node: Node | None, step: str | int) -> tuple[int, Node] | None:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == str(step):
                return key.start_mark.line, value
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        item = node.value[step]
        return item.start_mark.line, item
    return None


def _mistake(model: type[BaseModel], path: Path, node: Node | None, detail: ErrorDetails) -> Mistake:
    where = detail["loc"]
    place = f"{path}:{_line(node, where)}"
    mistake = wrong_key(model, place, detail)
    if mistake is not None:
        return mistake
    shown = ".".join(map(str, where)) or "the file"
    problem = f"{shown}: {_one_line(detail['msg'].removeprefix('Value error, '))}"
    if detail["type"] in {"enum", "literal_error"}:
        expected = detail.get("ctx", {}).get("expected", "").replace(" or ", ", ").replace("'", "").split(", ")
        return Mistake(place, problem, did_you_mean(str(detail["input"]), expected))
    return Mistake(place, problem)


def _one_line(text: str) -> str:
    """Return text fit for one line of an error: whitespace folded, unprintable characters out, bounded."""
    return "".join(character for character in " ".join(text.split()) if character.isprintable())[:300]
