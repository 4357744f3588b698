"""Places: where a statement's file is, seen from where the checker ran, as editors and servers look for it."""

import posixpath

from checker.report import Report


def file_path(report: Report, path: str) -> str:
    """Return the path of a statement's file: below the folder of its project, without detours, where that is known."""
    folder = report.provenance.folder
    return posixpath.normpath(posixpath.join(folder, path)) if folder else path
