"""JUnit XML, as Jenkins and GitLab read it: a finding that fails the run is a failure, one that does not is skipped with its reason."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.model import VerdictKind
from checker.rendering.hostile import one_line, visible
from checker.rendering.words import ROLES, VERDICTS, counted, span
from checker.report import Finding, Report, fails

NAME = "junit"


def render(report: Report) -> str:
    """Return one suite: a case for every finding, one for what is consistent, and one for whether every row was judged."""
    summary = report.summary
    failed = [finding for finding in report.findings if fails(finding, report.fail_on)]
    counts = {
        "tests": str(len(report.findings) + 2),
        "failures": str(len(failed)),
        "errors": str(int(bool(summary.events_quarantined))),
        "skipped": str(len(report.findings) - len(failed)),
    }
    root = Element("testsuites", {"name": "checker check", **counts})
    suite = SubElement(root, "testsuite", {"name": one_line(report.organisation.name), **counts})
    for finding in report.findings:
        _case(suite, report, finding)
    consistent = counted(summary.verdicts.get(VerdictKind.CONSISTENT, 0), "event")
    SubElement(suite, "testcase", {"classname": "consistent", "name": f"{consistent} consistent with the text in force"})
    read = SubElement(
        suite, "testcase", {"classname": "log", "name": f"{counted(summary.events_read, 'event')} read, and every one judged"}
    )
    if summary.events_quarantined:
        message = f"{counted(summary.events_quarantined, 'row')} not judged"
        rows = "\n".join(f"{one_line(row.file)}:{row.line}: {one_line(row.reason)}" for row in report.quarantined)
        SubElement(read, "error", {"type": "quarantined", "message": message}).text = visible(rows)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _case(suite: Element, report: Report, finding: Finding) -> None:
    name = f"{one_line(finding.title)} [{finding.fingerprint}]"
    case = SubElement(suite, "testcase", {"classname": finding.rule, "name": one_line(name)})
    if fails(finding, report.fail_on):
        SubElement(case, "failure", {"type": finding.verdict.value, "message": one_line(finding.summary)}).text = visible(_details(finding))
    else:
        SubElement(case, "skipped", {"message": one_line(_why_not(finding, report.fail_on))})


def _why_not(finding: Finding, fail_on: str) -> str:
    if finding.waiver:
        return f"waived by {finding.waiver.who} until {finding.waiver.until}: {finding.waiver.why}"
    if finding.known:
        return "known from the baseline"
    return f"{VERDICTS[finding.verdict]}: {finding.summary} (fails on: {fail_on})"


def _details(finding: Finding) -> str:
    many = f"{counted(finding.events, 'event')}, {counted(finding.records, 'record')}"
    lines = [f"{finding.id} {finding.severity}; {span(finding.first, finding.last)}; {many}"]
    lines += [f"{one_line(quote.statement)} {ROLES[quote.role]}: {one_line(quote.text)}" for quote in finding.evidence]
    lines += [f"not known: {one_line(fact)}" for fact in finding.missing]
    return "\n".join(lines)
