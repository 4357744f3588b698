"""TOML read strictly: every mistake of a file at once, each with its line."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from checker.errors import Mistake, UsageError
from checker.hints import did_you_mean, wrong_key

HEADER_OR_KEY = re.compile(r"""\s*(?:\[\[\s*(?P<list>[\w-]+)\s*\]\]|\[\s*(?P<table>[\w-]+)\s*\]|(?P<key>[\w-]+|"[^"]+"|'[^']+')\s*[.=])""")

Where = tuple[int | str, ...]  # keys and indexes from the top of a file down to one value
M = TypeVar("M", bound=BaseModel)


def validated(model: type[M], path: Path) -> M:
    """Return a file's content as a model; raises UsageError with every mistake at once, each with its line."""
    text = _text(path)
    try:
        return model.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        problem, _, rest = str(error).partition(" (at ")
        place = ":".join((str(path), *(re.findall(r"\d+", rest) or (str(text.count("\n") + 1),))))  # else it is at the end
        raise UsageError(Mistake(place, problem, "correct the TOML there")) from error
    except ValidationError as error:
        lines = _lines(text)
        mistakes = [_mistake(model, path, lines, detail) for detail in error.errors()]
    raise UsageError(*mistakes)  # outside, so that it does not hold on to pydantic's error: a cycle that Python cannot collect


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise UsageError(Mistake(str(path), "no such file", "check the path")) from error
    except OSError as error:
        raise UsageError(Mistake(str(path), f"cannot be read: {error.strerror}", "check that it is a readable file")) from error
    except UnicodeDecodeError as error:
        raise UsageError(Mistake(str(path), "not UTF-8 text", "save the file as UTF-8")) from error


def _lines(text: str) -> dict[Where, int]:
    """Return the line of every table and key; tomllib keeps none."""
    lines: dict[Where, int] = {}
    tables: Counter[str] = Counter()
    prefix: Where = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if not (found := HEADER_OR_KEY.match(line)):
            continue
        if name := found["list"]:
            prefix = (name, tables[name])
            tables[name] += 1
            lines.setdefault((name,), number)  # of a list that nobody knows, the name is what is wrong
        elif name := found["table"]:
            prefix = (name,)
        here = (*prefix, found["key"].strip("\"'")) if found["key"] else prefix
        lines.setdefault(here, number)
    return lines


def _line(lines: Mapping[Where, int], where: Where) -> int:
    """Return the line of the innermost table or key around a place."""
    return next((lines[where[:end]] for end in range(len(where), 0, -1) if where[:end] in lines), 1)


def _mistake(model: type[BaseModel], path: Path, lines: Mapping[Where, int], detail: ErrorDetails) -> Mistake:
    where = detail["loc"]
    key = str(where[-1]) if where else "the file"
    place = f"{path}:{_line(lines, where)}"
    mistake = wrong_key(model, place, detail)
    if mistake is not None:
        return mistake
    if detail["type"] == "enum":
        known = re.findall(r"'([^']*)'", detail["ctx"]["expected"])
        return Mistake(place, f"{key}: {detail['input']!r} is not known", did_you_mean(str(detail["input"]), known))
    return Mistake(place, f"{key}: {detail['msg'].removeprefix('Value error, ')}")
