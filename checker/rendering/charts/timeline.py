"""The timeline: which version was in force when, as bands, against the practice of each recipient, as marks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from checker.model import VerdictKind
from checker.rendering.charts.scale import Scale, midnight, padded
from checker.rendering.words import OWN_USE, VERDICTS, counted, in_force, span
from checker.report import Report, ReportedFlow, ReportedStatement, worst

WIDTH = 960
LEFT = 168
RIGHT = 948
BAND, LANE = 26, 26
SERIES, LANES = 6, 15  # shown
MARKS = 60  # of one lane; beyond that they are put into bins
BINS = 48
CHARACTER = 6.4  # width of one, about
ROWS, ROW = 3, 17  # of one lane: marks that would lie on one another stand below one another
APART = 14  # of two marks in one row


@dataclass(frozen=True, slots=True)
class Band:
    x: float
    y: float
    width: float
    label: str
    title: str
    number: int  # of the statement in the report


@dataclass(frozen=True, slots=True)
class Mark:
    x: float
    end: float  # x of the last event
    kind: str
    title: str
    finding: str | None
    count: int  # marks put together in one bin; 1 otherwise
    y: float = 0  # of its middle


@dataclass(frozen=True, slots=True)
class Lane:
    name: str
    y: float
    marks: tuple[Mark, ...]
    kind: VerdictKind
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Timeline:
    width: int
    height: float
    left: int
    right: int
    series: tuple[tuple[str, float], ...]
    bands: tuple[Band, ...]
    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[float, str], ...]
    more: int  # recipients not shown
    more_series: int


def timeline(report: Report) -> Timeline | None:
    """Lay out the timeline, worst recipient first; None where nothing was judged."""
    if report.first is None or report.last is None:
        return None
    scale = padded(report.first, report.last, LEFT, RIGHT)
    series = tuple(dict.fromkeys(statement.series for statement in report.statements))
    shown = series[:SERIES]
    top = len(shown) * BAND + 16
    ranked = _ranked(report.flows)
    lanes, bottom = [], float(top)
    for name, flows in ranked[:LANES]:
        lanes.append(_lane(name, flows, bottom, scale))
        bottom = lanes[-1].y + LANE + ROW * (lanes[-1].rows - 1)
    return Timeline(
        width=WIDTH,
        height=bottom + 34,
        left=LEFT,
        right=RIGHT,
        series=tuple((name.replace("_", " "), number * BAND + 4) for number, name in enumerate(shown)),
        bands=tuple(_bands(report.statements, shown, scale)),
        lanes=tuple(lanes),
        ticks=scale.ticks(),
        more=max(0, len(ranked) - LANES),
        more_series=len(series) - len(shown),
    )


def _ranked(flows: Iterable[ReportedFlow]) -> list[tuple[str, list[ReportedFlow]]]:
    by_name = sorted(flows, key=lambda flow: flow.recipient or "")
    lanes = [(name or OWN_USE, list(members)) for name, members in groupby(by_name, key=lambda flow: flow.recipient or "")]
    return sorted(lanes, key=lambda lane: (-_weight(lane[1]), -sum(flow.flow.records for flow in lane[1]), lane[0]))


def _weight(flows: Iterable[ReportedFlow]) -> int:
    return tuple(VerdictKind).index(worst(flow.verdict.verdict for flow in flows))


def _bands(statements: Sequence[ReportedStatement], series: Sequence[str], scale: Scale) -> Iterable[Band]:
    for number, statement in enumerate(statements, 1):
        start = midnight(statement.in_force_from) if statement.in_force_from else scale.first
        end = midnight(statement.in_force_until) if statement.in_force_until else scale.last
        if statement.series not in series or end <= scale.first or start >= scale.last or end <= start:
            continue
        width = round(scale.x(end) - scale.x(start), 1)
        words = in_force(statement.in_force_from, statement.in_force_until)
        labels = (f"{statement.path} · {words}", statement.path, str(number), "")
        label = next(text for text in labels if not text or len(text) * CHARACTER < width - 10)
        y = series.index(statement.series) * BAND + 4
        yield Band(scale.x(start), y, width, label, f"{statement.path}: {words}", number)


def _lane(name: str, flows: Sequence[ReportedFlow], y: float, scale: Scale) -> Lane:
    ordered = sorted(flows, key=lambda flow: (tuple(VerdictKind).index(flow.verdict.verdict), flow.flow.first))  # the worst is drawn last
    marks = [_mark(flow, scale) for flow in ordered]
    kind = worst(flow.verdict.verdict for flow in flows)
    placed, rows = _stacked(marks if len(marks) <= MARKS else _binned(marks), y)
    return Lane(name, y, placed, kind, rows)


def _stacked(marks: Sequence[Mark], top: float) -> tuple[tuple[Mark, ...], int]:
    """Put each mark into the first row where it touches none, the worst first; what fits nowhere goes into the last."""
    ends: list[list[tuple[float, float]]] = [[]]
    placed = []
    for mark in reversed(marks):
        reach = (mark.x - APART, max(mark.x, mark.end) + APART)
        row = next((row for row, taken in enumerate(ends) if all(reach[1] <= x or end <= reach[0] for x, end in taken)), len(ends))
        row = min(row, ROWS - 1)
        if row == len(ends):
            ends.append([])
        ends[row].append((mark.x, max(mark.x, mark.end)))
        placed.append(replace(mark, y=top + LANE / 2 + row * ROW))
    return tuple(reversed(placed)), len(ends)


def _mark(flow: ReportedFlow, scale: Scale) -> Mark:
    practice, kind = flow.flow, flow.verdict.verdict
    words = f"{VERDICTS[kind]}: {', '.join(item.label for item in flow.data)} to {flow.recipient or OWN_USE}"
    words += f", {span(practice.first, practice.last)}, {counted(practice.records, 'record')}"
    return Mark(scale.x(practice.first), scale.x(practice.last), kind, words, flow.finding, 1)


def _binned(marks: Iterable[Mark]) -> list[Mark]:
    size = (RIGHT - LEFT) / BINS
    bins: dict[int, list[Mark]] = {}
    for mark in marks:
        bins.setdefault(int((mark.x - LEFT) // size), []).append(mark)
    found = []
    for place, members in sorted(bins.items()):
        kind = worst(VerdictKind(mark.kind) for mark in members)
        finding = next((mark.finding for mark in members if mark.kind == kind), None)
        x = round(LEFT + (place + 0.5) * size, 1)
        found.append(Mark(x, x, kind, f"{counted(len(members), 'flow')}, the worst: {VERDICTS[kind].lower()}", finding, len(members)))
    return found
