"""Baselines: an earlier report whose findings are known; a run that is given one fails only on findings that are new."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from checker.errors import Mistake, UsageError
from checker.report import SCHEMA_VERSION, Baseline, Finding, Report


def load_report(path: Path) -> Report:
    """Return a report that `check --format json` wrote; raises UsageError where it is none, or of another schema version."""
    try:
        report = Report.model_validate_json(path.read_bytes())
    except OSError as error:
        raise UsageError(Mistake(str(path), f"cannot be read: {error.strerror}", "name a file that check --format json wrote")) from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        problem = f"is no report: {where}: {first['msg']}"
        hint = "make it with: checker check --format json --output report.json"
    else:
        if report.schema_version == SCHEMA_VERSION:
            return report
        problem = f"has schema version {report.schema_version}; this checker reads {SCHEMA_VERSION}"
        hint = "make the report again with this version"
    raise UsageError(Mistake(str(path), problem, hint))


def load_baseline(path: Path) -> Baseline:
    """Return the fingerprints of an earlier report; what was waived there is left to its waiver, so that its expiry is heard."""
    report = load_report(path)
    fingerprints = sorted({finding.fingerprint for finding in report.findings if finding.waiver is None})
    return Baseline(path=path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest(), fingerprints=tuple(fingerprints))


def compare(findings: Sequence[Finding], baseline: Baseline) -> tuple[tuple[Finding, ...], Baseline]:
    """Return the findings, marked where the baseline has them, and the baseline with the number of those that are gone."""
    known = frozenset(baseline.fingerprints)
    gone = len(known - {finding.fingerprint for finding in findings})
    marked = (finding.model_copy(update={"known": finding.fingerprint in known}) for finding in findings)
    return tuple(marked), baseline.model_copy(update={"gone": gone})
