"""Findings: what people read of the verdicts, grouped, weighed and named; and the report they go into."""

from checker.findings.assembly import LogRead, Run, build_report
from checker.findings.case import Again, Case
from checker.findings.grouping import find
from checker.findings.mending import would_mend
from checker.findings.sources import Place, file_lines, located

__all__ = ["Again", "Case", "LogRead", "Place", "Run", "build_report", "file_lines", "find", "located", "would_mend"]
