"""CSV: one finding a line for a spreadsheet, in which no cell of ours is ever a formula."""

import csv
import io

from checker.rendering.hostile import one_line
from checker.rendering.words import day
from checker.report import Finding, Report

NAME = "csv"
COLUMNS = (
    "id fingerprint rule verdict reason severity confidence title recipient data purpose action events records first last "
    "statement quote missing waived_by waived_until known summary"
).split()
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")  # CWE-1236; full-width ones count in some locales


def render(report: Report) -> str:
    """Return a header and one line a finding, heaviest first."""
    text = io.StringIO()
    lines = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    lines.writerow(COLUMNS)
    lines.writerows([inert(cell) for cell in _cells(finding)] for finding in report.findings)
    return text.getvalue()


def _cells(finding: Finding) -> tuple[str, ...]:
    return (
        finding.id,
        finding.fingerprint,
        finding.rule,
        finding.verdict,
        finding.reason,
        finding.severity,
        "" if finding.confidence is None else f"{finding.confidence:.2f}",
        finding.title,
        finding.recipient or "",
        "; ".join(item.name for item in finding.data),
        finding.purpose or "",
        finding.action,
        str(finding.events),
        str(finding.records),
        day(finding.first),
        day(finding.last),
        finding.statement or "",
        finding.evidence[0].text if finding.evidence else "",
        "; ".join(finding.missing),
        finding.waiver.who if finding.waiver else "",
        str(finding.waiver.until) if finding.waiver else "",
        "yes" if finding.known else "no",
        finding.summary,
    )


def inert(cell: str) -> str:
    """Return ``cell`` on one line, led by an apostrophe where a spreadsheet would compute it."""
    text = one_line(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
