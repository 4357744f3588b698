"""The flow chart: which data went to whom, as ribbons whose width grows with the logarithm of the records."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log10

from checker.model import VerdictKind
from checker.rendering.words import OWN_USE, VERDICTS, WORST_FIRST, counted
from checker.report import ReportedFlow, worst

WIDTH = 960
LEFT, RIGHT = 250, 690  # inner edges of the two columns
DATA, RECIPIENTS = 12, 15  # shown by name
UNIT = 3.2  # width of a ribbon for each power of ten
GAP = 12
TALLEST = 760  # of both columns with all their gaps; beyond that every ribbon becomes thinner
THINNEST = 0.5
BAR = 7

Key = tuple[str, str, VerdictKind]


@dataclass(frozen=True, slots=True)
class Node:
    name: str
    y: float
    height: float
    kind: VerdictKind
    records: int


@dataclass(frozen=True, slots=True)
class Ribbon:
    path: str
    width: float
    kind: VerdictKind
    title: str


@dataclass(frozen=True, slots=True)
class FlowChart:
    width: int
    height: float
    left: int
    right: int
    bar: int
    data: tuple[Node, ...]
    recipients: tuple[Node, ...]
    ribbons: tuple[Ribbon, ...]


def flow_chart(flows: Sequence[ReportedFlow]) -> FlowChart | None:
    """Lay out the ribbons; data and recipients beyond the first are put together as "other"."""
    totals = _totals(flows)
    if not totals:
        return None
    totals = _folded(totals, DATA, RECIPIENTS)
    received = _received(flows)
    widths = _widths(totals)
    left, left_places = _column(totals, widths, 0, lambda key: key[1])
    right, right_places = _column(totals, widths, 1, lambda key: key[0])
    height = max(column[-1].y + column[-1].height for column in (left, right)) + 8
    ribbons = tuple(_ribbon(key, records, widths[key], (left_places[key], right_places[key])) for key, records in _drawn(totals))
    known = sum(received[node.name] for node in right)
    rest = sum(received.values()) - known
    counted_once = tuple(replace(node, records=received.get(node.name, rest)) for node in right)
    return FlowChart(WIDTH, round(height, 1), LEFT, RIGHT, BAR, left, counted_once, ribbons)


def thickness(records: int) -> float:
    """Return the width of a ribbon: one record is thin, and each power of ten adds as much again."""
    return round(2 + UNIT * log10(max(records, 1)), 1)


def _widths(totals: Mapping[Key, int]) -> dict[Key, float]:
    """Return the width of each ribbon, all of them thinner by as much where the chart would be too tall to be looked at."""
    natural = {key: thickness(records) for key, records in totals.items()}
    gaps = GAP * max(len({key[side] for key in totals}) for side in (0, 1))
    scale = min(1.0, (TALLEST - gaps) / sum(natural.values()))
    return natural if scale == 1 else {key: round(max(THINNEST, width * scale), 1) for key, width in natural.items()}


def _totals(flows: Iterable[ReportedFlow]) -> dict[Key, int]:
    totals: Counter[Key] = Counter()
    for flow in flows:
        for item in flow.data:
            totals[item.label, flow.recipient or OWN_USE, flow.verdict.verdict] += flow.flow.records
    return dict(totals)


def _received(flows: Iterable[ReportedFlow]) -> Counter[str]:
    """Count the records of each recipient once, however many kinds of data each record held."""
    received: Counter[str] = Counter()
    for flow in flows:
        received[flow.recipient or OWN_USE] += flow.flow.records
    return received


def _folded(totals: Mapping[Key, int], data: int, recipients: int) -> dict[Key, int]:
    keep = [frozenset(_ranked(totals, side)[:limit]) for side, limit in ((0, data), (1, recipients))]
    folded: Counter[Key] = Counter()
    for (what, who, kind), records in totals.items():
        folded[what if what in keep[0] else "Other data", who if who in keep[1] else "Other recipients", kind] += records
    return dict(folded)


def _ranked(totals: Mapping[Key, int], side: int) -> list[str]:
    records: Counter[str] = Counter()
    kinds: dict[str, set[VerdictKind]] = {}
    for key, number in totals.items():
        records[key[side]] += number
        kinds.setdefault(key[side], set()).add(key[2])
    order = tuple(VerdictKind)
    return sorted(records, key=lambda name: (-order.index(worst(kinds[name])), -records[name], name))


def _column(
    totals: Mapping[Key, int], widths: Mapping[Key, float], side: int, other: Callable[[Key], str]
) -> tuple[tuple[Node, ...], dict[Key, float]]:
    """Return the nodes of one side from the top, and where each ribbon meets its node (the middle of its end)."""
    opposite = {name: place for place, name in enumerate(_ranked(totals, 1 - side))}
    nodes, places, y = [], {}, 8.0
    for name in _ranked(totals, side):
        keys = sorted((key for key in totals if key[side] == name), key=lambda key: (opposite[other(key)], WORST_FIRST.index(key[2])))
        top = y
        for key in keys:
            places[key] = round(y + widths[key] / 2, 1)
            y += widths[key]
        nodes.append(Node(name, round(top, 1), round(y - top, 1), worst(key[2] for key in keys), sum(totals[key] for key in keys)))
        y += max(GAP, 20 - (y - top))  # room for the label of a thin node
    return tuple(nodes), places


def _drawn(totals: Mapping[Key, int]) -> list[tuple[Key, int]]:
    return sorted(totals.items(), key=lambda item: (-WORST_FIRST.index(item[0][2]), item[0][0], item[0][1]))  # the worst on top


def _ribbon(key: Key, records: int, width: float, ends: tuple[float, float]) -> Ribbon:
    start, end = ends
    first, last = LEFT + BAR, RIGHT - BAR
    middle = (first + last) / 2
    title = f"{key[0]} to {key[1]}: {counted(records, 'record')}, {VERDICTS[key[2]].lower()}"
    return Ribbon(f"M{first} {start}C{middle} {start} {middle} {end} {last} {end}", width, key[2], title)
