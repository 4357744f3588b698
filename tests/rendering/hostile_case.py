"""A report in which every text that comes from outside is hostile: policy, register, event, waiver and file names."""

from datetime import date

from checker.model import Step
from checker.report import Fact, Finding, Remedy, Report, Waiver
from tests.rendering.sample_case import sample_report

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://evil.example","x")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "a\u202eb\u2066c",
    "nul\x00 bell\x07 escape\x1b[31m",
    "line\n::error::injected",
    "]]> & &amp; \ud800 \ufffe",
    "| cell | [link](javascript:alert(1)) `code` # head",
    "x" * 10_000,
)


def hostile(text: str) -> Report:
    """Return the sample report with ``text`` wherever the outside world could put it."""
    report = sample_report()
    said = text.encode("utf-8", "replace").decode()  # YAML has no lone surrogates
    waiver = Waiver(id="0" * 16, who=f"w {said}", why=f"y {said}", until=date(2030, 1, 1))
    findings = tuple(_with(finding, text, waiver if number == 0 else None) for number, finding in enumerate(report.findings))
    organisation = report.organisation.model_copy(update={"name": text})
    statements = tuple(one.model_copy(update={"path": f"{one.path}{text}", "text": one.text + text}) for one in report.statements)
    rows = tuple(type(row)(file=text, line=row.line, reason=text, event_id=text, excerpt=text) for row in report.quarantined)
    changed = {"findings": findings, "organisation": organisation, "statements": statements, "quarantined": rows}
    return report.model_copy(update=changed)


def _with(finding: Finding, text: str, waiver: Waiver | None) -> Finding:
    items = tuple(item.model_copy(update={"name": text, "label": text}) for item in finding.data)
    words = {"text": text, "before": text, "after": text, "section": (text,), "lines": (3, 4)}
    quotes = tuple(quote.model_copy(update=words) for quote in finding.evidence)
    said: dict[str, object] = {
        "title": text,
        "summary": text,
        "recipient": text,
        "purpose": text,
        "samples": (text,),
        "missing": (text,),
        "notes": (text,),
    }
    said |= {"meaning": text, "facts": (Fact(name=text, values=(text,)),), "remedies": (Remedy(kind="text", text=text),)}
    said |= {"steps": (Step(subject=text, text=text, outcome=text),)}  # titles, meanings and remedies are the words of a rule
    return finding.model_copy(update=said | {"data": items, "evidence": quotes, "waiver": waiver, "extra_fields": (text,)})
