"""The files of a log: paths and globs found, formats told by suffix, every file named as the user wrote it."""

import glob  # a pattern may be absolute, which Path.glob refuses
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Protocol

from checker.errors import CheckerError, InputError, Mistake, UsageError
from checker.events.containers import comma, har, lines, parquet
from checker.events.layouts.layout import KnownLayout, Layout
from checker.events.text import jsonstream
from checker.events.text.stream import COMPRESSIONS
from checker.hints import did_you_mean


class Container(Protocol):
    """A kind of file."""

    NAME: str
    SUFFIXES: tuple[str, ...]
    COMPRESSED: bool  # whether its files may be compressed as a whole


CONTAINERS: Mapping[str, Container] = {container.NAME: container for container in (lines, comma, parquet, jsonstream, har)}
SUFFIXES: Mapping[str, Container] = {
    suffix + packed: container
    for container in CONTAINERS.values()
    for suffix in container.SUFFIXES
    for packed in ("", *(COMPRESSIONS if container.COMPRESSED else ()))
}


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a log."""

    path: Path
    shown: str  # relative to the project's folder where it lies in it
    container: Container


def find_sources(patterns: Sequence[str], container: Container | None, folder: Path) -> tuple[Source, ...]:
    """Return the files that paths and globs name, each once; raises InputError with everything that is not there or not known."""
    sources: dict[Path, Source] = {}
    mistakes: list[Mistake] = []
    for pattern in patterns:
        try:
            found = _matches(pattern, folder)
            for path in found:
                shown = _shown(path, folder)
                sources.setdefault(path.resolve(), Source(path, shown, container or _container(path, shown)))
        except CheckerError as error:
            mistakes += error.mistakes
    if not patterns:
        mistakes.append(Mistake("events", "no log is named", "add paths to [events], or use --events FILE"))
    if mistakes:
        raise InputError(*mistakes)
    return tuple(sources.values())


def _matches(pattern: str, folder: Path) -> list[Path]:
    if "://" in pattern:
        raise InputError(Mistake(pattern, "logs are read from files, not from addresses", "export the table to Parquet, CSV or JSON lines"))
    path = folder / pattern
    if path.is_dir():
        return _within(path, pattern)
    if path.exists():
        return [path]
    if not glob.has_magic(pattern):
        raise InputError(Mistake(pattern, "no such file", "check the path; it is relative to the project file"))
    found = sorted(Path(match) for match in glob.glob(str(path), recursive=True))  # noqa: PTH207
    if not (files := [path for path in found if path.is_file()]):
        raise InputError(Mistake(pattern, "no file matches this pattern", "check the path; it is relative to the project file"))
    _refuse_columns(files, folder / _fixed(pattern), pattern)
    return files


def _fixed(pattern: str) -> Path:
    """Return the folder that a pattern names before its first star or bracket."""
    return Path(*takewhile(lambda part: not glob.has_magic(part), Path(pattern).parts))


def _within(folder: Path, pattern: str) -> list[Path]:
    """Return the files of a folder and the folders in it, but for those that engines hide (``_SUCCESS``, ``.crc``)."""
    every = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(("_", ".")))
    known = [path for path in every if path.name.lower().endswith(tuple(SUFFIXES))]
    if not known:
        raise InputError(Mistake(pattern, "is a folder without any log", f"known are {', '.join(SUFFIXES)}"))
    _refuse_columns(known, folder, pattern)
    return known


def _refuse_columns(files: Iterable[Path], folder: Path, pattern: str) -> None:
    """Refuse text files in folders named ``key=value``: columns of Parquet, which the engine reads; in text they would be lost."""
    inside = (path.relative_to(folder) for path in files if path.suffix.lower() != ".parquet" and path.is_relative_to(folder))
    parted = next((path for path in inside if any("=" in part for part in path.parts[:-1])), None)
    if parted is not None:
        problem = f"{parted} lies in a folder that is a column, which text files do not have"
        raise InputError(Mistake(pattern, problem, "write the log as Parquet, or put the column into the files"))


def _container(path: Path, shown: str) -> Container:
    for suffix, container in sorted(SUFFIXES.items(), key=lambda item: -len(item[0])):
        if path.name.lower().endswith(suffix):
            return container
    hint = f"known are {', '.join(SUFFIXES)}; or name the format: {', '.join(CONTAINERS)}"
    raise InputError(Mistake(shown, f"cannot tell the format from the suffix {path.suffix!r}", hint))


def _shown(path: Path, folder: Path) -> str:
    whole, top = path.resolve(), folder.resolve()
    return whole.relative_to(top).as_posix() if whole.is_relative_to(top) else path.as_posix()


def chosen(format: str | None, layouts: Mapping[str, KnownLayout]) -> tuple[Container | None, Layout]:  # noqa: A002 (the user's word for it)
    """Return the container and layout that a format names; raises UsageError for a name that is neither."""
    if format is None:
        return None, Layout()
    if format in layouts:
        return CONTAINERS.get(format), layouts[format]
    if format in CONTAINERS:
        return CONTAINERS[format], Layout()
    raise UsageError(Mistake("events.format", f"{format!r} is no known format", did_you_mean(format, (*CONTAINERS, *layouts))))


def digest(path: Path) -> str:
    """Return the SHA-256 of a file as it lies on the disk."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
