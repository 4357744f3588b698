"""The index of a batch: one page that leads to every project's report, heaviest first; no request to anywhere, nothing to run."""

import base64
import hashlib

from markupsafe import Markup

from checker.model import VerdictKind
from checker.rendering import words
from checker.rendering.page import environment
from checker.report.batch import HEAVIEST_FIRST, BatchEntry, BatchRecord, State
from checker.resources import data_folder

STAMPS = {
    State.FAIL: "findings",
    State.BROKEN: "stopped by a bug",
    State.UNREADABLE: "could not be read",
    State.INCOMPLETE: "not all judged",
    State.PASS: "no findings",
}
MARKS = {State.FAIL: "contradicted", State.PASS: "consistent"}  # the colour; the word always stands beside it


def index(record: BatchRecord) -> str:
    """Return the page; the content security policy names its one style by its hash, and allows nothing else."""
    style = (data_folder("reports/templates") / "style.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    counts = {state: sum(entry.state is state for entry in record.projects) for state in HEAVIEST_FIRST}
    return (
        environment()
        .get_template("index.html.j2")
        .render(
            record=record,
            policy=f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'",
            style=Markup(style),  # noqa: S704 -- our own file, no input goes into it
            projects=sorted(record.projects, key=_weight),
            counts={state: count for state, count in counts.items() if count},
            kinds=tuple(reversed(VerdictKind)),
            stamps=STAMPS,
            marks=MARKS,
            words=words,
        )
        + "\n"
    )


def lines(record: BatchRecord, *, judged: int, kept: int) -> str:
    """Return the batch for a terminal: a line for each project that did not pass, then the counts."""
    told = [_line(entry) for entry in sorted(record.projects, key=_weight) if entry.state is not State.PASS]
    counts = [f"{sum(entry.state is state for entry in record.projects):,} {STAMPS[state]}" for state in HEAVIEST_FIRST]
    total = f"{record.events_read:,} events read = {record.events_judged:,} judged + {record.events_quarantined:,} quarantined"
    ending = f"{len(record.projects):,} projects ({judged:,} judged now, {kept:,} kept from an earlier run): {', '.join(counts)}"
    return "\n".join([*told, *([""] if told else []), total, ending]) + "\n"


def _line(entry: BatchEntry) -> str:
    found = ", ".join(f"{words.counted(count, 'finding')} {kind}" for kind, count in sorted(entry.findings.items()))
    return f"{entry.state.upper()} {entry.project}: {found or '; '.join(entry.problems) or STAMPS[entry.state]}"


def _weight(entry: BatchEntry) -> tuple[object, ...]:
    contradicted = entry.findings.get(VerdictKind.CONTRADICTED, 0)
    return HEAVIEST_FIRST.index(entry.state), -contradicted, -sum(entry.findings.values()), entry.project
