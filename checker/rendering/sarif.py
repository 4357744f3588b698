"""SARIF 2.1.0 (OASIS): findings where code review shows them; waived ones are suppressed, not left out."""

from typing import Any
from urllib.parse import quote as percent_encoded

from checker.rendering.hostile import one_line, visible
from checker.rendering.places import file_path
from checker.rendering.record import dumped
from checker.rendering.words import LEVELS, ROLES
from checker.report import Finding, Quote, Report, ReportedStatement

NAME = "sarif"
RESULTS = 5_000  # GitHub shows no more of one run; findings are sorted, so the heaviest stay
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(report: Report) -> str:
    """Return one SARIF run with one result a finding, heaviest first."""
    shown = report.findings[:RESULTS]
    rules = {finding.rule: finding for finding in reversed(shown)}
    order = {rule: number for number, rule in enumerate(sorted(rules))}
    name, _, version = report.tool.rpartition(" ")
    run = {
        "tool": {"driver": {"name": name, "version": version, "rules": [_rule(rules[rule]) for rule in order]}},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(report)}],
        "artifacts": [_artifact(report, statement) for statement in report.statements],
        "results": [_result(report, finding, order) for finding in shown],
        "properties": {"rulesDigest": report.rules_digest, "outcome": report.outcome.value, "failOn": report.fail_on},
    }
    return dumped({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    text = finding.title.rpartition(": ")[2]
    return {
        "id": finding.rule,
        "shortDescription": {"text": one_line(text[:1].upper() + text[1:])},
        "fullDescription": {"text": one_line(finding.meaning)},
        "defaultConfiguration": {"level": LEVELS[finding.verdict]},
    }


def _notifications(report: Report) -> list[dict[str, Any]]:
    told = []
    if len(report.findings) > RESULTS:
        told.append(
            f"{len(report.findings) - RESULTS:,} of {len(report.findings):,} findings are left out here; --format jsonl has them all"
        )
    if report.summary.events_quarantined:
        told.append(f"{report.summary.events_quarantined:,} of {report.summary.events_read:,} rows of the log were not judged")
    return [{"level": "warning", "message": {"text": text}} for text in told]


def _artifact(report: Report, statement: ReportedStatement) -> dict[str, Any]:
    sources = {file.path: file.sha256 for file in report.provenance.inputs if file.role == "statement"}
    artifact: dict[str, Any] = {"location": {"uri": uri(report, statement.path)}}
    if statement.path in sources:
        artifact["hashes"] = {"sha-256": sources[statement.path]}
    return artifact


def _result(report: Report, finding: Finding, order: dict[str, int]) -> dict[str, Any]:
    paths = [statement.path for statement in report.statements]
    places = [_location(report, quote, number) for number, quote in enumerate(finding.evidence, 1)]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": order[finding.rule],
        "level": LEVELS[finding.verdict],
        "message": {"text": f"{one_line(finding.title)}. {one_line(finding.summary)}"},
        "locations": places[:1] or [{"physicalLocation": {"artifactLocation": {"uri": uri(report, path)}}} for path in paths][:1],
        "relatedLocations": places[1:],
        "partialFingerprints": {"checkerFinding/v1": finding.fingerprint},
        "properties": _properties(finding),
    }
    if report.baseline:
        result["baselineState"] = "unchanged" if finding.known else "new"
    if finding.waiver:
        why = f"{one_line(finding.waiver.why)} ({one_line(finding.waiver.who)}, until {finding.waiver.until})"
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
    return result


def _location(report: Report, quote: Quote, number: int) -> dict[str, Any]:
    first, last = quote.lines or (1, 1)  # a region has to start somewhere; without lines the snippet alone says where
    region = {"startLine": first, "endLine": last, "snippet": {"text": visible(quote.text)}}
    place = {"artifactLocation": {"uri": uri(report, quote.statement)}, "region": region}
    return {
        "id": number,
        "physicalLocation": place,
        "message": {"text": ROLES[quote.role]},
        "properties": {"textStart": quote.start, "textEnd": quote.end, "linesKnown": quote.lines is not None},
    }


def _properties(finding: Finding) -> dict[str, Any]:
    kept = finding.model_dump(
        mode="json",
        include={
            "id",
            "verdict",
            "reason",
            "severity",
            "confidence",
            "recipient",
            "purpose",
            "events",
            "records",
            "first",
            "last",
            "missing",
        },
    )
    texts = {name: one_line(value) if isinstance(value, str) else value for name, value in kept.items()}
    return texts | {"missing": [one_line(each) for each in finding.missing], "data": [one_line(item.name) for item in finding.data]}


def uri(report: Report, path: str) -> str:
    """Return where a statement is, seen from where the checker ran, as a relative URI reference."""
    return percent_encoded(file_path(report, path).encode("utf-8", "replace"), safe="/")
