"""Annotations: workflow commands that GitHub shows beside the lines of a statement; it takes ten errors and ten warnings a step."""

from checker.model import VerdictKind
from checker.rendering.hostile import one_line
from checker.rendering.places import file_path
from checker.rendering.words import VERDICTS, WORST_FIRST, counted
from checker.report import Finding, Report

NAME = "github"
EACH = 10  # of one level, in one step
CUT = 2_000
LEVELS = {VerdictKind.CONTRADICTED: "error", VerdictKind.UNDISCLOSED: "warning", VerdictKind.UNDETERMINED: "notice"}


def render(report: Report) -> str:
    """Return the heaviest findings as annotations, and one notice with all the counts."""
    left = dict.fromkeys(LEVELS.values(), EACH) | {"notice": EACH - 1}
    lines = []
    for finding in report.findings:
        level = LEVELS[finding.verdict]
        if finding.waiver is None and not finding.known and left[level]:
            left[level] -= 1
            lines.append(_annotation(report, finding, level))
    counts = ", ".join(f"{report.summary.verdicts.get(kind, 0):,} {VERDICTS[kind].lower()}" for kind in WORST_FIRST)
    hidden = len(report.findings) - len(lines)
    rest = f"; {counted(hidden, 'finding')} not annotated (waived, known, or beyond what GitHub shows)" if hidden else ""
    lines.append(f"::notice title=checker::{_message(f'{report.outcome.upper()}: {counts}{rest}')}")
    return "\n".join(lines) + "\n"


def _annotation(report: Report, finding: Finding, level: str) -> str:
    place = {"title": f"{finding.rule} {finding.id}"}
    if finding.evidence:
        quote = finding.evidence[0]
        place["file"] = file_path(report, quote.statement)
        if quote.lines:
            place |= {"line": str(quote.lines[0]), "endLine": str(quote.lines[1])}
    properties = ",".join(f"{name}={_property(value)}" for name, value in sorted(place.items()))
    return f"::{level} {properties}::{_message(f'{finding.title}. {finding.summary} [{finding.fingerprint}]')}"


def _message(text: str) -> str:
    """Escape as the runner unescapes: nothing in a text can end the line and begin a command of its own."""
    return one_line(text, CUT).replace("%", "%25")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
