"""Entries: one project judged and its results written, the entry last, so that what has an entry is whole."""

import hashlib
import os
import tempfile
import traceback
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from checker import __version__
from checker.audit import audit
from checker.batch.manifest import Task
from checker.errors import CheckerError, interrupted
from checker.events.layouts.layout import known_layouts
from checker.events.logs.sources import chosen, digest, find_sources
from checker.exports import page_files
from checker.extraction import extract_documents
from checker.extractions import kept_in, program_digest
from checker.project import EventsSpec, Project, load_project
from checker.rendering import formats
from checker.report import Outcome, Report
from checker.report.batch import BatchEntry, State
from checker.rulebook import rulebook

ENTRY, PAGE, RECORD, TRACE = "entry.json", "report.html", "report.json", "traceback.txt"
STATES = {Outcome.PASS: State.PASS, Outcome.INCOMPLETE: State.INCOMPLETE, Outcome.FAIL: State.FAIL}


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for every project of a batch."""

    into: Path
    fail_on: str
    today: date
    cache: Path | None  # where extractions are kept; None: nowhere


def judged(task: Task, terms: Terms) -> BatchEntry:
    """Judge one project and write its results; whatever goes wrong becomes its entry, and stops no other project."""
    try:
        project = load_project(task.path)
        name = _key(project, terms)
        extract = kept_in(terms.cache) if terms.cache else extract_documents
        command = f"checker check {task.name}"
        result = audit(project, fail_on=terms.fail_on, command=command, today=terms.today, extract=extract)
        entry = _entry(task, result.report, name)
        _write_results(task, terms, result.report)
    except CheckerError as error:
        entry = BatchEntry(project=task.name, state=State.UNREADABLE, problems=tuple(_shown(str(each), task) for each in error.mistakes))
    except Exception as error:  # a bug with one project must not take the others with it
        if interrupted(error):
            raise KeyboardInterrupt from error
        write_whole(terms.into / "projects" / task.slug / TRACE, traceback.format_exc())
        problem = f"bug of the checker: {type(error).__name__}; see projects/{task.slug}/{TRACE}"
        entry = BatchEntry(project=task.name, state=State.BROKEN, problems=(problem,))
    write_whole(terms.into / "projects" / task.slug / ENTRY, entry.model_dump_json() + "\n")
    return entry


def _shown(mistake: str, task: Task) -> str:
    """Return a mistake with its places seen from the manifest."""
    return mistake.replace(str(task.path.parent), task.name.rpartition("/")[0] or ".")


def _entry(task: Task, report: Report, name: str) -> BatchEntry:
    return BatchEntry(
        project=task.name,
        state=STATES[report.outcome],
        organisation=report.organisation.name,
        summary=report.summary,
        findings=dict(Counter(finding.verdict for finding in report.findings)),
        report=f"projects/{task.slug}/{PAGE}",
        key=name,
    )


def _write_results(task: Task, terms: Terms, report: Report) -> None:
    folder = terms.into / "projects" / task.slug
    for path, text in page_files(folder / PAGE, report).items():
        write_whole(path, text)
    write_whole(folder / RECORD, formats()["json"](report))


def kept(task: Task, terms: Terms) -> BatchEntry | None:
    """Return the entry of an earlier run if the project and all that it names are still the same; None: it must be judged."""
    folder = terms.into / "projects" / task.slug
    try:
        entry = BatchEntry.model_validate_json((folder / ENTRY).read_text(encoding="utf-8"))
        same = bool(entry.key) and entry.project == task.name and entry.key == key(load_project(task.path), terms)
    except (OSError, UnicodeDecodeError, ValidationError, CheckerError):
        return None
    return entry if same and (folder / PAGE).is_file() and (folder / RECORD).is_file() else None


def _key(project: Project, terms: Terms) -> str:
    """Return the key of a project, nothing where its inputs cannot all be found: the audit will tell of all of them."""
    try:
        return key(project, terms)
    except CheckerError:
        return ""


def key(project: Project, terms: Terms) -> str:
    """Return the SHA-256 of all that the results depend on: every input's bytes, rules, program, threshold; raises CheckerError."""
    total = hashlib.sha256()
    day = terms.today.isoformat() if project.waivers else ""
    for word in (__version__, program_digest(), code_digest(), rulebook().digest, terms.fail_on, day):
        total.update(word.encode() + b"\0")
    for path in _inputs(project):
        named = os.path.relpath(path, project.statements_folder)  # folders too: a folder "recipient=Acme" is a column of the log
        total.update(named.encode(errors="surrogateescape") + b"\0" + digest(path).encode())
    return total.hexdigest()


@cache
def code_digest() -> str:
    """Return the SHA-256 of the program's own files, so that a new version judges again."""
    package = Path(__file__).resolve().parent.parent
    total = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        total.update(path.relative_to(package).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _inputs(project: Project) -> list[Path]:
    """Return the files that a project names; raises CheckerError where a log is not there, or is a table, whose content has no digest."""
    statements = [project.statements_folder / spec.path for spec in project.statements]
    approved = [project.statements_folder / spec.commitments for spec in project.statements if spec.commitments]
    own = [(project.events, project.events_folder)] if project.events.paths else []
    logs = [
        path for spec, folder in (*own, *((spec, project.vendor_folder) for spec in project.vendor_events)) for path in _log(spec, folder)
    ]
    named = [project.file, *statements, *approved, project.recipients, project.waivers, *logs]
    return [path for path in named if path is not None and path.is_file()]


def _log(spec: EventsSpec, folder: Path) -> list[Path]:
    """Return the files of a log, its mapping among them."""
    container, _ = chosen(spec.format, known_layouts())
    mapping = [folder / spec.mapping] if spec.mapping else []
    return [*mapping, *(source.path for source in find_sources(spec.paths, container, folder))]


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all, whenever the program is killed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n", errors="backslashreplace") as file:
            file.write(text)
        Path(made).replace(path)
    finally:
        Path(made).unlink(missing_ok=True)
