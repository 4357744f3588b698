"""The report: everything one run found, as the wire contract of `check --format json` and the only thing renderers see."""

from checker.report.finding import DataItem, Fact, Finding, Quote, Remedy, Sensitivity, Severity, Waiver
from checker.report.record import (
    SCHEMA_VERSION,
    InputFile,
    MissingFact,
    Outcome,
    Provenance,
    Recipient,
    Report,
    ReportedFlow,
    ReportedStatement,
    Summary,
    Unmapped,
    worst,
)

__all__ = [
    "SCHEMA_VERSION",
    "DataItem",
    "Fact",
    "Finding",
    "InputFile",
    "MissingFact",
    "Outcome",
    "Provenance",
    "Quote",
    "Recipient",
    "Remedy",
    "Report",
    "ReportedFlow",
    "ReportedStatement",
    "Sensitivity",
    "Severity",
    "Summary",
    "Unmapped",
    "Waiver",
    "worst",
]
