"""The terminal: findings as a compiler prints errors, the clause underlined and the chain below; plain text, colour is the caller's."""

from checker.rendering.clauses import contract_lines
from checker.rendering.frames import frame, position, wrapped
from checker.rendering.hostile import one_line
from checker.rendering.words import LEVELS, ROLES, VERDICTS, WORST_FIRST, approval, counted, in_force, settles, span
from checker.report import Finding, Outcome, Quote, Report, ReportedStatement
from checker.waivers import warning

NAME = "text"
FINDINGS = 50  # shown; the rest is in the JSON output
QUOTES = 3  # shown of one finding
MISSING = 5  # facts
WIDTH = 110


def render(report: Report) -> str:
    """Return the findings, worst first, then the counts and one line that says how the run ended and why."""
    statements = {statement.path: statement for statement in report.statements}
    blocks = ["\n".join(_finding(finding, statements)) for finding in report.findings[:FINDINGS]]
    if len(report.findings) > FINDINGS:
        blocks.append(f"… {counted(len(report.findings) - FINDINGS, 'more finding')}: see --format json")
    blocks += ["\n".join(contract_lines(contract)) for contract in report.contracts]
    blocks.append("\n".join(_totals(report)))
    return "\n\n".join(blocks) + "\n"


def _finding(finding: Finding, statements: dict[str, ReportedStatement]) -> list[str]:
    waived = (
        f"  [waived by {one_line(finding.waiver.who, 60)} until {finding.waiver.until}]"
        if finding.waiver
        else "  [known from the baseline]"
        if finding.known
        else ""
    )
    lines = _wrapped(f"{one_line(finding.title)}{waived}", f"{LEVELS[finding.verdict]}[{finding.rule}] {finding.id} ")
    for quote in finding.evidence[:QUOTES]:
        lines += _quote(quote, statements.get(quote.statement))
    many = f"{counted(finding.events, 'event')}, {counted(finding.records, 'record')}"
    lines.append(f"  --> log: {span(finding.first, finding.last)}  {many}")
    lines += _samples(finding)
    for step in finding.steps:
        lines += _wrapped(f"{step.text}" + (f" [{step.outcome}]" if step.outcome else ""), f"    = {one_line(step.subject, 16):<17}")
    lines += [row for fact in finding.missing for row in _wrapped(fact, f"    = {'not known':<17}")]
    sure = "" if finding.confidence is None else f"   confidence of the reading {finding.confidence:.2f}"
    lines.append(f"    = {'severity':<17}{finding.severity}{sure}   fingerprint {finding.fingerprint}")
    lines += [row for remedy in finding.remedies for row in _wrapped(remedy.text, f"    = {'help':<17}")]
    return lines


def _samples(finding: Finding) -> list[str]:
    names = ", ".join(one_line(sample, 60) for sample in finding.samples)
    if not names:
        return []
    lead = "event" if finding.events == 1 else "events" if finding.events == len(finding.samples) else "among them"
    return _wrapped(names, f"      {lead} ")


def _quote(quote: Quote, statement: ReportedStatement | None) -> list[str]:
    if statement is None or not statement.text:
        return [f"  --> {one_line(quote.statement)}", *_wrapped(f"“{quote.text}” ({ROLES[quote.role]})", "    | ")]
    file_line = quote.lines[0] if quote.lines else None
    place = file_line or ":".join(map(str, position(statement.text, quote.start)))
    since = in_force(statement.in_force_from, statement.in_force_until)
    lines = [f"  --> {one_line(quote.statement)}:{place}  {since}"]
    return lines + ["  " + row for row in frame(statement.text, quote.start, quote.end, ROLES[quote.role], file_line)]


def _totals(report: Report) -> list[str]:
    summary = report.summary
    counts = ", ".join(f"{summary.verdicts.get(kind, 0):,} {VERDICTS[kind].lower()}" for kind in WORST_FIRST)
    commitments = counted(sum(len(statement.commitments) for statement in report.statements), "commitment")
    unread = counted(sum(len(statement.unread) for statement in report.statements), "clause")
    statements = counted(len(report.statements), "statement")
    lines = [
        f"{counted(summary.events_read, 'event')} read = {summary.events_judged:,} judged + {summary.events_quarantined:,} quarantined.",
        f"Judged against {statements} ({commitments}, {unread} not understood): {counts}.",
    ]
    lines += [
        f"{counted(number, 'record')} of the log told of no sharing: {one_line(reason, 160)}."
        for reason, number in summary.not_sharing.items()
    ]
    lines += [f"  {one_line(each.path)}: {one_line(approval(each.review), 200)}." for each in report.statements if each.review]
    lines += [f"{counted(summary.waived, 'event')} waived; counted above too."] if summary.waived else []
    lines += [f"  warning: {one_line(told)}" for use in report.waivers if (told := warning(use))]
    if report.baseline:
        known = sum(finding.known for finding in report.findings)
        lines += [f"Against the baseline: {len(report.findings) - known:,} new, {known:,} known, {report.baseline.gone:,} gone."]
    lines += [f"  quarantined {one_line(row.file)}:{row.line}: {one_line(row.reason, 160)}" for row in report.quarantined[:5]]
    if summary.events_quarantined > 5:
        lines.append(f"  … {summary.events_quarantined - 5:,} more quarantined rows: see --format json")
    lines += [row for gap in report.missing[:MISSING] for row in _wrapped(settles(gap), "  missing: ")]
    if len(report.missing) > MISSING:
        lines.append(f"  … {counted(len(report.missing) - MISSING, 'more missing fact')}: see --format json")
    return [*lines, _ending(report)]


def _ending(report: Report) -> str:
    findings = counted(len(report.findings), "finding")
    if report.outcome is Outcome.FAIL:
        return f"FAIL  {findings}; fails on: {report.fail_on}"
    if report.outcome is Outcome.INCOMPLETE:
        rows = counted(report.summary.events_quarantined, "row was", "rows were")
        return f"INCOMPLETE  {findings}, none fails on: {report.fail_on}; {rows} not judged"
    return f"PASS  {counted(report.summary.events_judged, 'event')} judged, {findings}, none fails on: {report.fail_on}"


def _wrapped(text: str, lead: str) -> list[str]:
    return wrapped(text, lead, WIDTH)
