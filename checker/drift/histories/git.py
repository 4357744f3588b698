"""Git: every version of one file that a repository holds, as captures; read with git itself, and nothing in it is run or fetched."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.errors import Mistake, UsageError

QUIET = ("-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "core.pager=cat")  # a repository may not name programs to run
ENVIRONMENT = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
DELETED = "0" * 40
COMMIT = "\x01"


@dataclass(frozen=True, slots=True)
class Blob:
    """The content of the file at one commit; `blob` is None where the commit deleted it."""

    commit: str
    committed: date
    blob: str | None


def history(repository: Path, path: str, since: date | None = None) -> tuple[Blob, ...]:
    """Return the versions of a file, oldest first, renames followed; with ``since``, from the version that was there on that day.

    Raises UsageError where there is no git, no repository, or no such file in its history.
    """
    form = f"--format={COMMIT}%H %cs"
    told = _git(repository, "log", "--follow", "--raw", "--no-abbrev", "--no-renames", form, "--", path)
    found = list(_blobs(told))[::-1]
    if not found:
        hint = "name the file as the repository does, from its top folder"
        raise UsageError(Mistake(f"{repository}: {path}", "no commit of the repository has this file", hint))
    before = [each for each in found if since and each.committed < since]
    return (*before[-1:], *found[len(before) :])


def content(repository: Path, blob: str) -> bytes:
    """Return the bytes of a version."""
    return _run(repository, "cat-file", "blob", blob)


def _blobs(told: str) -> Iterator[Blob]:
    for entry in told.split(COMMIT)[1:]:
        head, *rest = entry.splitlines()
        commit, day = head.split(" ")
        raw = next((line for line in rest if line.startswith(":")), None)
        if raw:  # a merge has none: what it merged has been seen
            blob = raw.split(" ")[3]
            yield Blob(commit, date.fromisoformat(day), None if blob == DELETED else blob)


def _git(repository: Path, *words: str) -> str:
    return _run(repository, *words).decode("utf-8", "replace")


def _run(repository: Path, *words: str) -> bytes:
    command = ["git", "-C", str(repository), "--no-pager", *QUIET, *words]
    try:
        run = subprocess.run(command, capture_output=True, check=False, env=os.environ | ENVIRONMENT)
    except FileNotFoundError:
        raise UsageError(Mistake("git", "is not installed", "install git, or export the versions and name the files")) from None
    if run.returncode:
        problem = run.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").splitlines()
        raise UsageError(Mistake(str(repository), problem[0] if problem else "git failed", "name a git repository: --git REPO PATH"))
    return run.stdout
