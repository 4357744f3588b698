"""JSON documents too large to hold: the members of one list, one after the other, repeated keys found, cut-off files refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import ijson

from checker.errors import InputError, Mistake
from checker.events.text.stream import DAMAGED, opened

NAME = "json"
SUFFIXES = (".json",)
COMPRESSED = True
MAX_DEPTH = 200


@dataclass(slots=True)
class Built:
    """A value under construction, and what is wrong with it."""

    stack: list[dict[str, object] | list[object]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    value: object = None
    repeated: str | None = None
    too_deep: bool = False

    def add(self, event: str, value: object) -> bool:
        """Take one event of the parser in; return whether the value is complete."""
        if event in {"start_map", "start_array"}:
            self.too_deep = self.too_deep or len(self.stack) >= MAX_DEPTH
            inner: dict[str, object] | list[object] = {} if event == "start_map" else []
            self._put(inner)
            self.stack.append(inner)
            self.keys.append("")
        elif event == "map_key":
            holder, name = self.stack[-1], str(value)
            if isinstance(holder, dict) and name in holder:
                self.repeated = self.repeated or name
            self.keys[-1] = name
        elif event in {"end_map", "end_array"}:
            self.stack.pop()
            self.keys.pop()
        else:
            self._put(value)
        return not self.stack

    def _put(self, value: object) -> None:
        if not self.stack:
            self.value = value
            return
        holder = self.stack[-1]
        if isinstance(holder, dict):
            holder[self.keys[-1]] = value
        else:
            holder.append(value)


def members(path: Path, shown: str, where: str, *, required: bool = True) -> Iterator[tuple[int, Built]]:
    """Yield the numbered members of the list at ``where`` (dotted), or of a list at the top, or a single object at the top.

    Raises InputError for a file that is no JSON, is cut off or has no such list; what was yielded before must not be used then.
    """
    number = 0
    try:
        with opened(path) as file:
            for built in _members(file, where, shown if required else None):
                number += 1
                yield number, built
    except DAMAGED as error:
        hint = "copy or export the file again; nothing of it was judged"
        raise InputError(Mistake(shown, f"the compressed file is damaged or cut off: {error}", hint)) from error
    except (ijson.JSONError, UnicodeDecodeError) as error:
        problem = " ".join(str(error).replace("\x00", " ").split())[:120]
        hint = "export the file again, as JSON in UTF-8; nothing of it was judged"
        read = f", after {number:,} {'record' if number == 1 else 'records'}" if required else ""  # what need not be there tells no place
        place = f"{shown}:{number + 1}" if required else shown
        raise InputError(Mistake(place, f"not valid JSON, or cut off{read}: {problem}", hint)) from error
    except OSError as error:
        raise InputError(Mistake(shown, f"cannot be read: {error.strerror or error}", "check the file and its permissions")) from error


def _members(file: BinaryIO, where: str, shown: str | None) -> Iterator[Built]:
    prefix: str | None = None
    built: Built | None = None
    reached = False
    for at, event, value in ijson.parse(_WithoutMark(file), use_float=True):
        if prefix is None:
            prefix = "item" if event == "start_array" else f"{where}.item" if where and event == "start_map" else ""
            if prefix:
                continue
        if built is None and at == prefix and event not in {"end_map", "end_array", "map_key"}:
            built = Built()
        reached = reached or bool(built) or (at == where and event == "start_array") or prefix == "item"
        if built is not None and built.add(event, value):
            yield built
            built = None
    if not reached and shown is not None:
        raise InputError(Mistake(shown, f"has no list {where!r}", "name the right format, or export the file again"))


class _WithoutMark:
    """A binary file without its byte order mark."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.started = False

    def read(self, size: int = -1) -> bytes:
        chunk = self.file.read(size)
        if not self.started and chunk:
            self.started = True
            if chunk.startswith((b"\xff\xfe", b"\xfe\xff")):
                raise ijson.JSONError("the file is UTF-16")
            chunk = chunk.removeprefix(b"\xef\xbb\xbf") or self.file.read(size)
        return chunk
