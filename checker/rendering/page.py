"""The page: one self-contained HTML file that a lawyer can hand on; no request to anywhere, and it works without JavaScript."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from checker.model import VerdictKind
from checker.rendering import coverage, words
from checker.rendering.charts.flows import flow_chart
from checker.rendering.charts.timeline import timeline
from checker.rendering.hostile import one_line, visible
from checker.rendering.island import island
from checker.rendering.marking import marked, paragraphs, places
from checker.rendering.redaction import Quoted, hidden
from checker.report import Finding, Outcome, Report, ReportedFlow
from checker.report.clause import Standing
from checker.resources import data_folder

NAME = "html"
ALL_AS_CARDS = 500  # findings; beyond that the page shows the first as cards and the script pages through the rest
CARDS = 50
ROWS = 200  # of the table of flows
TERMS = 200  # of unmapped terms
RECIPIENTS = 500  # to choose from


@dataclass(frozen=True, slots=True)
class Tile:
    kind: str
    label: str
    events: int
    findings: int | None
    x: float = 0  # of its part of the bar
    width: float = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The page, and the findings that had no room in it: they go into a file beside it."""

    text: str
    beside: tuple[Finding, ...] = ()


def render(report: Report) -> str:
    """Return the page alone; findings beyond its room are counted on it, and are in the JSON output."""
    return paged(report).text


def paged(report: Report) -> Page:
    """Return the page; the content security policy names its one style and its one script by their hashes."""
    cards = report.findings if len(report.findings) <= ALL_AS_CARDS else report.findings[:CARDS]
    readings = [marked(statement, number, cards) for number, statement in enumerate(report.statements, 1)]
    found = places(report.statements, readings)
    rest = island(report.findings[len(cards) :], found)
    beside = report.findings[len(cards) + rest.findings :]
    style, script = _asset("style.css"), "\n".join(map(_asset, ("rest.js", "script.js") if rest.findings else ("script.js",)))
    text = (
        environment()
        .get_template("report.html.j2")
        .render(
            report=report,
            policy=_policy(style, script),
            style=Markup(style),  # noqa: S704 -- our own file, no input goes into it
            script=Markup(script),  # noqa: S704
            headline=headline(report),
            heaviest=heaviest(cards),
            stamp=STAMPS[report.outcome],
            tiles=tiles(report),
            timeline=timeline(report),
            chart=flow_chart(report.flows),
            cards=cards,
            rest=rest,
            beside=len(beside),
            flows=sorted(report.flows, key=_weight)[:ROWS],
            statements=[
                (number, statement, readings[number - 1], paragraphs(statement, readings[number - 1]))
                for number, statement in enumerate(report.statements, 1)
            ],
            unmapped=report.unmapped[:TERMS],
            standings=tuple(Standing),
            names={finding.id for finding in cards},
            recipients=sorted({finding.recipient or words.OWN_USE for finding in report.findings}),
            RECIPIENTS=RECIPIENTS,
            TERMS=TERMS,
            shares=coverage.shares(report),
            unknown=coverage.unknown(report.recipients),
            anchor=found.anchor,
            clause=found.name,
            words=words,
        )
        + "\n"
    )
    return Page(text, beside)


STAMPS = {
    Outcome.FAIL: ("Fail", "fails on"),
    Outcome.INCOMPLETE: ("Incomplete", "not all judged; none fails on"),
    Outcome.PASS: ("Pass", "none fails on"),
}


@cache
def environment() -> Environment:
    """Return the templates: everything is escaped, whatever a file is called, and shown with its invisible characters."""
    env = Environment(
        loader=FileSystemLoader(data_folder("reports/templates")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters["one_line"] = one_line
    env.filters["quoted"] = Quoted
    env.filters["number"] = "{:,}".format
    env.filters["waiver"] = waiver
    return env


def headline(report: Report) -> str:
    """Say in one sentence how practice compares with the text."""
    for kind, ending in (
        (VerdictKind.CONTRADICTED, ("contradicts", "contradict", "the text in force at the time")),
        (VerdictKind.UNDISCLOSED, ("is", "are", "not covered by the text in force at the time")),
        (VerdictKind.UNDETERMINED, ("needs", "need", "a fact or a reader before it can be judged")),
    ):
        number = sum(finding.verdict is kind for finding in report.findings)
        if number:
            one, many, rest = ending
            rest = rest if number == 1 else rest.replace("before it can", "before they can")
            return f"{words.counted(number, 'practice')} {one if number == 1 else many} {rest}"
    if not report.summary.events_judged:
        return "No event was judged"
    return "Every judged event is consistent with the text in force at the time"


def heaviest(findings: Sequence[Finding]) -> Finding | None:
    """Return the finding to name first: of the weightiest, the one about most records."""
    first = [one for one in findings if (one.severity, one.verdict) == (findings[0].severity, findings[0].verdict)]
    return max(first, key=lambda one: one.records, default=None)


def tiles(report: Report) -> tuple[Tile, ...]:
    """Return the counts of events by verdict, each with its part of the bar (of 1000 units, none too thin to see)."""
    counts = [(str(kind), words.VERDICTS[kind], report.summary.verdicts.get(kind, 0)) for kind in words.WORST_FIRST]
    counts.append(("unjudged", "Not judged", sum(number for _, number in coverage.unjudged(report))))
    total = sum(events for _, _, events in counts)
    parts = [max(6.0, 1000 * events / total) if events else 0.0 for _, _, events in counts]
    scale = 1000 / sum(parts) if total else 0.0
    found, x = [], 0.0
    for (kind, label, events), part in zip(counts, parts, strict=True):
        findings = sum(finding.verdict == kind for finding in report.findings) if kind not in {"consistent", "unjudged"} else None
        found.append(Tile(kind, label, events, findings, round(x, 1), round(part * scale, 1)))
        x += part * scale
    return tuple(found)


def waiver(finding: Finding) -> str:
    """Return the text to paste into the waivers file; whoever accepts the finding fills in the rest."""
    title = one_line(hidden(finding.title), 120)
    return Quoted(f'- id: "{finding.fingerprint}"  # {finding.rule} {title}\n  who: ""\n  why: ""\n  until: ""\n')


def _shown(value: Any) -> Any:  # noqa: ANN401 -- whatever a template prints
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return visible(value if isinstance(value, Quoted) else hidden(value))


def _asset(name: str) -> str:
    return (data_folder("reports/templates") / name).read_text(encoding="utf-8").strip()


def _policy(style: str, script: str) -> str:
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _weight(flow: ReportedFlow) -> tuple[object, ...]:
    """Order flows as their findings are, those of none behind."""
    finding = flow.finding or ""
    return words.WORST_FIRST.index(flow.verdict.verdict), len(finding), finding, flow.recipient or "", flow.flow.data, flow.flow.first
