"""The manifest: which projects a batch is made of."""

import glob  # a pattern may be absolute, which Path.glob refuses
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from checker.errors import Mistake, UsageError
from checker.model import Value
from checker.project import FILE_NAME
from checker.tomlfile import validated


class Manifest(Value):
    """`manifest.toml` as it is written."""

    projects: tuple[str, ...] = Field(min_length=1)  # folders, project files or globs of them, seen from the manifest


@dataclass(frozen=True, slots=True)
class Task:
    """One project to judge."""

    path: Path
    name: str  # its path, seen from the manifest

    @property
    def slug(self) -> str:
        """Return a name for the folder of its results: readable, and no other project's."""
        plain = re.sub(r"[^A-Za-z0-9]+", "-", self.name.removesuffix(FILE_NAME)).strip("-")[-60:]
        return f"{plain or 'project'}-{hashlib.sha256(self.name.encode(errors='surrogateescape')).hexdigest()[:8]}"


def load_manifest(path: Path) -> tuple[Task, ...]:
    """Return the projects of a manifest, each once, by name; raises UsageError for every entry that names none.

    Whether a project is sound shows when its turn comes: one that is not stops no other.
    """
    manifest = validated(Manifest, path)
    found: dict[Path, Task] = {}
    mistakes: list[Mistake] = []
    for entry in manifest.projects:
        files = list(_projects(path.parent, entry))
        if not files:
            hint = f"name a folder with a {FILE_NAME}, the file itself, or a glob; paths start at the manifest"
            mistakes.append(Mistake(str(path), f"projects: {entry!r} names no project", hint))
        for file in files:
            found.setdefault(file.resolve(), Task(file, _name(file, path.parent)))
    if mistakes:
        raise UsageError(*mistakes)
    return tuple(sorted(found.values(), key=lambda task: task.name))


def _projects(folder: Path, entry: str) -> Iterator[Path]:
    """Yield what an entry names: a project that is named in so many words may even lack its file, which is told in its turn."""
    path = folder / entry
    if path.is_dir():
        yield path / FILE_NAME
    elif path.exists():
        yield path
    elif glob.has_magic(entry):
        for match in sorted(glob.glob(str(path), recursive=True)):  # noqa: PTH207
            if (Path(match) / FILE_NAME).is_file():
                yield Path(match) / FILE_NAME
            elif Path(match).is_file() and match.endswith(".toml"):
                yield Path(match)


def _name(file: Path, folder: Path) -> str:
    whole, top = file.resolve(), folder.resolve()
    return whole.relative_to(top).as_posix() if whole.is_relative_to(top) else file.as_posix()
