"""Sources: the captures of a history, from files named in order, from a folder, or from a repository."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.drift.histories.captures import Capture
from checker.drift.histories.git import content, history
from checker.errors import InputError, Mistake, UsageError
from checker.model import Document
from checker.reading import FILES, SUFFIXES, read

DATED = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)")
EMPTY = ("is empty", "holds no words")  # how reading says so


def of_files(paths: Sequence[Path]) -> tuple[Capture, ...]:
    """Return files as captures, in the order given; a date in a file's name is the day on which it was captured."""
    return tuple(_capture(path, str(path), day_of(path.name)) for path in paths)


def of_folder(folder: Path) -> tuple[Capture, ...]:
    """Return the statements of a folder as captures in order of name; raises UsageError where there are not two."""
    paths = [path for path in sorted(folder.iterdir()) if path.is_file() and path.suffix.lower() in {*SUFFIXES, *FILES}]
    if len(paths) < 2:
        hint = "name a checker.toml, a folder with versions of one text, or two files"
        raise UsageError(Mistake(str(folder), "has no checker.toml and no two statements to compare", hint))
    return of_files(paths)


def of_git(repository: Path, path: str, since: date | None) -> tuple[Capture, ...]:
    """Return the versions of one file of a repository as captures; each content is read once, however often it was committed."""
    suffix = Path(path).suffix
    read_once: dict[str, Capture] = {}
    found = []
    with TemporaryDirectory() as folder:
        for each in history(repository, path, since):
            name = f"{path}@{each.commit[:12]}"
            if each.blob is None:
                found.append(Capture(name, each.committed, None, "the commit deleted it", empty=True))
                continue
            if each.blob not in read_once:
                file = Path(folder, f"{each.blob}{suffix}")
                file.write_bytes(content(repository, each.blob))
                read_once[each.blob] = _capture(file, name, each.committed)
            known = read_once[each.blob]
            found.append(Capture(name, each.committed, known.document, known.problem, known.empty))
    return tuple(found)


def of_documents(documents: Sequence[tuple[Document, date | None]]) -> tuple[Capture, ...]:
    """Return documents that were read already as captures."""
    return tuple(Capture(document.name, day, document) for document, day in documents)


def day_of(name: str) -> date | None:
    """Return the first date in a file's name."""
    for found in DATED.finditer(name):
        try:
            return date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            continue
    return None


def _capture(path: Path, name: str, day: date | None) -> Capture:
    try:
        return Capture(name, day, read(path, name))
    except InputError as error:
        problem = "; ".join(mistake.problem for mistake in error.mistakes)
        return Capture(name, day, None, problem, empty=any(word in problem for word in EMPTY))
