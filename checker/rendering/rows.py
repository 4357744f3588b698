"""Rows: one JSON object a line, for programs that read as they go."""

from typing import Any

from checker.model import Verdict
from checker.rendering.record import dumped
from checker.report import Report

NAME = "jsonl"


def render(report: Report) -> str:
    """Return one finding a line."""
    return "".join(dumped(finding.model_dump(mode="json")) + "\n" for finding in report.findings)


def verdict_line(event_id: str, verdict: Verdict) -> dict[str, Any]:
    """Return the line of `--verdicts` about one event."""
    return {
        "event_id": event_id,
        "verdict": verdict.verdict.value,
        "clarity": verdict.clarity.value if verdict.clarity else None,
        "reason": verdict.reason.value,
        "statement": verdict.statement,
        "missing": list(verdict.missing),
        "summary": verdict.summary,
        "evidence": [item.model_dump(mode="json") for item in verdict.evidence],
    }
