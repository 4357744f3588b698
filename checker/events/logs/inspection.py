"""Inspection: what a log is recognised as, what of it is understood and what is not, before anybody judges it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from checker.errors import InputError, Mistake
from checker.events.containers import har, parquet
from checker.events.containers.parquet import columns_of
from checker.events.containers.records import records
from checker.events.layouts.layout import Layout, known_layouts, load_mapping
from checker.events.layouts.pointers import leaves
from checker.events.layouts.proposal import Column, mapping_text, proposed
from checker.events.logs.intake import settled
from checker.events.logs.log import EventLog, open_log
from checker.events.logs.sources import Source, chosen, find_sources

SAMPLE = 1_000  # records whose columns are looked at


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found in one log."""

    path: str
    container: str
    layout: str
    title: str = ""
    note: str = ""  # what the layout cannot say
    rows: int = 0
    judged: int = 0
    quarantined: Mapping[str, int] = field(default_factory=dict)  # reason -> rows
    passed: Mapping[str, int] = field(default_factory=dict)  # reason -> records that are no sharing
    recipients: Mapping[str, int] = field(default_factory=dict)  # -> events
    unknown_hosts: Mapping[str, int] = field(default_factory=dict)
    data: Mapping[str, int] = field(default_factory=dict)
    unexplained: Mapping[str, int] = field(default_factory=dict)  # keys of traffic that no trace knows
    columns: tuple[Column, ...] = ()  # of a log of no foreign layout
    obstacles: tuple[Mistake, ...] = ()  # why it cannot be judged as it stands
    mapping: str = ""  # a mapping to start from


def inspect(name: str, *, format: str | None = None, mapping: Path | None = None) -> Inspection:  # noqa: A002 (the user's word)
    """Inspect a log; raises InputError for a file that cannot be read at all, UsageError for a wrong format or mapping."""
    container, asked = chosen(format, known_layouts())
    asked = load_mapping(mapping) if mapping else asked
    source = find_sources([name], container, Path())[0]
    layout, called = settled(source, asked)
    known = known_layouts().get(called)
    found = Inspection(
        source.shown, source.container.NAME, called, known.title if known else "a mapping of yours", known.note if known else ""
    )
    if not layout.shapes and source.container.NAME != har.NAME:
        columns, nested = _columns(source, layout)
        found = replace(found, columns=columns, mapping=mapping_text(columns, nested=nested))
    else:
        found = replace(found, mapping=_own_places(called))
    try:
        log = open_log([name], format=format, mapping=mapping)
    except InputError as error:
        if not found.columns or not _curable(error):
            raise
        return replace(found, obstacles=error.mistakes)
    found = _with_counts(found, log)
    return replace(found, unexplained=_unexplained(source, layout)) if source.container.NAME == har.NAME else found


def _curable(error: InputError) -> bool:
    """Tell whether a mapping would help."""
    return all("is missing" in mistake.problem for mistake in error.mistakes)


def _columns(source: Source, layout: Layout) -> tuple[tuple[Column, ...], bool]:
    """Return the columns of a log and whether its records are nested, from the first records that can be read."""
    if source.container.NAME == parquet.NAME:
        return proposed(dict.fromkeys(columns_of(source.path, source.shown), ())), False
    held: dict[str, list[object]] = {}
    nested = False
    for record in islice(records(source.path, source.shown, source.container.NAME, layout.records), SAMPLE):
        content = record.content if isinstance(record.content, dict) else {}
        for place in leaves(content):
            inner = content.get(place)
            nested = nested or inner is None
            held.setdefault(place, []).append(inner)
    return _as_mapped(proposed(held), layout), nested


def _as_mapped(columns: Sequence[Column], layout: Layout) -> tuple[Column, ...]:
    """Return columns with what a mapping says of them in the place of a guess."""
    return tuple(replace(each, field=layout.columns[each.name], certain=True) if each.name in layout.columns else each for each in columns)


def _with_counts(found: Inspection, log: EventLog) -> Inspection:
    recipients, hosts, data = Counter[str](), Counter[str](), Counter[str]()
    for flow in log.flows():
        facts = dict(flow.extra)
        unknown = facts.get("known_organisation") == "unknown host"
        (hosts if unknown else recipients)[flow.recipient or "(the organisation itself)"] += flow.events
        data.update(dict.fromkeys(flow.data, flow.events))
    return replace(
        found,
        rows=log.rows_read,
        judged=log.rows_read - len(log.quarantined),
        quarantined=_by_count(Counter(row.reason for row in log.quarantined)),
        passed=_by_count(Counter(dict(log.files[0].passed))),
        recipients=_by_count(recipients),
        unknown_hosts=_by_count(hosts),
        data=_by_count(data),
    )


def _by_count(counts: Counter[str]) -> Mapping[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _unexplained(source: Source, layout: Layout) -> Mapping[str, int]:
    return _by_count(har.unexplained(source.path, source.shown, layout))


def _own_places(layout: str) -> str:
    """Return a mapping to start from for a known layout."""
    lines: Sequence[str] = (
        f"# A starting mapping upon the layout {layout!r}: correct it, then name it in checker.toml: [events] mapping = ...",
        f"layout: {layout}",
        "first_party: []  # hosts, accounts or names that are the organisation itself",
        "values: {}  # field -> word of the log -> our word, such as data: {my-bucket: profile photo}",
    )
    return "\n".join(lines) + "\n"
