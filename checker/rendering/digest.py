"""The digest: the report in Markdown, for a pull request, a step summary or a ticket; every text in it is plain words."""

import re

from checker.rendering.hostile import one_line
from checker.rendering.words import ROLES, VERDICTS, WORST_FIRST, approval, counted, in_force, span
from checker.report import Finding, Outcome, Quote, Report, ReportedStatement, WaiverState

NAME = "md"
FINDINGS = 100
QUOTES = 3
CUT = 2_000  # characters of one text
PUNCTUATION = re.compile(r"([\\`*_{}\[\]()#+\-.!|~:=$^@])")
ENDINGS = {
    Outcome.FAIL: "**FAIL**: findings fail on {fail_on}",
    Outcome.INCOMPLETE: "**INCOMPLETE**: not every row was judged; nothing fails on {fail_on}",
    Outcome.PASS: "**PASS**: nothing fails on {fail_on}",
}


def render(report: Report) -> str:
    """Return the outcome, the counts, a table of the findings and the words that decide each."""
    statements = {statement.path: statement for statement in report.statements}
    lines = [
        f"# Statements against practice: {plain(report.organisation.name)}",
        "",
        ENDINGS[report.outcome].format(fail_on=report.fail_on),
        "",
    ]
    lines += _counts(report)
    shown = report.findings[:FINDINGS]
    if shown:
        lines += ["", "| | finding | verdict | severity | when | events |", "|---|---|---|---|---|---:|", *map(_row, shown)]
    if len(report.findings) > FINDINGS:
        lines += ["", f"{counted(len(report.findings) - FINDINGS, 'more finding')}: see `--format jsonl`."]
    for finding in shown:
        lines += _finding(finding, statements)
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """Return ``text`` on one line, with nothing left in it that Markdown or HTML would act on."""
    line = one_line(text, CUT).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return PUNCTUATION.sub(r"\\\1", line)


def _counts(report: Report) -> list[str]:
    summary = report.summary
    judged = f"{summary.events_judged:,} judged + {summary.events_quarantined:,} quarantined"
    counts = ", ".join(f"{summary.verdicts.get(kind, 0):,} {VERDICTS[kind].lower()}" for kind in WORST_FIRST)
    lines = [f"{counted(summary.events_read, 'event')} read = {judged}: {counts}."]
    lines += [
        f"- {counted(number, 'record')} of the log told of no sharing: {plain(reason)}." for reason, number in summary.not_sharing.items()
    ]
    lines += [f"{counted(summary.waived, 'event')} waived; counted above too."] if summary.waived else []
    lines += [f"- {plain(each.path)}: {plain(approval(each.review))}." for each in report.statements if each.review]
    late = [use for use in report.waivers if use.state is not WaiverState.APPLIES]
    lines += [f"- Waiver {use.waiver.id} ({plain(use.place)}) is {use.state}." for use in late]
    if report.baseline:
        known = sum(finding.known for finding in report.findings)
        lines += [f"{known:,} known from the baseline, {len(report.findings) - known:,} new, {report.baseline.gone:,} gone."]
    return lines


def _row(finding: Finding) -> str:
    state = " (waived)" if finding.waiver else " (known)" if finding.known else ""
    cells = [finding.id, plain(finding.title), VERDICTS[finding.verdict] + state, finding.severity, span(finding.first, finding.last)]
    return f"| {' | '.join(cells)} | {finding.events:,} |"


def _finding(finding: Finding, statements: dict[str, ReportedStatement]) -> list[str]:
    lines = ["", f"## {finding.id} {plain(finding.title)}", "", plain(finding.summary)]
    for quote in finding.evidence[:QUOTES]:
        lines += ["", f"> {plain(quote.text)}", "", _source(quote, statements.get(quote.statement))]
    lines += ["", *(f"- Not known: {plain(fact)}" for fact in finding.missing)] if finding.missing else []
    if finding.waiver:
        waiver = finding.waiver
        lines += ["", f"Waived by {plain(waiver.who)} until {waiver.until}: {plain(waiver.why)}"]
    return [*lines, "", f"Rule {finding.rule}, fingerprint `{finding.fingerprint}`"]


def _source(quote: Quote, statement: ReportedStatement | None) -> str:
    since = f", {in_force(statement.in_force_from, statement.in_force_until)}" if statement else ""
    return f"({plain(quote.statement)}{since}; {ROLES[quote.role]})"
